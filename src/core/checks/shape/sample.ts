import type { Person } from '../../interview/model.ts';

/** The subject of a letter with which nothing is wrong. */
export const SAMPLE_SUBJECT = 'Thank you – Charge Nurse at Harbour General';

/** The text of a letter with which nothing is wrong; the examples of the checks plant faults in it. */
export const SAMPLE_BODY = [
  'Dear Dana,',
  'Thank you for the conversation this morning about the Charge Nurse role at Harbour General.',
  'Your question about how I would hand over a ward at short notice has stayed with me. I led a team of nine on nights, and Zoë Brandt’s ward sounds much like it.',
  'I look forward to hearing from you by Friday 20 March. If anything is still open, I am happy to answer it.',
  'Kind regards,\nMara Lindholm',
].join('\n\n');

/** A person about whom the notes are in German. */
export const GERMAN_PERSON: Person = {
  name: 'Dana Whitfield',
  part: 'interviewer',
  interviewed: true,
  honorific: null,
  title: null,
  given: 'Dana',
  family: 'Whitfield',
  salutation: 'Dear Dana',
  tone: null,
  certain: true,
  email: null,
  phone: null,
  address: null,
  linkedin: null,
  company: null,
  aliases: [],
  note: null,
  topics: [
    { text: 'fragte, wie ich die Übergabe bei der Nachtschicht mit dem neuen Team mache', share: null, line: 4 },
  ],
  remarks: [{ text: 'ist seit zehn Jahren auf der Station und kennt das Haus', line: 5 }],
};

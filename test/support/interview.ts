import type { Interview, LetterNote, Person } from '../../src/core/interview/model.ts';
import type { Notebook } from '../../src/core/interview/reading.ts';

const nothingSwitched: Interview['switches'] = {
  off: false,
  noCalls: false,
  waitWithLinkedIn: false,
  tone: null,
  medium: null,
  spelling: null,
};

/** An interview as a reader would give it: what is not said is unknown. */
export function interviewOf(said: Partial<Interview> & Pick<Interview, 'path'>): Interview {
  return {
    company: null,
    role: null,
    round: null,
    format: null,
    visit: false,
    visitName: null,
    date: null,
    time: null,
    minutes: 60,
    zone: null,
    status: null,
    outcomeDay: null,
    people: [],
    perhapsMet: [],
    topics: [],
    promises: [],
    hasTickedTask: said.promises?.some(({ done }) => done) ?? false,
    nextStep: null,
    decisionBy: null,
    followUpOn: null,
    keepInTouch: null,
    debrief: [],
    privateLines: [],
    switches: nothingSwitched,
    logLines: [],
    gaps: [],
    problems: [],
    ...said,
  };
}

/** An interviewer of whom only the name is known, unless more is said. */
export function personOf(name: string, said: Partial<Person> = {}): Person {
  return {
    name,
    part: 'interviewer',
    interviewed: true,
    honorific: null,
    title: null,
    given: null,
    family: null,
    salutation: `Dear ${name}`,
    tone: null,
    certain: true,
    email: null,
    phone: null,
    address: null,
    linkedin: null,
    company: null,
    aliases: [],
    note: null,
    topics: [],
    remarks: [],
    ...said,
  };
}

/** A draft of a thank-you email to somebody, about which nothing more is known, unless more is said. */
export function letterNoteOf(to: string, said: Partial<LetterNote> = {}): LetterNote {
  return {
    path: `Follow-ups/${to}.md`,
    rule: 'thank-you-email',
    to,
    about: null,
    email: null,
    subject: null,
    interview: null,
    isLinked: said.interview !== undefined,
    talk: null,
    status: 'draft',
    sent: null,
    channel: null,
    kind: null,
    basis: null,
    body: '',
    problems: [],
    ...said,
  };
}

/** A notebook that holds nothing but these interviews and letters. */
export function notebookOf(interviews: readonly Interview[], letters: readonly LetterNote[] = []): Notebook {
  return { interviews, letters, people: [], notesToFix: [] };
}

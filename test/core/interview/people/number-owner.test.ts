import { describe, expect, it } from 'vitest';
import { interviewIn } from '../vault.ts';

const PHONE = '020 7946 0123';

/** "Name number" of each person of whom one is known. */
function reachedIn(body: string, more = ''): readonly string[] {
  const { people } = interviewIn(
    `---\ncompany: Acme\ninterviewers: [Dana Whitfield, Luis Ortega]\n${more}\n---\n${body}`,
  );
  return people.flatMap(({ name, phone }) => (phone === null ? [] : [`${name.split(' ')[0] ?? ''} ${phone}`]));
}

const recruiter = 'recruiter: Sam Okafor';
const mail = (text: string): string =>
  `From: Dana Whitfield <dana@acme.example>\nTo: me\nSent: 2 March 2026\nSubject: Talk\n\nDear Robin,\n${text}\n`;

describe('A telephone number', () => {
  it.each<readonly [string, string, string, readonly string[]]>([
    ['the person named beside it', `Dana, ${PHONE}`, '', [`Dana ${PHONE}`]],
    [
      'the subject in front of “him”',
      `Sam couldn't make it. Phoned him from the van, ${PHONE}.`,
      recruiter,
      [`Sam ${PHONE}`],
    ],
    ['nobody where the subject is unknown', `Torsten was ill. Rang him at home, ${PHONE}.`, '', []],
    ['nobody where it is the office’s', `Dana said: ring the office on ${PHONE}.`, '', []],
    ['nobody where it is reception’s', `Dana: reception ${PHONE}`, '', []],
    ['nobody where it is the switchboard’s', `Luis gave me the switchboard: ${PHONE}`, '', []],
    ['nobody at the Empfang', `Dana, Empfang ${PHONE}`, '', []],
    [
      'the sender of a mail',
      mail(`The panel is Luis and me. My mobile on the day is ${PHONE}.`),
      '',
      [`Dana ${PHONE}`],
    ],
    ['the sender who asks for a call', mail(`Luis will be there too. Call me on ${PHONE}.`), '', [`Dana ${PHONE}`]],
    ['nobody where it is the writer’s', `Dana brought coffee. My number ${PHONE}.`, '', []],
    ['nobody where the writer’s phone is told in German', `Dana brachte Kaffee. Meine Nummer: ${PHONE}.`, '', []],
    [
      'whom it is said to belong to, behind the writer’s own',
      `Dana brought coffee.\nMy number 020 7946 0999; hers ${PHONE}.`,
      '',
      [`Dana ${PHONE}`],
    ],
    ['the speaker whose words they are', `Dana: my mobile is ${PHONE}`, '', [`Dana ${PHONE}`]],
    ['nobody where a mail gives the office’s', mail(`Luis will be there too. Ring the office on ${PHONE}.`), '', []],
  ])('belongs to %s', (...[, body, more, reached]) => {
    expect(reachedIn(body, more)).toEqual(reached);
  });

  it.each(['600 555 213', '612.345.678', '+34 600 555 213'])('may be written in threes: %s', (phone) => {
    expect(reachedIn(`Dana, ${phone}`)).toEqual([`Dana ${phone}`]);
  });

  it.each(['500 000 000', '120 000 450', '600 555'])('is not a sum: %s', (sum) => {
    expect(reachedIn(`Dana spoke of ${sum}`)).toEqual([]);
  });
});

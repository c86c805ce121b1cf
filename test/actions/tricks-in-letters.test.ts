import { describe, expect, it } from 'vitest';
import { openMail } from '../../src/actions/open-mail.ts';
import { planVault } from '../../src/actions/plan-vault.ts';
import { writeLetters } from '../../src/actions/write-letters.ts';
import { parseYaml } from '../../src/cli/parse-yaml.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { memoryNotes } from '../support/memory-notes.ts';
import { interviewSaying, TRICKS, type Facts } from '../support/tricks.ts';

const settings = { ...defaultSettings, name: 'Imogen Vasey', zone: 'Europe/London' };
const everything = { scope: '', interview: null, person: null, rule: null, id: null, again: false, dryRun: false };
const hostOver = (texts: Map<string, string>) => ({
  notes: memoryNotes(texts),
  ...{ settings, parseYaml, now: '2026-03-12T17:30' as const },
});

/** Each trick alone, and where somebody would really put it. */
const PLACES: readonly (readonly [string, (trick: string) => Facts])[] = [
  ['the only name', (trick) => ({ name: trick })],
  ['the middle of a name', (trick) => ({ name: `Dana ${trick} Whitfield` })],
  ['a topic', (trick) => ({ topic: `${trick} and the night shift` })],
  ['the role', (trick) => ({ role: trick })],
  ['the company', (trick) => ({ company: trick })],
  ['the address', (trick) => ({ email: `dana@acme.example ${trick}` })],
];

/** What a note app, a mail program or a page would not show, or would run. */
const HIDDEN = /%%|<!--|-->|\{\{|\}\}|`|<%|%>|<\/?[a-z]|\]\(|!\[|\]\]|(?!\n)\p{Cc}/iu;

describe.each(PLACES)('A trick in %s', (_, factsOf) => {
  it.each(TRICKS)('%j gives a letter without it to nobody else, or a question who that is', async (trick) => {
    const note = interviewSaying(factsOf(trick));
    const texts = new Map([['Interviews/a.md', note]]);
    const host = hostOver(texts);
    const { letters } = await writeLetters(host, everything);
    if (letters.length === 0) {
      const { notebook } = await planVault(host);
      expect(notebook.interviews.flatMap(({ gaps }) => gaps).join('\n')).toMatch(
        /^(?:who is ".+"|who did you meet)\?$/m,
      );
    }
    for (const { path, body, subject, email } of letters) {
      expect(`${body}${subject ?? ''}`).not.toMatch(HIDDEN);
      expect([null, 'dana@acme.example']).toContain(email);
      const { eml, link } = await openMail(host, path);
      expect(eml.split('\r\n\r\n')[0]).not.toMatch(/^(?:bcc|cc):|spy@/im);
      expect(link ?? '').not.toMatch(/[?&](?:bcc|cc)=|^mailto:[^?]*spy/i);
    }
    expect(texts.get('Interviews/a.md')).toBe(note);
  });
});

describe('A name that is not what it seems', () => {
  it.each(['Dana\u200B Whitfield', '\u202Egpj.exe', 'Dana \u202Egpj Whitfield', 'Da\u00ADna Whitfield'])(
    '%j is asked about as it stands, or flagged in its letter, and never mended in silence',
    async (name) => {
      const host = hostOver(new Map([['Interviews/a.md', interviewSaying({ name })]]));
      const { letters } = await writeLetters(host, everything);
      const { notebook } = await planVault(host);
      const gaps = notebook.interviews.flatMap((interview) => interview.gaps);
      const says = letters.flatMap(({ findings }) => findings.map((finding) => finding.says)).join('\n');
      expect(gaps.includes(`who is "${name}"?`) || says.includes('cannot be seen')).toBe(true);
      expect(letters.every(({ ready }) => !ready)).toBe(true);
    },
  );

  it.each(['\uFF24ana Whitfield', 'Da\u0301\u0302\u0303\u0304na Whitfield'])(
    '%s is flagged in its letter, and stands there as it was written',
    async (name) => {
      const email = 'dana@acme.example';
      const host = hostOver(new Map([['Interviews/a.md', interviewSaying({ name, email })]]));
      const { letters } = await writeLetters(host, everything);
      const [letter] = letters;
      const shown = name.normalize('NFC').split(' ')[0] ?? '';
      expect(letter?.body).toContain(`Dear ${shown}`);
      expect(letter?.ready).toBe(false);
      expect(letter?.findings.map(({ says }) => says)).toContain(
        `“${shown}” is not typed in plain letters: type it anew`,
      );
    },
  );

  it.each(['Bcc', 'Cc', 'To', 'Subject'])(
    '“%s:” on a line of its own is no person, and its address nobody’s',
    async (field) => {
      const name = `Dana Whitfield\r\n${field}: spy@x.example`;
      const { notebook } = await planVault(hostOver(new Map([['Interviews/a.md', interviewSaying({ name })]])));
      const people = notebook.interviews.flatMap((interview) => interview.people);
      expect(people.map(({ name: who, email }) => [who, email])).toEqual([['Dana Whitfield', null]]);
      expect(notebook.interviews.flatMap(({ gaps }) => gaps)).toEqual([`who is "${field}: spy@x.example"?`]);
    },
  );
});

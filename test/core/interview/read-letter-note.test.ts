import { describe, expect, it } from 'vitest';
import type { LetterNote } from '../../../src/core/interview/model.ts';
import type { Reading } from '../../../src/core/interview/reading.ts';
import { reading } from './vault.ts';

const others = { 'Interviews/Acme.md': '---\ninterviewers: Dana Whitfield\n---\n' };

function read(properties: string, body = ''): Reading & { readonly letter: LetterNote } {
  const found = reading(`---\ntype: follow-up-letter\n${properties}---\n${body}`, { path: 'Follow-ups/x.md', others });
  if (found.kind !== 'letter') throw new Error(found.reason);
  return found;
}

const short = 'follow-up: thank-you-email\nto: Dana Whitfield\n';

describe('A letter note, read back', () => {
  it('says all that was written into it', () => {
    const properties = [
      'follow-up: contact-request',
      'kind: contact-request-email',
      'to: "[[People/Sam Okafor|Sam Okafor]]"',
      'about: "[[Dana Whitfield]]"',
      'email: sam@acme.example',
      'subject: Your colleague',
      'interview: "[[Acme]]"',
      'talk: 2026-03-03',
      'company: Acme',
      'role: Baker',
      'channel: email',
      'status: sent',
      'sent: 2026-03-04 10:00',
      'basis: 3f2a',
      '',
    ];
    expect(read(properties.join('\n'), 'Dear Sam,\n\nThank you.\n').letter).toEqual({
      path: 'Follow-ups/x.md',
      rule: 'contact-request',
      kind: 'contact-request-email',
      to: 'Sam Okafor',
      about: 'Dana Whitfield',
      email: 'sam@acme.example',
      subject: 'Your colleague',
      interview: 'Interviews/Acme.md',
      isLinked: true,
      talk: { day: '2026-03-03', company: 'Acme', role: 'Baker' },
      channel: 'email',
      status: 'sent',
      sent: '2026-03-04',
      basis: '3f2a',
      body: 'Dear Sam,\n\nThank you.',
      problems: [],
    });
  });

  it('knows nothing of what it does not say, and is a draft', () => {
    expect(read(short).letter).toEqual({
      path: 'Follow-ups/x.md',
      rule: 'thank-you-email',
      kind: null,
      to: 'Dana Whitfield',
      about: null,
      email: null,
      subject: null,
      interview: null,
      isLinked: false,
      talk: null,
      channel: null,
      status: 'draft',
      sent: null,
      basis: null,
      body: '',
      problems: [],
    });
  });

  it.each([
    ['status: Sent', 'sent', null],
    ['sent: 2026-03-04', 'sent', '2026-03-04'],
    ['status: draft\nsent: 2026-03-04', 'sent', '2026-03-04'],
    ['sent: soon', 'draft', null],
    ['sent: 2026-02-30', 'draft', null],
    ['status: ready', 'draft', null],
  ])('is sent when it says so or names the day: "%s"', (property, status, sent) => {
    expect(read(`${short}${property}\n`).letter).toMatchObject({ status, sent });
  });

  it.each([
    ['interview: Interviews/Acme', 'Interviews/Acme.md'],
    ['interview: "[[Acme|the talk]]"', 'Interviews/Acme.md'],
    ['interview: "[[Gone]]"', null],
    ['interview:', null],
  ])('belongs to the interview that its link leads to: %s', (property, path) => {
    expect(read(`${short}${property}\n`).letter.interview).toBe(path);
  });

  it.each([
    ['Dear Dana,\r\n\r\nThank you.\r\n', 'Dear Dana,\n\nThank you.'],
    ['\n\nThank you.\n\n%%\nchecked: nothing found\n%%\nmore\n', 'Thank you.'],
    ['Give 100 %% of it.\n', 'Give 100 %% of it.'],
    ['%% only a comment %%\n', ''],
  ])('is what stands above the comment: %j', (body, letter) => {
    expect(read(short, body).letter.body).toBe(letter);
  });

  it('takes the first of a list, and any spelling of a key', () => {
    expect(read('Follow_Up: thank-you-email\nTO: [Dana, Luis]\n').letter).toMatchObject({
      rule: 'thank-you-email',
      to: 'Dana',
    });
  });

  it('says what is missing for it to be a letter to somebody', () => {
    const { letter, fix } = read('subject: Hello\n');
    const rule =
      'the property follow-up is empty; expected the rule that the letter was written for, such as thank-you-email';
    const to = 'the property to is empty; expected the name of the person the letter is for';
    expect(letter).toMatchObject({ rule: '', to: '' });
    expect(fix).toEqual([
      { path: 'Follow-ups/x.md', where: 'properties', says: rule },
      { path: 'Follow-ups/x.md', where: 'properties', says: to },
    ]);
  });

  it('says which line of its properties cannot be read', () => {
    const { fix } = read(`${short}interview: [Acme\n`);
    expect(fix).toEqual([
      { path: 'Follow-ups/x.md', where: 'line 5', says: expect.stringContaining('is never closed') as string },
    ]);
  });
});

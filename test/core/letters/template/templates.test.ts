import { expect, test } from 'vitest';
import { composeLetters } from '../../../../src/core/letters/compose-letters.ts';
import { copyLetterToTemplate } from '../../../../src/core/letters/template/copy-letter.ts';
import { fillTemplate } from '../../../../src/core/letters/template/fill-template.ts';
import { readTemplate } from '../../../../src/core/letters/template/read-template.ts';
import type { Template } from '../../../../src/core/letters/template/template.ts';
import { readNote } from '../../../../src/core/note/read-note.ts';
import { failsafe } from '../../../support/yaml.ts';
import { deskWith, person, row, talk } from '../talk.ts';

const dana = person('Dana Whitfield', ['night rota & handovers']);
const AT = { now: '2026-03-12T18:05', turn: 0 } as const;

function template(body: string): Template {
  const note = readNote(
    'Templates/Thanks.md',
    `---\ntype: letter-template\nfollow-up: thank-you-email\nsubject: Thanks, {{company}}\n---\n${body}`,
    failsafe,
  );
  const read = readTemplate(note);
  if (read === null) throw new Error('no template');
  return read;
}

test('an own template replaces the built-in letter, without escaping anything', () => {
  const interview = talk([dana], { company: 'Ash & Oak' });
  const own = template(
    '{{greeting}},\n\nThank you for the talk about {{topic}}.{{#next step}} See you at {{next step}}.{{/next step}}\n\n{{my name}}',
  );
  const [letter] = composeLetters([row('thank-you-email', [interview, dana])], {
    ...deskWith([interview]),
    templates: [own],
  });
  expect(letter?.subject).toBe('Thanks, Ash & Oak');
  expect(letter?.body).toBe(
    'Dear Dana,\n\nThank you for the talk about the night rota and handovers.\n\nMara Lindholm',
  );
});

test('date and time are expanded before anything else', () => {
  expect(fillTemplate(template('{{date:DD.MM.YYYY}} {{time}}'), {}, AT).body).toBe('12.03.2026 18:05');
});

test('of alternatives the one in turn is taken whose facts are known', () => {
  const own = template('About {{topic}}.\n---or---\nNothing to add.\n---or---\nStill nothing.');
  expect(fillTemplate(own, {}, AT).body).toBe('Nothing to add.');
  expect(fillTemplate(own, {}, { ...AT, turn: 1 }).body).toBe('Still nothing.');
  expect(fillTemplate(own, { topic: 'bread' }, AT).body).toBe('About bread.');
});

test('an unknown placeholder is reported with its line in the note', () => {
  expect(fillTemplate(template('Hello.\n\nDear {{frist name}},'), {}, AT).problems).toEqual([
    'There is no placeholder “{{frist name}}”: line 8 of Templates/Thanks.md',
  ]);
});

test('a section that is never closed is told and loses nothing', () => {
  const filled = fillTemplate(template('Hello {{#topic}} you'), {}, AT);
  expect(filled.body).toBe('Hello {{#topic}} you');
  expect(filled.problems[0]).toContain('Templates/Thanks.md cannot be read as a template');
});

test('inherited names are no placeholders', () => {
  expect(fillTemplate(template('{{constructor}}{{toString}}x'), {}, AT).body).toBe('x');
});

test('a built-in letter can be copied to a template that is read and filled again', () => {
  const text = copyLetterToTemplate('thank-you-email', 'formal', 'gb') ?? '';
  const copy = readTemplate(readNote('Templates/Copy.md', text, failsafe));
  if (copy === null) throw new Error('no template');
  const facts = {
    salutation: 'Dear Dana',
    company: 'Ash',
    role: 'Nurse',
    when: 'today',
    for: 'the call',
    seeing: 'seeing me',
    topic: 'bread',
    me: 'Mara',
  };
  const filled = fillTemplate(copy, facts, AT);
  expect(filled.problems).toEqual([]);
  expect(filled.body).toMatch(/^Dear Dana,\n\n.*[Tt]hank/);
  expect(filled.body).not.toMatch(/\{\{|---or---/);
});

test('a rule without a letter has nothing to copy', () => {
  expect(copyLetterToTemplate('debrief', 'formal', 'gb')).toBeNull();
});

import { expect, test } from 'vitest';
import { composeLetters } from '../../../../src/core/letters/compose-letters.ts';
import type { Letter } from '../../../../src/core/letters/letter.ts';
import { copyLetterToTemplate } from '../../../../src/core/letters/template/copy-letter.ts';
import { readTemplates, templatesToFix } from '../../../../src/core/letters/template/read-template.ts';
import type { Template } from '../../../../src/core/letters/template/template.ts';
import { readNote } from '../../../../src/core/note/read-note.ts';
import { failsafe } from '../../../support/yaml.ts';
import { writingWith, person, row, talk } from '../talk.ts';

const dana = person('Dana Whitfield', ['night rota & handovers']);
const luis = person('Luis Ortega', ['asked how I would order linen']);
const quiet = person('Sven Åkerlund', []);
const HEAD = '---\ntype: letter-template\nfollow-up: thank-you-email\nsubject: Thanks, {{company}}\n---\n';

function templatesOf(...texts: readonly string[]): readonly Template[] {
  return readTemplates(texts.map((text, at) => readNote(`Templates/Thanks ${at + 1}.md`, text, failsafe)));
}

/** The letter to Dana that a template with this body gives. */
function filled(body: string, to = dana, head = HEAD): Letter {
  const interview = talk([dana, luis, quiet], { company: 'Ash & Oak' });
  const writing = {
    ...writingWith([interview]),
    templates: templatesOf(head + body),
    now: '2026-03-12T18:05',
  } as const;
  const [letter] = composeLetters([row('thank-you-email', [interview, to])], writing);
  if (letter === undefined) throw new Error('no letter');
  return letter;
}

test('an own template replaces the built-in letter, without escaping anything', () => {
  const own = filled(
    '{{greeting}},\n\nThank you for the talk about {{topic}}.{{#next step}} See you at {{next step}}.{{/next step}}\n\n{{my name}}',
  );
  expect(own.subject).toBe('Thanks, Ash & Oak');
  expect(own.body).toBe('Dear Dana,\n\nThank you for the talk about the night rota and handovers.\n\nMara Lindholm');
  expect(own.missing).toEqual([]);
});

test('other kinds of letters stay as they are', () => {
  const interview = talk([dana]);
  const writing = { ...writingWith([interview]), templates: templatesOf(`${HEAD}Hello`) };
  const [note] = composeLetters([row('handwritten-note', [interview, dana])], writing);
  expect(note?.body).not.toContain('Hello');
});

test('date and time are expanded before anything else, by the patterns of the app', () => {
  expect(filled('{{date:DD.MM.YYYY}} {{ time }} {{date:D MMMM}}').body).toBe('12.03.2026 18:05 12 March');
});

test('of alternatives one is taken whose facts are known, and another for the next person', () => {
  const lines = 'About {{second topic}}.\n---or---\nNothing to add to this at all.\n---or---\nStill nothing to add.';
  const bodies = [filled(lines).body, filled(lines, luis).body];
  expect([...bodies].sort()).toEqual(['Nothing to add to this at all.', 'Still nothing to add.']);
});

test('a paragraph without its facts is left out, and the letter says which line of the template that is', () => {
  const own = filled('Hello {{first name}}.\n\nYou spoke of {{topic}}.', quiet);
  expect(own.body).toBe('Hello Sven.');
  expect(own.missing).toContain(
    'Templates/Thanks 1.md, line 8: left out, because your notes give nothing for “{{topic}}”',
  );
});

test('a section may hold several paragraphs', () => {
  const lines = '{{#topic}}\nYou spoke of {{topic}}.\n\nI liked that.\n{{/topic}}\n\nBye.';
  expect(filled(lines).body).toBe('You spoke of the night rota and handovers.\n\nI liked that.\n\nBye.');
  expect(filled(lines, quiet).body).toBe('Bye.');
});

test('an unknown placeholder stays to be seen, and is told with its line and the nearest name', () => {
  const own = filled('Hello.\n\nDear {{frist name}},');
  expect(own.body).toBe('Hello.\n\nDear {{frist name}},');
  expect(own.missing[0]).toBe(
    'Templates/Thanks 1.md, line 8: there is no placeholder “{{frist name}}”; did you mean “{{first name}}”?',
  );
});

test.each([
  ['Hello {{#topic}}\n\nyou', 6, 'the section “{{#topic}}” never ends; expected “{{/topic}}” below it'],
  ['Hello\n\nyou {{/topic}}', 8, '“{{/topic}}” ends a section that never began; expected “{{#topic}}” above it'],
  ['Hello\nyou {{topic', 7, 'a placeholder that begins with “{{” never ends; expected “}}”'],
])('%j cannot be used: it is told where, and the built-in letter is written', (body, line, says) => {
  const own = filled(body);
  expect(own.missing[0]).toBe(`Templates/Thanks 1.md, line ${line}: ${says}`);
  expect(own.missing[1]).toContain('this is the built-in letter');
  expect(own.body).toMatch(/^Dear Dana,\n\n/);
});

test('inherited names are no placeholders', () => {
  expect(filled('{{constructor}}{{toString}}x').missing).toHaveLength(2);
});

test('templates that are not used are notes to fix', () => {
  const templates = templatesOf(
    `${HEAD}Hello`,
    `${HEAD}Hello again`,
    '---\ntype: letter-template\nfollow-up: thanks\n---\nx',
  );
  const fix = templatesToFix(templates);
  expect(fix.map(({ path, where }) => `${path}, ${where}`)).toEqual([
    'Templates/Thanks 2.md, letter template',
    'Templates/Thanks 3.md, line 3',
  ]);
  expect(fix[0]?.says).toContain('Templates/Thanks 1.md is a template for “thank-you-email” as well');
  expect(fix[1]?.says).toMatch(/^There is no letter “thanks”; expected one of thank-you-email, /);
});

test('a built-in letter can be copied to a template that is read and filled again, differently for each person', () => {
  const text = copyLetterToTemplate('thank-you-email', 'formal', 'gb') ?? '';
  expect(templatesToFix(templatesOf(text))).toEqual([]);
  const letters = [dana, luis].map((to) => filled(text.replace(/^---[\s\S]*?---\n/, ''), to));
  for (const { body, missing } of letters) {
    expect(body).toMatch(/^Dear \p{L}+,\n\n.*[Tt]hank/u);
    expect(body).not.toMatch(/\{\{|---or---/);
    expect(missing.filter((each) => !each.includes('left out'))).toEqual([]);
  }
  expect(letters[0]?.body.split('\n')[2]).not.toBe(letters[1]?.body.split('\n')[2]);
});

test('a copied letter reads like the built-in one: few paragraphs, one topic, the day of the answer, no claim twice', () => {
  const text = copyLetterToTemplate('thank-you-email', 'formal', 'gb') ?? '';
  const strengths = ['led a team of nine on nights'];
  const nextStep = { text: 'they will call by Friday', day: '2026-03-20', time: null } as const;
  const interview = talk([dana, luis, quiet], { nextStep });
  const writing = { ...writingWith([interview], { strengths }), templates: templatesOf(text) };
  const letters = composeLetters(
    interview.people.map((each) => row('thank-you-email', [interview, each])),
    writing,
  );
  for (const { body } of letters) {
    expect(body.split('\n\n').length).toBeLessThanOrEqual(5);
    expect(body).toContain('Friday 20 March');
    expect(body.split('a team of nine').length).toBeLessThanOrEqual(2);
    expect(body).not.toMatch(/ {2}|\{\{/);
  }
  expect(letters.filter(({ body }) => body.includes('a team of nine')).length).toBeLessThanOrEqual(1);
  expect(letters[1]?.body.split('order linen').length).toBe(2);
  expect(letters[2]?.body).not.toMatch(/part of the day|easier to picture|question/);
});

test('what is no letter has nothing to copy', () => {
  expect(copyLetterToTemplate('debrief', 'formal', 'gb')).toBeNull();
});

test('a template without a subject, or with one that cannot be filled, gets the built-in one', () => {
  for (const subject of ['', 'subject: About {{next step}}\n']) {
    const head = `---\ntype: letter-template\nfollow-up: thank-you-email\n${subject}---\n`;
    expect(filled('{{greeting}},', dana, head).subject).toMatch(/^Thank you/);
  }
});

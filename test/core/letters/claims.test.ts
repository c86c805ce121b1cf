import { describe, expect, test } from 'vitest';
import { composeLetters } from '../../../src/core/letters/compose-letters.ts';
import { planFollowUps } from '../../../src/core/plan/plan-follow-ups.ts';
import { readNote } from '../../../src/core/note/read-note.ts';
import { readNotebook } from '../../../src/core/interview/notebook/notebook.ts';
import { readSettings } from '../../../src/core/settings.ts';
import { failsafe } from '../../support/yaml.ts';

const NOW = '2026-03-12T20:00';

/** The thank-you letters of a talk whose note has these lines below its properties. */
function lettersOf(body: string, strengths: readonly string[] = [], people: readonly string[] = []): readonly string[] {
  const { settings } = readSettings({ name: 'Mara Lindholm', zone: 'Europe/London', strengths });
  const notes = [
    ['Interviews/Skerry.md', `${HEAD}${body}`] as const,
    ...people.map((text) => [`People/${/name: (.*)/.exec(text)?.[1] ?? ''}.md`, text] as const),
  ];
  const notebook = readNotebook(
    notes.map(([path, text]) => readNote(path, text, failsafe)),
    settings,
  );
  const rows = planFollowUps(notebook, settings, NOW).filter(({ rule }) => rule === 'thank-you-email');
  return composeLetters(rows, { notebook, settings, now: NOW, templates: [] }).map((letter) => letter.body);
}

const HEAD = `---
type: interview
company: Skerry Ferries
role: Deckhand
date: 2026-03-12
time: "10:00"
interviewers:
  - name: Brenna Muir
    email: b.muir@skerry.example
    topics: [asked how I would load the night ferry in a swell]
---

`;

/** Private, and near to the topic in its words, so that it would be the first claim to be taken. */
const SECRET = 'loaded the night ferry at Stromby for two winters';
const TOLD = /Stromby|two winters/;

describe('a claim comes', () => {
  test('from the note of the talk', () => {
    expect(lettersOf(`## Fit\n- I ${SECRET}\n`).join()).toMatch(TOLD);
  });

  test('from the strengths of the settings', () => {
    expect(lettersOf('', [SECRET]).join()).toMatch(TOLD);
  });

  test('from nowhere else: without either there is none', () => {
    expect(lettersOf('')).toHaveLength(1);
    expect(lettersOf('').join()).not.toMatch(TOLD);
  });
});

describe('no private claim gets into a letter', () => {
  test.each([
    ['under a private heading', `## Private\n- I ${SECRET}\n`],
    ['under a private heading below the fit', `## Fit\n### Private\n- I ${SECRET}\n`],
    ['in a comment', `## Fit\n%% I ${SECRET} %%\n`],
    ['in a comment of several lines', `## Fit\n%%\n- I ${SECRET}\n%%\n`],
    ['in a comment behind a list mark', `## Fit\n- %% I ${SECRET} %%\n`],
    ['in an HTML comment', `## Fit\n<!-- I ${SECRET} -->\n`],
    ['with what one was paid', `## Fit\n- I ${SECRET} for a salary of 31,000\n`],
    ['with a feeling', `## Fit\n- I ${SECRET} and was scared all the time\n`],
    ['with an illness', `## Fit\n- I ${SECRET} until my depression came back\n`],
    ['under a heading on feelings', `## Feelings\n- I ${SECRET}\n`],
    ['under a heading on pay', `## Salary\n- I ${SECRET}\n`],
  ])('%s', (_, body) => {
    expect(lettersOf(body)).toHaveLength(1);
    expect(lettersOf(body).join()).not.toMatch(TOLD);
  });

  test.each(['for a salary of 31,000', 'until my depression came back', 'before I was fired'])(
    'from the strengths: %s',
    (why) => {
      expect(lettersOf('', [`${SECRET} ${why}`]).join()).not.toMatch(TOLD);
    },
  );
});

test('a letter makes two claims at most, however many are near', () => {
  const near = [
    'loaded the night ferry at Stromby',
    'trained the night ferry crew',
    'stowed cargo on a ferry',
    'held a swell log',
  ];
  const [body = ''] = lettersOf(
    near
      .map((line) => `- I ${line}`)
      .join('\n')
      .replace(/^/, '## Fit\n'),
    near,
  );
  expect(near.filter((claim) => body.includes(claim)).length).toBeLessThanOrEqual(2);
  expect(near.filter((claim) => body.includes(claim)).length).toBeGreaterThan(0);
});

const PERSON = `---
type: person
name: Brenna Muir
company: Skerry Ferries
---

`;

describe('the note about a person', () => {
  test.each([
    ['a heading', `## What I can offer\n- I ${SECRET}\n`],
    ['a heading that says whose it is', `## My strengths\n- ${SECRET}\n`],
    ['a heading on the fit', `## Fit\n\n- I ${SECRET}\n`],
    ['a label', `**Strengths**\n- I ${SECRET}\n`],
  ])('gives a claim from %s', (_, body) => {
    expect(lettersOf('', [], [`${PERSON}${body}`]).join()).toMatch(TOLD);
  });

  test.each(['fit', 'strengths', 'what I can offer'])('gives a claim from the property “%s”', (key) => {
    expect(lettersOf('', [], [PERSON.replace('type:', `${key}: [I ${SECRET}]\ntype:`)]).join()).toMatch(TOLD);
  });

  test('gives a claim to that person only', () => {
    const about = PERSON.replace('Brenna Muir', 'Ewan Tait');
    expect(lettersOf('', [], [`${about}## Fit\n- I ${SECRET}\n`]).join()).not.toMatch(TOLD);
  });

  test.each([
    ['a private heading', `## Private\n- I ${SECRET}\n`],
    ['a comment', `%% I ${SECRET} %%\n`],
    ['a comment below the fit', `## Fit\n%%\n- I ${SECRET}\n%%\n`],
    ['what stands below the private', `## Private\n### Fit\n- I ${SECRET}\n`],
    ['what is private below the fit', `## Fit\n### Private\n- I ${SECRET}\n`],
    ['a private line below the fit', `## Fit\n- I ${SECRET} for a salary of 31,000\n`],
    ['another heading', `## Notes\n- I ${SECRET}\n`],
    ['what may be told of that person', `## Strengths\n- ${SECRET}\n`],
  ])('gives no claim from %s', (_, body) => {
    expect(lettersOf('', [], [`${PERSON}${body}`]).join()).not.toMatch(TOLD);
  });

  test.each([
    ['strengths', SECRET],
    ['fit', `I ${SECRET} for a salary of 31,000`],
  ])('gives no claim from “%s: %s”', (key, words) => {
    expect(lettersOf('', [], [PERSON.replace('type:', `${key}: ["${words}"]\ntype:`)]).join()).not.toMatch(TOLD);
  });
});

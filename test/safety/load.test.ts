import { describe, expect, it, vi } from 'vitest';
import { parseYaml } from '../../src/cli/parse-yaml.ts';
import { proofread } from '../../src/core/checks/proofread.ts';
import { contextsOfLetters } from '../../src/core/checks/shape/check-context.ts';
import { readNotebook } from '../../src/core/interview/notebook/notebook.ts';
import { composeLetters } from '../../src/core/letters/compose-letters.ts';
import { readNote } from '../../src/core/note/read-note.ts';
import { agendaOf } from '../../src/core/plan/agenda.ts';
import { planFollowUps } from '../../src/core/plan/plan-follow-ups.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { openPlugin, settled } from '../obsidian/support.ts';

const settings = { ...defaultSettings, name: 'Imogen Vasey', zone: 'Europe/London' };
const NOW = '2026-03-12T17:30';
const PATIENCE = 240_000;
const GIVEN = ['Dana', 'Luis', 'Priya', 'Tomasz', 'Ngozi', 'Zoë', 'Sam', 'Åsa', 'Femi', 'Ruth'];
const FAMILY = ['Whitfield', 'Ortega', 'Pell', 'Okoro', 'Lindqvist', 'Adeyemi', 'Meyer', 'Castellan', 'Reed', 'Byrne'];
const TOPICS = ['the rota', 'sourdough', 'the new ovens', 'waste in the evening', 'deliveries before six'];
const nameOf = (at: number): string => `${GIVEN[at % 10] ?? ''} ${FAMILY[Math.floor(at / 10) % 10] ?? ''}`;
const interview = (at: number, people: readonly string[] = [nameOf(at)]): string =>
  [
    `---\ninterviewers: [${people.join(', ')}]\ncompany: Firm ${Math.floor(at / 2)}\nrole: Baker`,
    `date: 2026-03-${at % 2 === 0 ? '11' : '12'}T10:00\n---`,
    ...people.map((name, seat) => `- ${name} asked about ${TOPICS[seat % TOPICS.length] ?? ''}`),
    '',
  ].join('\n');
/** The sentences of a letter that are long enough to be noticed when two people compare theirs, without greeting and signature. */
const sentencesOf = (body: string): readonly string[] =>
  body.split(/(?<=[.?!])\s+|\n+/).filter((sentence) => sentence.split(' ').length >= 8);

/** Milliseconds of this process's own time, which a busy machine does not stretch as it does a clock's. */
async function took(run: () => Promise<void> | void): Promise<number> {
  const began = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}

const notebookOf = (texts: readonly string[]) =>
  readNotebook(
    texts.map((text, at) => readNote(`Interviews/${at}.md`, text, parseYaml)),
    settings,
    '2026-03-12',
  );

describe('A great deal', () => {
  it(
    'of interview notes, ten thousand, is read and planned in less than two minutes',
    async () => {
      const texts = Array.from({ length: 10_000 }, (_, at) => interview(at));
      const time = await took(() => {
        const notebook = notebookOf(texts);
        const { interviews, notesToFix } = agendaOf(planFollowUps(notebook, settings, NOW), notebook, NOW);
        expect(interviews).toBe(10_000);
        expect(notesToFix).toEqual([]);
      });
      expect(time).toBeLessThan(120_000);
    },
    PATIENCE,
  );

  it(
    'of people in one note, a hundred, is thanked one by one',
    () => {
      const people = Array.from({ length: 100 }, (_, at) => nameOf(at));
      const notebook = notebookOf([interview(1, people)]);
      const owed = planFollowUps(notebook, settings, NOW).filter(({ rule }) => rule === 'thank-you-email');
      expect(new Set(owed.map(({ person }) => person?.name))).toEqual(new Set(people));
      const letters = composeLetters(owed, { notebook, settings, now: NOW, templates: [] });
      for (const { body, followUp } of letters)
        expect(body).toContain(`Dear ${followUp.person?.name.split(' ')[0] ?? ''}`);
      const contextOf = contextsOfLetters(letters, { notebook, settings, now: NOW });
      const bodies = letters.map(({ body }) => body.slice(body.indexOf('\n')));
      const alike = letters.filter((_, at) => bodies.indexOf(bodies[at] ?? '') !== at);
      const last = alike.at(-1);
      expect(letters).toHaveLength(100);
      if (last !== undefined)
        expect(proofread(last, contextOf(last)).map(({ check }) => check)).toContain('no-shared-run');
    },
    PATIENCE,
  );

  it(
    'of letters, five hundred, is written in less than a minute, and no two of one company share a long sentence',
    async () => {
      const texts = Array.from({ length: 100 }, (_, at) =>
        interview(
          2 * at + 1,
          [0, 1, 2, 3, 4].map((seat) => nameOf(at + 11 * seat)),
        ),
      );
      const notebook = notebookOf(texts);
      const owed = planFollowUps(notebook, settings, NOW).filter(({ rule }) => rule === 'thank-you-email');
      expect(owed).toHaveLength(500);
      const time = await took(() => {
        const letters = composeLetters(owed, { notebook, settings, now: NOW, templates: [] });
        const said = letters.flatMap(({ body, followUp }) =>
          sentencesOf(body).map((sentence) => `${followUp.interview ?? ''}: ${sentence}`),
        );
        expect(said.length).toBeGreaterThan(1000);
        expect(said.filter((sentence, at) => said.indexOf(sentence) !== at)).toEqual([]);
      });
      expect(time).toBeLessThan(60_000);
    },
    PATIENCE,
  );
});

describe('A storm of changes, five thousand at once,', () => {
  it(
    'as a sync makes them, ends in what the notes say last; no file is read again, and the sidebar is drawn for many at once',
    async () => {
      const notes = Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`Interviews/${at}.md`, interview(at)]));
      const { app } = await openPlugin(notes);
      app.runCommand('interview-follow-up:open-agenda');
      await settled();
      const reading = vi.spyOn(app.vault, 'cachedRead');
      let drawn = 0;
      const watch = new MutationObserver(() => (drawn += 1));
      watch.observe(document.body, { childList: true, characterData: true, subtree: true });
      const time = await took(async () => {
        for (let at = 0; at < 5000; at += 1) {
          const file = app.vault.getFileByPath(`Interviews/${at % 50}.md`);
          if (file !== null) await app.vault.modify(file, `${interview(at % 50)}- change ${at}\n`);
        }
        const last = app.vault.getFileByPath('Interviews/0.md');
        if (last !== null) await app.vault.modify(last, interview(0, ['Marguerite Delacroix']));
        while (!document.body.textContent.includes('Marguerite Delacroix')) await settled();
      });
      watch.disconnect();
      expect(time).toBeLessThan(20_000);
      expect(reading).not.toHaveBeenCalled();
      expect(drawn).toBeGreaterThan(0);
      expect(drawn).toBeLessThan(100);
      expect(Object.keys(app.vault.snapshot())).toHaveLength(50);
    },
    PATIENCE,
  );
});

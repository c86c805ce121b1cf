import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/cli/parse-yaml.ts';
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
const nameOf = (at: number): string => `${GIVEN[at % 10] ?? ''} ${FAMILY[Math.floor(at / 10) % 10] ?? ''}`;
const interview = (at: number, people: readonly string[] = [nameOf(at)]): string =>
  `---\ninterviewers: [${people.join(', ')}]\ncompany: Firm ${Math.floor(at / 2)}\nrole: Baker\ndate: 2026-03-${at % 2 === 0 ? '11' : '12'}T10:00\n---\n- ${people[0] ?? ''} asked about the rota\n`;

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
    'of interview notes, ten thousand, is read and planned',
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

  it('of people in one note, a hundred, are all owed their thanks', () => {
    const people = Array.from({ length: 100 }, (_, at) => nameOf(at));
    const followUps = planFollowUps(notebookOf([interview(1, people)]), settings, NOW);
    const thanked = followUps.filter(({ rule }) => rule === 'thank-you-email').map(({ person }) => person?.name);
    expect(new Set(thanked)).toEqual(new Set(people));
  });

  it(
    'of letters, five hundred, is written, and no two of one company share their words',
    async () => {
      const texts = Array.from({ length: 500 }, (_, at) => interview(2 * at + 1));
      const notebook = notebookOf(texts);
      const owed = planFollowUps(notebook, settings, NOW).filter(({ rule }) => rule === 'thank-you-email');
      expect(owed).toHaveLength(500);
      const time = await took(() => {
        const letters = composeLetters(owed, { notebook, settings, now: NOW, templates: [] });
        expect(letters).toHaveLength(500);
      });
      expect(time).toBeLessThan(60_000);
    },
    PATIENCE,
  );
});

describe('A storm of changes, five thousand at once,', () => {
  it(
    'as a sync makes them, ends in what the notes say last, without reading the vault for each',
    async () => {
      const notes = Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`Interviews/${at}.md`, interview(at)]));
      const { app } = await openPlugin(notes);
      app.runCommand('interview-follow-up:open-agenda');
      await settled();
      const time = await took(async () => {
        for (let at = 0; at < 5000; at += 1) {
          const file = app.vault.getFileByPath(`Interviews/${at % 50}.md`);
          if (file !== null) await app.vault.modify(file, `${interview(at % 50)}- change ${at}\n`);
        }
        const last = app.vault.getFileByPath('Interviews/0.md');
        if (last !== null) await app.vault.modify(last, interview(0, ['Marguerite Delacroix']));
        while (!document.body.textContent.includes('Marguerite Delacroix')) await settled();
      });
      expect(time).toBeLessThan(20_000);
      expect(Object.keys(app.vault.snapshot())).toHaveLength(50);
    },
    PATIENCE,
  );
});

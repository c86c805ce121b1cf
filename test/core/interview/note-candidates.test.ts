import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { noteCandidatesOf } from '../../../src/core/interview/note-candidates.ts';
import { interpretNote } from '../../../src/core/interview/interpret-note.ts';
import { cutNote } from '../../../src/core/note/cut-note.ts';
import { readNote } from '../../../src/core/note/read-note.ts';
import { defaultSettings } from '../../../src/core/settings.ts';
import { makeVault } from '../../bench/vault/make-vault.ts';

const settings = { ...defaultSettings, zone: 'Europe/London', properties: { interviewers: ['Wen ich traf'] } };
const candidates = noteCandidatesOf(settings);
const parseYaml = (text: string): unknown => parse(text, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' });

const root = join(import.meta.dirname, '../../..');
const written = ['test/corpus', 'test-vault'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => readFileSync(join(root, folder, file), 'utf8')),
);

/** Whether the reader takes a note, in no folder of ours, for its properties alone; and both answers about it. */
function answersFor(text: string): { taken: boolean; byText: boolean; byProperties: boolean } {
  const { block } = cutNote(text);
  const path = 'Elsewhere/Note.md';
  const note = readNote(path, `---\n${block ?? ''}---\n`, parseYaml);
  const { kind } = interpretNote(note, { settings, linked: () => null, today: null });
  return {
    taken: kind === 'interview' || kind === 'person' || kind === 'letter',
    byText: candidates.byText(path, text),
    byProperties: candidates.byProperties(path, note.properties),
  };
}

/** Fails when a note is passed over that the reader would take. */
function expectNoneMissed(text: string): void {
  const { taken, byText, byProperties } = answersFor(text);
  expect(taken && !(byText && byProperties), text).toBe(false);
}

/** Properties written in every way that YAML has, and in some that it has not. */
const key = fc.constantFrom('interviewers', 'Interviewer_2', 'type', 'tags', 'company', 'Wen ich traf', 'role', 'note');
const dress = fc.constantFrom(
  (text: string) => text,
  (text: string) => `"${text}"`,
  (text: string) => `'${text}'`,
  (text: string) => `  ${text}`,
  (text: string) => `? ${text}\n`,
  (text: string) => `&a ${text}`,
  (text: string) => `!!str ${text}`,
  (text: string) => `"\\u0069${text.slice(1)}"`,
  (text: string) => text.toUpperCase(),
);
const value = fc.constantFrom(
  ' Dana Whitfield',
  ' interview',
  ' "job\n  interview"',
  ' >-\n  job: interview',
  ' [a, interview]',
  '\n  - interview # yes',
  ' "\\x69nterview"',
  ' &m interview',
  ' *m',
  ' {a: b}',
  '',
  " 'Job-Interview'",
  ' #interview',
  ' person',
);
const line = fc.tuple(key, dress, value).map(([name, dressed, text]) => `${dressed(name)}:${text}\n`);
const flow = fc.tuple(key, value).map(([name, text]) => `{ a: 1, ${name}:${text.replace(/\n/g, ' ')} }\n`);
const block = fc.oneof(
  fc.array(line, { maxLength: 4 }).map((lines) => lines.join('')),
  flow,
);

describe('Candidates', () => {
  it('are all notes that the reader takes for their properties', () => {
    const taken = written.filter((text) => answersFor(text).taken);
    expect(taken.length).toBeGreaterThan(20);
    for (const text of [...written, ...[...makeVault(600)].map((note) => note.text)]) expectNoneMissed(text);
  });

  it('are found however the properties are written', () => {
    fc.assert(
      fc.property(block, fc.constantFrom('\n', '\r\n'), (text, newline) => {
        expectNoneMissed(`---\n${text}---\n`.replace(/\n/g, newline));
      }),
      { numRuns: 600 },
    );
  });

  it('are none of the notes of everyday life', () => {
    const everyday = [...makeVault(600)].filter(({ path }) => !/^(?:Interviews|Jobs|People)\//.test(path));
    expect(everyday.filter(({ path, text }) => candidates.byText(path, text))).toEqual([]);
  });

  it('are notes in the folders for interviews, people, letters and templates, whatever stands in them', () => {
    const folders = [
      ...settings.interviewFolders,
      settings.peopleFolder,
      settings.letterFolder,
      settings.templateFolder,
    ];
    for (const folder of folders.filter((name) => name !== '')) {
      expect(candidates.byText(`${folder}/Note.md`, 'nothing'), folder).toBe(true);
    }
    expect(candidates.byText('Note.md', 'nothing')).toBe(false);
  });

  it('are never in a folder that the person left out', () => {
    const without = noteCandidatesOf({ ...settings, excludedFolders: ['Old'] });
    expect(without.byText('Old/Interviews/Note.md', '---\ninterviewers: Dana\n---\n')).toBe(false);
  });

  it.each([
    ['interviewers: Dana', true],
    ['interviewers:\n  - Dana', true],
    ['Wen ich traf: Dana', true],
    ['company: Acme\nrole: Baker', true],
    ['company:\nrole:', true],
    ['company: Acme', false],
    ['role: Baker', false],
    ['role: Baker\nposition: Baker', false],
    ['company: Acme\nmood: fine', false],
    ['type: interview', true],
    ['type: [meeting, job interview]', true],
    ['type:\n  - meeting\n  - interview', true],
    ['type:\n- interview', true],
    ['type: interviewing', false],
    ['type: meeting', false],
    ['type: person', true],
    ['type: impersonal', false],
    ['type: follow-up-tasks', true],
    ['tags: [baking, job/interview]', true],
    ['tags:\n  - baking', false],
    ['tags:\n  - "#Entretien"', true],
    ['mood:\n  - interview', false],
    ['mood: fine\ninterview', false],
    ['url:interviewers', false],
    ['link: https://interviewers: x', false],
    ['mood: fine', false],
    ['', false],
  ])('are told by the properties %j: %s', (properties, isCandidate) => {
    const text = `---\n${properties}\n---\nInterviewers: Dana\n`;
    const { properties: parsed } = readNote('Elsewhere/x.md', text, parseYaml);
    expect(candidates.byText('Elsewhere/x.md', text)).toBe(isCandidate);
    if (properties !== 'mood: fine\ninterview')
      expect(candidates.byProperties('Elsewhere/x.md', parsed)).toBe(isCandidate);
  });
});

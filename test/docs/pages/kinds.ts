import { LETTER_KINDS } from '../../../src/core/letters/index.ts';
import type { LetterKind } from '../../../src/core/letters/kind.ts';
import type { Letter } from '../../../src/core/letters/letter.ts';
import { rules } from '../../../src/core/rules/index.ts';
import { sampleOf } from '../../letters/other-kinds.ts';
import { fence, pageOf, sourceLinks, table } from './page.ts';

/** The page of the user guide that shows every kind of letter once, from their own records. */
export async function kindsPage(): Promise<string> {
  return pageOf([
    '# Every kind of letter',
    'This page is made from the letters themselves. Each kind is shown once, in the formal tone, as written to the people of one made-up talk. Many more samples, in both tones, stand in [letters.md](letters.md).',
    table(['Letter', 'What it is for', 'Length', 'Rule', 'Sources'], LETTER_KINDS.map(rowOf)),
    ...LETTER_KINDS.flatMap(sampleSection),
  ]);
}

function titleOf({ name }: LetterKind): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function rowOf(kind: LetterKind): readonly string[] {
  const { rule, sentence, sources, limit } = kind;
  const length = `${String(limit.least)} to ${String(limit.most)} ${limit.unit}`;
  return [titleOf(kind), sentence, length, ruleLink(rule), sourceLinks(sources, 'rules.md')];
}

/** A letter may wait for a rule that is not there yet: then nothing writes it by itself. */
function ruleLink(rule: string): string {
  return rules.some(({ id }) => id === rule) ? `[${rule}](rules.md#${rule})` : 'none yet';
}

function sampleSection(kind: LetterKind): readonly string[] {
  return [`## ${titleOf(kind)}`, kind.sentence, ...sampleOf(kind, 'formal').map(textOf)];
}

function textOf({ subject, body, missing }: Letter): string {
  const text = fence(subject === null ? body : `Subject: ${subject}\n\n${body}`);
  return [text, ...missing.map((each) => `Beside the letter it says: “${each}”`)].join('\n\n');
}

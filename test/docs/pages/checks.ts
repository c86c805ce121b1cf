import { CHECKS } from '../../../src/core/checks/index.ts';
import type { Check, CheckedLetter, CheckExample } from '../../../src/core/checks/shape/check.ts';
import { SAMPLE_BODY, SAMPLE_SUBJECT } from '../../../src/core/checks/shape/sample.ts';
import { sampleContext } from '../../core/checks/sample-context.ts';
import { examplesOfCheck } from '../../support/examples.ts';
import { fence, pageOf, sourceLinks, table } from './page.ts';

/** The page of the user guide that lists every check, from the checks' own records. */
export async function checksPage(): Promise<string> {
  return pageOf([
    '# What a letter is checked for',
    'This page is made from the checks themselves. A check says what it found and where; it never changes a word of a letter. An **error** should be put right before you send the letter, a **warning** deserves a look, a **hint** may be ignored.',
    table(['Check', 'What it looks for', 'Sources'], CHECKS.map(rowOf)),
    '## Examples',
    'The examples plant a fault in this letter to Dana Whitfield. Only the changed part of the letter is shown.',
    fence(`Subject: ${SAMPLE_SUBJECT}\n\n${SAMPLE_BODY}`),
    ...CHECKS.flatMap(examplesOf),
  ]);
}

function rowOf({ id, sentence, sources }: Check): readonly string[] {
  return [`[${id}](#${id})`, sentence, sourceLinks(sources, 'rules.md')];
}

function examplesOf(check: Check): readonly string[] {
  const shown = examplesOfCheck(check.id).filter(({ finds }) => finds.length > 0);
  return [`### ${check.id}`, check.sentence, ...shown.map((example) => shownWith(check, example))];
}

function shownWith(check: Check, { shows, letter, context }: CheckExample): string {
  const found = check.find(letter, { ...sampleContext, ...context });
  const says = found.map(({ level, says: words }) => `- **${level}**: ${words}`).join('\n');
  return [`${shows}:`, fence(changedIn(letter)), says].join('\n\n');
}

/** The subject and the paragraphs that the sample letter does not have; a note where all are the same. */
function changedIn({ subject, body }: CheckedLetter): string {
  const known = new Set(SAMPLE_BODY.split('\n\n'));
  const changed = body.split('\n\n').filter((paragraph) => !known.has(paragraph));
  const all = [...(subject === SAMPLE_SUBJECT ? [] : [`Subject: ${subject ?? '(none)'}`]), ...changed];
  return all.length === 0 ? whyUnchanged(body) : all.join('\n\n');
}

function whyUnchanged(body: string): string {
  return body === SAMPLE_BODY ? '(the letter above, word for word)' : '(the letter above, with paragraphs left out)';
}

import { CHECKS } from '../../../src/core/checks/index.ts';
import type { CheckContext, CheckedLetter } from '../../../src/core/checks/shape/check.ts';
import { SAMPLE_BODY, SAMPLE_SUBJECT } from '../../../src/core/checks/shape/sample.ts';
import { sampleContext } from './sample-context.ts';

/** What a check says of the sample letter with these changes, its level first. */
export function says(
  id: string,
  letter: Partial<CheckedLetter>,
  changes: Partial<CheckContext> = {},
): readonly string[] {
  return findings(id, letter, changes).map((finding) => `${finding.level}: ${finding.says}`);
}

/** The words that a check points at, with what it says of them; `-` where it points at none. Fails where they stand elsewhere. */
export function pointsAt(
  id: string,
  letter: Partial<CheckedLetter>,
  changes: Partial<CheckContext> = {},
): readonly string[] {
  const { body = SAMPLE_BODY } = letter;
  return findings(id, letter, changes).map(({ at }) => {
    if (at === null) return '-';
    const there = body.slice(at.offset, at.offset + at.text.length);
    if (there !== at.text) throw new Error(`“${there}” stands where “${at.text}” was said to be`);
    return at.text;
  });
}

function findings(id: string, letter: Partial<CheckedLetter>, changes: Partial<CheckContext>) {
  const check = CHECKS.find((each) => each.id === id);
  if (check === undefined) throw new Error(`no check ${id}`);
  return check.find({ subject: SAMPLE_SUBJECT, body: SAMPLE_BODY, ...letter }, { ...sampleContext, ...changes });
}

/** The sample letter with one more paragraph before its closing. */
export const withLine = (line: string): { readonly body: string } => ({
  body: SAMPLE_BODY.replace('\n\nKind regards', `\n\n${line}\n\nKind regards`),
});

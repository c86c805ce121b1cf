import type { Note } from '../../note/types.ts';
import type { Template } from './template.ts';

/** The letter template that a note is: `type: letter-template` with the rule under `follow-up`; null for every other note. */
export function readTemplate({ path, properties, body, bodyLine }: Note): Template | null {
  const { type, subject } = properties;
  const rule = properties['follow-up'];
  if (type !== 'letter-template' || typeof rule !== 'string' || rule.trim() === '') return null;
  return {
    path,
    rule: rule.trim(),
    subject: typeof subject === 'string' ? subject : null,
    body: body.trim(),
    line: bodyLine + leadingLines(body),
  };
}

function leadingLines(body: string): number {
  return body.slice(0, body.length - body.trimStart().length).split('\n').length - 1;
}

import type { Tone } from '../../interview/model.ts';
import { shortened } from '../compose/shortened.ts';
import { factNames } from '../facts/known-facts.ts';
import { LETTER_KINDS } from '../index.ts';
import type { LetterPart } from '../kind.ts';
import { PLACEHOLDERS } from './placeholders.ts';

const NAMES = new Map(Object.entries(PLACEHOLDERS).map(([name, fact]) => [fact as string, name]));

/**
 * The built-in letter of a kind as the text of a template note, to start an own one from: wordings whose facts have a
 * placeholder, as alternatives. Null where there is no such letter.
 */
export function copyLetterToTemplate(id: string, tone: Tone, spelling: 'gb' | 'us'): string | null {
  const kind = LETTER_KINDS.find((each) => each.id === id);
  if (kind === undefined) return null;
  const parts = kind.parts.map((part) => alternatives(part, tone, spelling)).filter((text) => text !== '');
  const frame = kind.frame === 'none' ? parts : ['{{greeting}},', ...parts, 'Kind regards,\n{{my name}}'];
  const subject = kind.subject === null ? '' : 'subject: "{{role}} at {{company}}"\n';
  return `---\ntype: letter-template\nfollow-up: ${id}\n${subject}---\n${frame.join('\n\n')}\n`;
}

/** Enough wordings for a panel, and few enough to read: most from the first group, some from those that stand in for it. */
const FROM_FIRST = 6;
const FROM_OTHERS = 2;

function alternatives({ groups }: LetterPart, tone: Tone, spelling: 'gb' | 'us'): string {
  const known = groups
    .map((group) => [...(group[tone] ?? []), ...(group.both ?? [])].filter(hasPlaceholders))
    .filter((wordings) => wordings.length > 0);
  const some = known.flatMap((wordings, at) => wordings.slice(0, at === 0 ? FROM_FIRST : FROM_OTHERS));
  return some
    .map((wording) => withPlaceholders(tone === 'relaxed' ? shortened(wording) : wording, spelling))
    .join('\n---or---\n');
}

function hasPlaceholders(wording: string): boolean {
  return factNames(wording).every((fact) => NAMES.has(fact));
}

function withPlaceholders(wording: string, spelling: 'gb' | 'us'): string {
  const spelt = wording.replace(/\{([^{}|]*)\|([^{}|]*)\}/g, spelling === 'gb' ? '$1' : '$2');
  return spelt.replace(/\{([A-Za-z]+)\}/g, (_, fact: string) => `{{${NAMES.get(fact) ?? fact}}}`);
}

import type { Tone } from '../../interview/model.ts';
import { factNames } from '../facts/known-facts.ts';
import { LETTER_KINDS } from '../index.ts';
import type { Part } from '../kind.ts';
import { PLACEHOLDERS } from './placeholders.ts';

const NAMES = new Map(Object.entries(PLACEHOLDERS).map(([name, fact]) => [fact as string, name]));

/**
 * The built-in letter for a rule as the text of a template note, to start an own one from: every wording whose facts have a
 * placeholder, as alternatives. Null where there is no letter for the rule.
 */
export function copyLetterToTemplate(rule: string, tone: Tone, spelling: 'gb' | 'us'): string | null {
  const kind = LETTER_KINDS.find((each) => each.rule === rule);
  if (kind === undefined) return null;
  const parts = kind.parts.map((part) => alternatives(part, tone, spelling)).filter((text) => text !== '');
  const frame = kind.frame === 'none' ? parts : ['{{greeting}},', ...parts, 'Kind regards,\n{{my name}}'];
  const subject = kind.subject === null ? '' : 'subject: "{{role}} at {{company}}"\n';
  return `---\ntype: letter-template\nfollow-up: ${rule}\n${subject}---\n${frame.join('\n\n')}\n`;
}

function alternatives({ groups }: Part, tone: Tone, spelling: 'gb' | 'us'): string {
  const all = groups.flatMap((group) => [...(group.both ?? []), ...(group[tone] ?? [])]);
  const known = all.filter((wording) => factNames(wording).every((fact) => NAMES.has(fact)));
  return known.map((wording) => withPlaceholders(wording, spelling)).join('\n---or---\n');
}

function withPlaceholders(wording: string, spelling: 'gb' | 'us'): string {
  const spelt = wording.replace(/\{([^{}|]*)\|([^{}|]*)\}/g, spelling === 'gb' ? '$1' : '$2');
  return spelt.replace(/\{([A-Za-z]+)\}/g, (_, fact: string) => `{{${NAMES.get(fact) ?? fact}}}`);
}

import { CHECKS } from '../../../src/core/checks/index.ts';
import { LETTER_KINDS } from '../../../src/core/letters/index.ts';
import { rules } from '../../../src/core/rules/index.ts';
import type { Rule } from '../../../src/core/rules/rule.ts';
import { examplesOfRule } from '../../support/examples.ts';
import { fence, pageOf, sourceLinks, sourceSection, table } from './page.ts';

/** The page of the user guide that lists every rule, from the rules' own records. */
export async function rulesPage(): Promise<string> {
  const used = [...new Set([...rules, ...LETTER_KINDS, ...CHECKS].flatMap(({ sources }) => sources))];
  return pageOf([
    '# What is owed, to whom, when, and why',
    'This page is made from the rules themselves. Further down stand [their own settings](#their-own-settings), [examples](#examples) and [sources](#sources). Days are calendar days from the end of the talk unless it says otherwise; business days skip weekends and the days off of your settings. Every rule can be switched off, and its own values changed, in the settings (`rules.<id>`).',
    table(['Rule', 'What', 'To whom', 'When', 'Lapses', 'Sources'], rules.map(rowOf)),
    '## Their own settings',
    table(['Rule', 'Setting', 'What it is', 'Unless you say otherwise'], rules.flatMap(settingsOf)),
    '## Examples',
    ...rules.flatMap(examplesOf),
    '## Sources',
    'Advice differs. Where sources disagree, both stand here and the default is the one that most of them share.',
    ...used.map(sourceSection),
  ]);
}

function rowOf({ id, sentence, whom, when, lapsesAfter, sources }: Rule): readonly string[] {
  const lapses = lapsesAfter === null ? 'never' : `after ${String(lapsesAfter)} days`;
  return [`[${id}](#${id})`, sentence, whom, when, lapses, sourceLinks(sources)];
}

function settingsOf({ id, settings }: Rule): readonly (readonly string[])[] {
  return Object.entries(settings).map(([name, { label, initial, options }]) => {
    const choice = options === null ? '' : ` (${options.join(', ')})`;
    return [`\`${id}\``, `\`${name}\``, `${label}${choice}`, String(initial)];
  });
}

function examplesOf({ id }: Rule): readonly string[] {
  const shown = examplesOfRule(id).map(({ shows, notes, now, owes }) => {
    const answer = owes.length === 0 ? 'Nothing.' : owes.map((what) => `- ${what}`).join('\n');
    const given = notes.map((note) => fence(note)).join('\n\n');
    return `${shows}\n\n${given}\n\nOn ${now.replace('T', ' at ')}:\n\n${answer}`;
  });
  return [`### ${id}`, ...shown];
}

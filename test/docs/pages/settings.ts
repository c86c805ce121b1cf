import { rules } from '../../../src/core/rules/index.ts';
import { settingFields } from '../../../src/core/settings.ts';
import { readAppSettings } from '../../../src/obsidian/settings/app-settings.ts';
import { en } from '../../../src/obsidian/words/en.ts';
import { fence, pageOf, table } from './page.ts';

/** The page of the user guide that lists every setting, from the shape of the settings and the words of the settings page. */
export async function settingsPage(): Promise<string> {
  return pageOf([
    '# Settings',
    'This page is made from the settings themselves. All of them stand in one file of your vault, `.obsidian/plugins/interview-follow-up/data.json`, which the app and the command line share. The settings page of the app writes it; `--settings <file>` on the command line takes another one.',
    'A value that cannot be read is replaced by its default, with a sentence that says so. Keys that are not known are kept.',
    table(['Key', 'On the settings page', 'What it may be', 'Unless you say otherwise'], rowsOfCore()),
    '## Of the app alone',
    table(['Key', 'On the settings page', 'Unless you say otherwise'], rowsOfApp()),
    '## Of the rules',
    `Every rule has a value \`on\`; ${String(rules.filter(({ settings }) => Object.keys(settings).length > 0).length)} of them have values of their own. [rules.md](rules.md#their-own-settings) lists them. In the file they stand under \`rules\`, by the rule’s id:`,
    fence('{\n  "rules": {\n    "linkedin": { "on": false },\n    "status-call": { "due": 8 }\n  }\n}', 'json'),
    '## Your own names for properties',
    'If your notes call the company `firm`, say so, and it is read like `company`. [notes.md](notes.md#the-names-of-properties) lists the names that are known already.',
    fence('{\n  "properties": { "company": ["firm"], "interviewers": ["met", "who"] }\n}', 'json'),
  ]);
}

function rowsOfCore(): readonly (readonly string[])[] {
  return Object.entries(settingFields).map(([key, { expects, initial }]) => [
    `\`${key}\``,
    wordsOf(key),
    expects,
    say(initial),
  ]);
}

function rowsOfApp(): readonly (readonly string[])[] {
  return Object.entries(readAppSettings({})).map(([key, initial]) => [`\`${key}\``, wordsOf(key), say(initial)]);
}

function say(value: unknown): string {
  const isEmpty = value === '' || value === null || JSON.stringify(value) === '[]' || JSON.stringify(value) === '{}';
  return isEmpty ? 'empty' : `\`${JSON.stringify(value)}\``;
}

/** Those that the settings page does not show as a field of their own. */
const elsewhere: Readonly<Record<string, string>> = {
  properties: `${en.settings.properties.page.name}. ${en.settings.properties.page.desc}`,
  welcomed: 'Not shown: the questions of the first run were answered.',
};

/** The name and the help of a setting, as the settings page has them. */
function wordsOf(key: string): string {
  const groups: readonly object[] = [
    en.settings.you,
    en.settings.notes,
    en.settings.time,
    en.settings.app,
    en.exchange.settings,
  ];
  const words = groups.flatMap((group) => Object.entries(group)).find(([name]) => name === key)?.[1] as unknown;
  const { name, heading, desc } = (words ?? {}) as { name?: string; heading?: string; desc?: string };
  const title = name ?? heading;
  if (title === undefined) return elsewhere[key] ?? '';
  return [title, desc].filter((each) => each !== undefined).join('. ');
}

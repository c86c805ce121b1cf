import { getLanguage } from 'obsidian';
import { en, type Words } from './en.ts';

const languages: Readonly<Record<string, Words>> = { en };

/** The interface's words in the language the app is set to; English where there is no translation. */
export function wordsOf(language = getLanguage()): Words {
  return languages[language] ?? en;
}

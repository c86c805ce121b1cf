import { getLanguage } from 'obsidian';
import { en, type Words } from './en.ts';
import { setApart } from './set-apart.ts';

const languages = { en };

/** A language that the interface is translated to, as a tag. */
type Language = keyof typeof languages;

/** The language of the interface: the one the app is set to; English where there is no translation. */
export function languageOf(app = getLanguage()): Language {
  return Object.hasOwn(languages, app) ? (app as Language) : 'en';
}

/** The interface's words in that language; what is put into a sentence is set apart where it runs the other way. */
export function wordsIn(language: Language): Words {
  return setApart(languages[language]);
}

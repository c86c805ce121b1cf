import { copyLetterToTemplate } from '../core/letters/template/copy-letter.ts';
import { LETTER_KINDS } from '../core/letters/index.ts';
import { safeFileName } from '../core/note/file-name.ts';
import { pathInFolder } from '../core/note/folders.ts';
import type { Host } from './host.ts';
import { NotesError } from './notes.ts';

/** The text of a template that begins as the built-in letter of a kind. Fails with a sentence when there is no such letter. */
export function templateText(kind: string, { tone, spelling }: Host['settings']): string {
  const text = copyLetterToTemplate(kind, tone, spelling);
  if (text !== null) return text;
  throw new NotesError(`There is no letter “${kind}”; expected one of ${LETTER_KINDS.map(({ id }) => id).join(', ')}.`);
}

/**
 * Makes a template note that begins as the built-in letter of a kind and gives its vault path: in the template folder, or
 * beside the letters where none is set. Fails with a sentence when there is no such letter or the note is there already.
 */
export async function copyLetter({ notes, settings }: Pick<Host, 'notes' | 'settings'>, kind: string): Promise<string> {
  const text = templateText(kind, settings);
  const path = templatePath(kind, settings);
  await notes.create(path, text);
  return path;
}

/** Where the template of a kind of letter goes. */
function templatePath(kind: string, { templateFolder, letterFolder }: Host['settings']): string {
  const name = LETTER_KINDS.find(({ id }) => id === kind)?.name ?? kind;
  const folder = templateFolder === '' ? letterFolder : templateFolder;
  return pathInFolder(folder, `${safeFileName(`Letter template - ${name}`)}.md`);
}

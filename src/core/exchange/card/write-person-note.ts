import { disarmed } from '../../note/disarm.ts';
import { safeFileName } from '../../note/file-name.ts';
import { fileOf, pathInFolder } from '../../note/folders.ts';
import { yamlLines } from '../../note/write-yaml.ts';
import type { ContactCard } from './contact-card.ts';

/** Where the note of a card's person goes: `<people folder>/<name>.md`, without characters that a file system refuses. */
export function personNotePath({ name }: ContactCard, peopleFolder: string): string {
  return pathInFolder(peopleFolder, `${safeFileName(name)}.md`);
}

/**
 * The text of a new person note: what letters and calls need as properties, the rest of the card below, and a link to the interview
 * (a vault path) where there is one. What the card does not tell is left out; nothing of it runs or loads when the app shows the note.
 */
export function personNoteText(card: ContactCard, interview: string | null): string {
  return [
    '---',
    ...properties(card),
    '---',
    '',
    ...(interview === null ? [] : [`Met in ${linkTo(interview)}.`, '']),
    ...otherLines(card).map(disarmed),
    ...(card.note === '' ? [] : [disarmed(card.note), '']),
  ].join('\n');
}

function properties({
  name,
  honorific,
  nicknames,
  title,
  company,
  emails,
  phones,
  addresses,
  linkedin,
}: ContactCard): readonly string[] {
  const fields: readonly (readonly [string, string | null | undefined])[] = [
    ['honorific', honorific],
    ['title', title],
    ['company', company],
    ['email', emails[0]],
    ['phone', phones[0]],
    ['address', addresses[0]],
    ['linkedin', linkedin],
  ];
  const aliases = [...(safeFileName(name) === name ? [] : [name]), ...nicknames];
  return [
    ...yamlLines('type', 'person'),
    ...(aliases.length > 0 ? yamlLines('aliases', aliases) : []),
    ...fields.flatMap(([key, value]) => (value ? yamlLines(key, value) : [])),
  ];
}

function otherLines({ department, emails, phones, addresses, pages }: ContactCard): readonly string[] {
  const lines = [
    ...(department === null ? [] : [`- Department: ${department}`]),
    ...emails.slice(1).map((email) => `- Other email: ${email}`),
    ...phones.slice(1).map((phone) => `- Other phone: ${phone}`),
    ...addresses.slice(1).map((address) => `- Other address: ${address}`),
    ...pages.map((page) => `- Web: ${page}`),
  ];
  return lines.length > 0 ? [...lines, ''] : [];
}

/** The path without its ending, shown as the note's name. Brackets and bars in a path would end the link. */
function linkTo(path: string): string {
  const target = path.replace(/\.md$/i, '');
  return `[[${target}|${fileOf(target)}]]`;
}

import { fileOf } from '../../note/folders.ts';

/** A link inside a text: what it leads to, what it shows, and the text with the shown words in its place. */
export interface TextLink {
  /** The target without heading, such as `People/Dana Whitfield`; null where the text has no link to a note. */
  readonly target: string | null;
  /** The shown words where they differ from the target. */
  readonly shown: string | null;
}

const WIKI = /!?\[\[([^[\]|#]{1,300}?)(?:#[^[\]|]{0,300})?(?:\\?\|([^[\]]{0,300}))?\]\]/;
const MARKDOWN = /\[([^[\]]{1,300})\]\(<?([^()<>]{1,500})>?\)/;
/** What a link leads to that tells how to reach somebody. */
const REACHES = /^(?:mailto:|tel:)|(?=^(?:https?:\/\/)?(?:[a-z]{2,3}\.)?linkedin\.com\/)/i;
const EVERY_WIKI = new RegExp(WIKI.source, 'g');
const EVERY_MARKDOWN = new RegExp(MARKDOWN.source, 'g');

/** The first link of a text that leads to a note: `[[People/Dana|Dana]]`, `[Dana](People/Dana.md)`. */
export function firstLink(text: string): TextLink {
  const wiki = WIKI.exec(text);
  if (wiki) return { target: (wiki[1] ?? '').trim(), shown: wiki[2]?.trim() ?? null };
  const [, shown = '', address = ''] = MARKDOWN.exec(text) ?? [];
  if (!address.endsWith('.md')) return { target: null, shown: null };
  return { target: decode(address).replace(/\.md$/, ''), shown: shown.trim() };
}

/** The text as a reader sees it: each link replaced by the words it shows. */
export function withoutLinks(text: string): string {
  if (!text.includes('[')) return text;
  return text
    .replace(EVERY_WIKI, (_, target: string, shown: string | undefined) => shown ?? baseName(target))
    .replace(EVERY_MARKDOWN, (_, shown: string) => shown);
}

/** The text with the addresses that its links lead to behind the words they show: `[Dana](mailto:dana@mill.example)` is `Dana <dana@mill.example>`. */
export function withAddresses(text: string): string {
  if (!text.includes('](')) return withoutLinks(text);
  return withoutLinks(
    text.replace(EVERY_MARKDOWN, (whole, shown: string, address: string) =>
      REACHES.test(address) ? `${shown} <${address.replace(REACHES, '')}>` : whole,
    ),
  );
}

/** The last part of a path, without `.md`. */
export function baseName(path: string): string {
  return fileOf(path).replace(/\.md$/, '').trim();
}

/** A name out of a file name: `jane-smith` and `jane smith` become `Jane Smith`; one with capitals stays. */
export function nameOfSlug(slug: string): string {
  if (slug !== slug.toLowerCase()) return slug;
  const words = slug.includes(' ') ? slug : slug.replace(/[-_]+/g, ' ');
  return words.replace(/(^|[\s'’-])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** A link to another note, or out of the vault. */
export interface NoteLink {
  /** The note's path or name as written, without heading and alias; an address where `external`. */
  readonly target: string;
  /** What stands behind `#`, or null. */
  readonly heading: string | null;
  /** What is shown instead of the target, or null. */
  readonly alias: string | null;
  /** Whether the target is an address such as `https:` or `mailto:`. */
  readonly external: boolean;
}

/** A link in a text. */
export interface FoundLink extends NoteLink {
  readonly from: number;
  readonly to: number;
}

const LINKS = /!?\[\[([^[\]\n]{1,1000})\]\]|!?\[([^[\]\n]{0,500})\]\((?:<([^<>\n]{1,1000})>|([^\s()<>]{1,1000}))\)/g;

/** Reads a text that is one link and nothing else: `[[People/Dana|Dana]]` or `[Dana](People/Dana.md)`. Null for any other. */
export function readLink(text: string): NoteLink | null {
  const trimmed = text.trim();
  const [link] = findLinks(trimmed);
  if (link?.from !== 0 || link.to !== trimmed.length) return null;
  const { target, heading, alias, external } = link;
  return { target, heading, alias, external };
}

/** Every link in a text, first to last. */
export function findLinks(text: string): readonly FoundLink[] {
  return Array.from(text.matchAll(LINKS), (match) => {
    const [all, wiki, alias, ...targets] = match;
    const place = { from: match.index, to: match.index + all.length };
    const parts = wiki === undefined ? markdownParts(targets.join(''), alias ?? '') : wikiParts(wiki);
    return { ...parts, ...place };
  });
}

/** The name of the note that a link leads to: its last part, without folder and `.md`. */
export function nameOfTarget(target: string): string {
  return target.slice(target.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}

function wikiParts(inner: string): NoteLink {
  const bar = inner.indexOf('|');
  const path = bar === -1 ? inner : inner.slice(0, bar).replace(/\\$/, '');
  const alias = bar === -1 ? null : inner.slice(bar + 1).trim();
  return { ...splitHeading(path.trim()), alias: alias === '' ? null : alias, external: false };
}

function markdownParts(written: string, shown: string): NoteLink {
  const alias = shown.trim() === '' ? null : shown.trim();
  if (/^[a-z][a-z0-9+.-]+:/i.test(written)) return { target: written, heading: null, alias, external: true };
  return { ...splitHeading(decoded(written)), alias, external: false };
}

function splitHeading(path: string): Pick<NoteLink, 'target' | 'heading'> {
  const mark = path.indexOf('#');
  const heading = mark === -1 ? '' : path.slice(mark + 1).trim();
  return { target: mark === -1 ? path : path.slice(0, mark).trim(), heading: heading === '' ? null : heading };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

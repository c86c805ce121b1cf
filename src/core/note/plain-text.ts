import { findLinks, nameOfTarget, type FoundLink } from './links.ts';

/** A line of markdown as a reader sees it: links by what they show, without emphasis, highlights, code marks and block ids. */
export function plainText(markdown: string): string {
  return withoutLinks(markdown)
    .replace(/\\([\\`*_{}[\]()#+\-.!|>~=])/g, '$1')
    .replace(/\*{1,3}|~~|==|`+/g, '')
    .replace(/(^|[^\p{L}\p{N}])_{1,3}(?=\S)|_{1,3}(?=$|[^\p{L}\p{N}_])/gu, '$1')
    .replace(/\s\^[a-z0-9-]{1,40}$/i, '')
    .replace(/\s{1,50}/g, ' ')
    .trim();
}

function withoutLinks(text: string): string {
  const links = findLinks(text);
  let at = 0;
  const pieces: string[] = [];
  for (const link of links) {
    pieces.push(text.slice(at, link.from), shownBy(link));
    at = link.to;
  }
  return pieces.join('') + text.slice(at);
}

function shownBy({ alias, target, external }: FoundLink): string {
  return alias ?? (external ? target : nameOfTarget(target));
}

import { trimMarks } from '../../text/trim-marks.ts';

const LINK_TEXT = /\[([^[\]]{1,200})\]\([^()\s]{0,500}\)/g;
const WIKI_ALIAS = /\[\[[^[\]|]{1,300}\|([^[\]|]{1,200})\]\]/g;
const WIKI_LINK = /!?\[\[([^[\]|]{1,300})\]\]/g;
const COMMENT = /%%[^%]{0,500}%%|<!--[^>]{0,500}-->|<[a-zA-Z/][^<>]{0,200}>/g;
const TAG = /(^|\s)#[\p{L}][\p{L}\p{N}/_-]*/gu;
const EMOJI = /(?:\p{Extended_Pictographic}|[\u{1F3FB}-\u{1F3FF}]|\uFE0F|\u200D|\u20E3)+/gu;
const MARKS = /[*_~=]{2,}|`+|(^|\s)[*_](?=\S)|(\S)[*_](?=\s|$)/g;
const LIST_MARK = /^\s*(?:[-*+•–—>]\s+|\d{1,2}[.)]\s+|\[[ xX]\]\s+|#{1,6}\s+)+/;
/** Who said it, in brackets before the line. */
const BRACKETED = /^\s*\[[^[\]]{1,30}\]\s+(?=\S)/;
const END_MARKS = '.,;:!…–—-';
const ADDRESS = /\bhttps?:\/\/\S+/g;

/**
 * A line of a note as plain words: without list marks, markdown, links (their text stays), tags, comments, emoji and web
 * addresses. Empty when nothing else was on it.
 */
export function cleanLine(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(LIST_MARK, '')
    .replace(BRACKETED, '')
    .replace(COMMENT, '')
    .replace(LINK_TEXT, '$1')
    .replace(WIKI_ALIAS, '$1')
    .replace(WIKI_LINK, (_, target: string) => lastSegment(target))
    .replace(ADDRESS, '')
    .replace(TAG, '$1')
    .replace(MARKS, '$1$2')
    .replace(EMOJI, '');
  return shorthand(plain)
    .replace(/\s+/g, ' ')
    .replace(/\s([,;:.!?])/g, '$1')
    .trim();
}

function lastSegment(target: string): string {
  return (target.split('#')[0] ?? '').split('/').at(-1) ?? '';
}

/** Writes out the few short signs that people use in notes. */
function shorthand(text: string): string {
  return text
    .replace(/%%/g, '')
    .replace(/[-=]>/g, '→')
    .replace(/(\s)&(?=\s)/g, '$1and')
    .replace(/(\s)\+(?=\s)/g, '$1and')
    .replace(/(\s)vs\.?(?=\s)/g, '$1versus')
    .replace(/(\s)v\.?(?=\s\p{Ll})/gu, '$1versus')
    .replace(/(^|\s)w\/c(?=\s)/g, '$1week of')
    .replace(/(^|\s)w\/o(?=\s)/g, '$1without')
    .replace(/(^|\s)w\/\s?(?=\S)/g, '$1with ')
    .replace(/(\s)w(?= (?:him|her|them|me|us|you|the|an?|my|our|their|his|no|all)\b)/g, '$1with')
    .replace(/(^|\s)b\/c(?=\s)/g, '$1because')
    .replace(/(^|\s)abt(?=\s)/gi, '$1about')
    .replace(/\b\p{L}+\b/gu, (word) => LONG.get(word.toLowerCase()) ?? word)
    .replace(/\s(?:lol|lmao|ha(?:ha)+|hehe|omg|tho|btw|fyi|imo)(?=[\s.!,)]|$)/gi, '');
}

/** Short forms that stand for one word only. */
const LONG: ReadonlyMap<string, string> = new Map(
  'yrs years,avg average,ppl people,mgr manager,dept department,hrs hours,mins minutes,thru through,cos because,coz because,cuz because,tonite tonight,nite night,appts appointments,u you,ur your,gonna going to,wanna want to,refs references'
    .split(',')
    .map((pair) => [pair.split(' ')[0] ?? '', pair.slice(pair.indexOf(' ') + 1)]),
);

/** Without full stops, dots, dashes, colons and exclamation marks at the end; a question mark stays. */
export function withoutEnd(text: string): string {
  return trimMarks(text, END_MARKS);
}

/** Without remarks in brackets; an opened bracket that is never closed takes the rest with it. */
export function withoutAsides(text: string): string {
  return text
    .replace(/\s?\([^()]{0,300}\)/g, '')
    .replace(/\s?\([^()]*$/, '')
    .trim();
}

/** Without one pair of quotation marks around the whole. */
export function withoutQuotes(text: string): string {
  const match = /^["“”'‘„«]([^"“”„«»]+)["“”'’»]$/.exec(text);
  return match?.[1]?.trim() ?? text;
}

import type { BodyLine } from '../body/lines.ts';
import { isOrganisation, readNamed } from './read-named.ts';
import { isTitleText } from './name-shape.ts';
import { partOfTitle } from './part-of.ts';
import { draftOf } from './person-draft.ts';
import type { PersonDraft } from './person-draft.ts';
import { firstWordOf } from './name-words.ts';
import { upTo } from '../../text/trim-marks.ts';

const SENDER =
  /^[>\s*_]*(?:from|de|von|da|van|od|från|fra|fran|expéditeur|absender|afzender|mittente|remitente|nadawca)[*_]{0,2} ?:[*_]{0,2} ?["“]?([^<>"”@]{2,60}?)["”]? ?[<([]\s?(?:mailto:)?([^\s<>()[\]]{1,64}@[^\s<>()[\]]{3,80})\s?[>)\]]/iu;
const LONGEST_SIGNATURE = 60;

/** Senders of mails that are pasted into a note: they arranged the talk, whether or not they held it. Their signature may tell a title. */
export function mailedPeople(lines: readonly BodyLine[]): readonly PersonDraft[] {
  return lines.flatMap((line, index) => {
    const [, name = '', email = ''] = line.comment || !line.text.includes('@') ? [] : (SENDER.exec(line.text) ?? []);
    const named = name === '' ? null : readNamed(name);
    if (named === null || isOrganisation(named.name)) return [];
    const title = named.title ?? signedTitle(named.name, lines.slice(index + 1));
    return [draftOf({ ...named, email, title }, partOfTitle(title), false)];
  });
}

/** Numbers of the quoted lines of mails that are pasted into a note, without the head of each: what was announced stands there. */
export function mailBodies(lines: readonly BodyLine[]): ReadonlySet<number> {
  let part: Part = 'none';
  const found = new Set<number>();
  for (const line of lines) {
    part = partOfMail(line, part);
    if (part === 'body' && line.kind === 'quote') found.add(line.line);
  }
  return found;
}

/** The same of mails that stand above the notes: one below them may be about something else. */
export function announcements(lines: readonly BodyLine[]): ReadonlySet<number> {
  const own = lines.find(({ kind, comment }) => !comment && ['text', 'bullet', 'task', 'row'].includes(kind))?.line;
  return new Set([...mailBodies(lines)].filter((line) => own === undefined || line < own));
}

type Part = 'none' | 'head' | 'body';

/** A mail goes on from its sender's line through its quoted lines; its text begins behind the first empty one. */
function partOfMail({ kind, text, comment }: BodyLine, before: Part): Part {
  if (kind === 'blank') return before === 'none' ? 'none' : 'body';
  if (kind !== 'quote') return 'none';
  return !comment && text.includes('@') && SENDER.test(text) ? 'head' : before;
}

const ADDRESSEE = /^[>\s*_]*(?:to|cc|an|à|a|para|aan|till|do)[*_]{0,2} ?:/iu;
/** What else stands in the head of a mail. */
const BESIDE =
  /^[>\s*_]*(?:from|sent|date|subject|cc|to|von|gesendet|datum|betreff|de|envoyé|objet|enviado|asunto|da|inviato|oggetto|van|verzonden|onderwerp|od|temat)[*_]{0,2} ?:/iu;

/** Whether a line in the head of a mail says to whom it was sent: that is the writer, or others who had it as well. */
export function isAddressee({ text, kind, line }: BodyLine, lines: readonly BodyLine[]): boolean {
  if (!ADDRESSEE.test(text)) return false;
  const isBeside = (each: BodyLine): boolean => Math.abs(each.line - line) === 1 && BESIDE.test(each.text);
  return kind === 'quote' || (kind !== 'bullet' && lines.some(isBeside));
}

/** The line behind a name that stands alone, where it says what that person does: "Talent partner, Kilbride". */
function signedTitle(name: string, lines: readonly BodyLine[]): string | null {
  const first = firstWordOf(name);
  const at = lines.findIndex(({ text }) => isSignature(plain(text), name, first));
  const title = upTo(plain(lines[at + 1]?.text ?? ''), /[,|–—]/);
  return at !== -1 && title !== '' && title.length <= LONGEST_SIGNATURE && isTitleText(title) ? title : null;
}

function isSignature(text: string, name: string, first: string): boolean {
  return text === name || (text.endsWith(` ${first}`) && text.length <= LONGEST_SIGNATURE);
}

function plain(text: string): string {
  return text.replace(/[*_>]/g, '').trim();
}

/** Whether a note holds a pasted mail: then its quoted lines tell the fuller names of people. */
export function hasMail(lines: readonly BodyLine[]): boolean {
  return lines.some(({ text, comment }) => !comment && text.includes('@') && SENDER.test(text));
}

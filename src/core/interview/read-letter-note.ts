import { blockProblems } from '../note/read-note.ts';
import type { Note } from '../note/types.ts';
import { isDay } from '../time/days.ts';
import type { Day } from '../time/types.ts';
import { textOf } from './fields/values.ts';
import { foldKey } from '../text/fold.ts';
import type { LetterNote, LetterTalk, Problem } from './model.ts';
import { firstLink, withoutLinks } from './people/name-links.ts';
import type { ReadingContext } from './reading.ts';

/** Reads a letter note of ours back: properties as `letters` writes them, the body without the comment below it. */
export function readLetterNote(note: Note, context: ReadingContext): LetterNote {
  const rule = textIn(note, 'follow-up');
  const to = textIn(note, 'to');
  const about = textIn(note, 'about');
  const sent = dayIn(note, 'sent');
  const interview = interviewOf(note, context);
  const problems: readonly (Problem | null)[] = [
    ...blockProblems(note),
    rule === null
      ? {
          line: null,
          says: 'the property follow-up is empty; expected the rule that the letter was written for, such as thank-you-email',
        }
      : null,
    to === null
      ? { line: null, says: 'the property to is empty; expected the name of the person the letter is for' }
      : null,
  ];
  return {
    path: note.path,
    rule: rule ?? '',
    kind: textIn(note, 'kind'),
    to: to === null ? '' : withoutLinks(to),
    about: about === null ? null : withoutLinks(about),
    email: textIn(note, 'email'),
    subject: textIn(note, 'subject'),
    interview,
    isLinked: interview !== null,
    talk: talkOf(note),
    channel: textIn(note, 'channel'),
    status: foldKey(textIn(note, 'status') ?? '') === 'sent' || sent !== null ? 'sent' : 'draft',
    sent,
    basis: textIn(note, 'basis'),
    body: withoutComment(note.body),
    problems: problems.filter((problem) => problem !== null),
  };
}

/** The letter alone: what stands above the first Obsidian comment, blank lines around it taken off. */
function withoutComment(body: string): string {
  const at = body.search(/^%%/m);
  return (at === -1 ? body : body.slice(0, at)).replace(/\r\n?/g, '\n').trim();
}

function interviewOf(note: Note, context: ReadingContext): string | null {
  const text = textIn(note, 'interview');
  if (text === null) return null;
  return context.linked(firstLink(text).target ?? text, note.path)?.path ?? null;
}

function talkOf(note: Note): LetterTalk | null {
  const [day, company] = [dayIn(note, 'talk'), textIn(note, 'company')];
  return day === null && company === null ? null : { day, company, role: textIn(note, 'role') };
}

function dayIn(note: Note, key: string): Day | null {
  const day = (textIn(note, key) ?? '').slice(0, 10);
  return isDay(day) ? day : null;
}

function textIn(note: Note, key: string): string | null {
  const name = Object.keys(note.properties).find((one) => foldKey(one) === foldKey(key));
  const value = name === undefined ? null : note.properties[name];
  return textOf(value);
}

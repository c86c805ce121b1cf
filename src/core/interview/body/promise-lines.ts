import { smallPattern } from '../../text/small-pattern.ts';
import { isAboutDecision } from '../dates/read-decision.ts';
import type { PromiseMade } from '../model.ts';
import { ledIn } from '../stage/read-next-step.ts';
import { listLeads, mineMarks, otherMarks } from '../words/promises.ts';
import { promiseOf, type TaskFrame } from './made-promise.ts';
import { beginsWithDeed, isGiving } from './deed-words.ts';
import type { OwnedLine } from './owned-lines.ts';
import { isChore, isForThem, isSurely, isToSomebodyElse, namedReceiver, receiverOf } from './promise-receiver.ts';
import { hasReceiver, isKept, isOthers, promisesIn, saysKept, type PromisedWords } from './promised-words.ts';
import { splitSentences, type Sentence } from './sentences.ts';
import type { Mention } from '../people/find-people.ts';
import { isGivenName } from '../people/name-words.ts';
import { lastNamed } from './strangers.ts';
import { isSpeech } from './topic-words.ts';

/** What stands above a line that may promise something. */
export interface LineFrame extends TaskFrame {
  /** Who was named last above. */
  readonly last: number | null;
  /** The promise read before. */
  readonly before: PromiseMade | null;
  /** Whether it is running text below a list under the same heading, which no longer belongs to that list. */
  readonly isBelowList: boolean;
}

/** A line with its text as a reader sees it. */
interface Line {
  readonly owned: OwnedLine;
  readonly text: string;
}

const MARKS =
  /(?:📅|✅|⏳|🛫|➕|🔁|❌)\s*\d{4}-\d{2}-\d{2}|[⏫🔼🔽⏬🔺]|[[(](?:due|completion|done|created|scheduled|start)::[^\])]*[\])]|(?:^|\s)#[\p{L}\d_/-]+|\^[\w-]+$/gu;
const SAME = /\b(?:to|for) (?:the )?same\b/i;
const LISTED = new RegExp(`^(?:(?:${listLeads})\\s*(?:[:=]|[-–—]\\s)|(?:${mineMarks})\\s*[:→])\\s*(?=\\S)`, 'iu');
const THEIRS = smallPattern(`^(?:${otherMarks})\\s*:`);
/** Who said what, as people note a talk: "Me: how many at night? Luis: three." */
const DIALOGUE = smallPattern(`^(?:${mineMarks})\\s*:[^?]*\\?`);
const GOES_ON = smallPattern('^(?:and|und|et|y|e|en|og|och|plus|i|&|\\+) ');
const OTHERS_DO = smallPattern(
  "^(?:['’](?:s|ll|d) |(?:will|would|has|had|is|was|to|sends?|decides?|goes|gives|hat|wird|will|schickt|doit|va|zal|ska) )",
);
/** "Email: omar@kelda.example": where somebody is reached. */
const CONTACT = /^[\p{L} -]{2,20}:\s*(?:[^\s@]+@\S+|\+?\d[\d ()/.-]{5,20})$/u;
const TO_DO = /^ (?:is |are |was )?to \p{L}+ |^ (?:will|would|is going to|wants to|has to|must|should) /u;
/** "both: photo of the shed". */
const TO_ALL = smallPattern(
  '^(?:both|all(?: three| of them)?|everyone|everybody|beiden?|allen?|tous|toutes|todos|todas|ambos|tutti|allebei|iedereen) ?(?:[:→]|->)',
);
const LONGEST_TITLE = 12;
/** An entry of a log. */
const DATED = /^\P{L}{0,3}\d{1,4}[-/.]\d/u;
const STRUCK = /^~~.*~~[\s.]*$/u;

/** What one line promises: a task, an item of a list of things to do, or sentences. */
export function promisesOfLine(owned: OwnedLine, text: string, frame: LineFrame): readonly PromiseMade[] {
  if (isNone(text, frame)) return [];
  const lead = LISTED.exec(text)?.[0] ?? '';
  if (owned.line.kind === 'task') return listed({ owned, text }, frame);
  if (lead !== '')
    return splitSentences(text.slice(lead.length)).flatMap((each) => listed({ owned, text: each.text }, frame));
  const spoken = spokenIn({ owned, text }, frame);
  return spoken.length > 0 || !isListItem({ owned, text }, frame) ? spoken : listed({ owned, text }, frame);
}

/** Whether a line promises nothing by its shape: theirs, a dialogue, an address, somebody else's task. */
function isNone(text: string, frame: LineFrame): boolean {
  return THEIRS.test(text) || DIALOGUE.test(text) || CONTACT.test(text) || isOthersTask(text, frame);
}

/** "Ruth to send me the form": what somebody else is to do, as a task. */
function isOthersTask(text: string, { finder }: LineFrame): boolean {
  const name = finder.mentions(text).find(({ start }) => start === 0);
  const [first = ''] = text.split(' ');
  const end = name?.end ?? (isGivenName(first) ? first.length : 0);
  return end > 0 && TO_DO.test(text.slice(end));
}

/** Whether a line is one of a list of things to do, and of the writer's own. */
function isListItem({ owned, text }: Line, frame: LineFrame): boolean {
  return owned.section === 'tasks' && !frame.isBelowList && !tellsOfOthers(text, frame);
}

/** Whether an item of a list of things to do says what somebody else does, or by when they answer. */
function tellsOfOthers(text: string, { finder }: LineFrame): boolean {
  const [first] = finder.mentions(text);
  if (DATED.test(text) || isOthers(text) || ledIn(text) !== null) return true;
  if (first === undefined || !beginsWithDeed(text)) return isAboutDecision(text) || isTheirDeed(text, first);
  return false;
}

/** "Dana sends …", "Dana will ask …": somebody stands in front of what is done. */
function isTheirDeed(text: string, first: Mention | undefined): boolean {
  const behind = first !== undefined && first.start < LONGEST_TITLE ? text.slice(first.end).trim() : '';
  return OTHERS_DO.test(behind) || (behind !== '' && isSpeech(behind));
}

function listed({ owned, text }: Line, frame: LineFrame): readonly PromiseMade[] {
  const words = text.replace(MARKS, ' ').replace(/\s+/g, ' ').trim();
  const isDone = owned.line.done || STRUCK.test(words) || isKept(words);
  const person = listedReceiver(words, owned, frame);
  const promise = promiseOf(
    { text: words.replaceAll('~~', ''), person, isDone, isSure: isSurely(person, owned, frame) },
    owned.line,
    frame,
  );
  if (SAME.test(words) && namedReceiver(words, frame) === null) return [{ ...promise, to: frame.before?.to ?? null }];
  return person !== null || TO_ALL.test(words) || isForNobodyNamed(words, owned) ? [promise] : [];
}

/** Whether what names nobody is for the other side all the same. */
function isForNobodyNamed(words: string, { line }: OwnedLine): boolean {
  return isForThem(words) && (line.kind === 'task' || !isToSomebodyElse(words));
}

function listedReceiver(words: string, owned: OwnedLine, frame: LineFrame): number | null {
  const isNamed = namedReceiver(words, frame) !== null || hasReceiver(words);
  const isMeant = isNamed || isForThem(words) || (owned.owners.length === 1 && !isChore(words));
  return isMeant ? receiverOf({ words, before: '', owned, last: frame.last }, frame) : null;
}

/** What running text promises, sentence by sentence; one that only says "Sent on Thursday" tells that the one before it was kept. */
function spokenIn(line: Line, frame: LineFrame): readonly PromiseMade[] {
  const promises: PromiseMade[] = [];
  let { last } = frame;
  for (const sentence of splitSentences(line.text)) {
    const found = promisesIn(sentence.text).filter((words) => counts(words, line, frame));
    const before = promises.at(-1);
    if (found.length === 0 && before !== undefined && saysKept(sentence.text))
      promises.splice(-1, 1, { ...before, done: true });
    promises.push(...found.map((words) => spoken(words, { sentence, owned: line.owned, frame: { ...frame, last } })));
    last = lastNamed(sentence.text, last, frame.finder);
  }
  return promises;
}

function spoken(
  { text, start, done }: PromisedWords,
  { sentence, owned, frame }: { sentence: Sentence; owned: OwnedLine; frame: LineFrame },
): PromiseMade {
  const before = sentence.text.slice(0, start);
  const person = receiverOf({ words: text, before, owned, last: frame.last }, frame);
  return promiseOf({ text, person, isDone: done, isSure: isSurely(person, owned, frame) }, owned.line, frame);
}

/** Whether what a sentence says to be done counts as promised: a duty only where somebody gets it, a mere deed only where it is to be given. */
function counts({ how, text }: PromisedWords, line: Line, frame: LineFrame): boolean {
  if (how === 'promised' || isChore(text)) return how === 'promised';
  const isNamed = namedReceiver(text, frame) !== null || hasReceiver(text);
  return how === 'duty' ? isNamed || isForThem(text) : isNext(line, frame) || isGiven(text, { isNamed, ...line.owned });
}

/** "and get Luis a key" in the line below a promise. */
function isNext({ owned, text }: Line, { before }: LineFrame): boolean {
  return before?.line === owned.line.line - 1 && GOES_ON.test(text);
}

function isGiven(
  text: string,
  { isNamed, section }: Pick<OwnedLine, 'section'> & { readonly isNamed: boolean },
): boolean {
  return isGiving(text) && (isNamed || (section === 'tasks' && !isToSomebodyElse(text)));
}

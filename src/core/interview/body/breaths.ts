import { smallPattern } from '../../text/small-pattern.ts';
import { whenAsked } from '../lazily.ts';
import {
  addressed,
  deedsOfNamed,
  fillers,
  freshStarts,
  joinedTurns,
  joints,
  subordinators,
  turns,
} from '../words/breaths.ts';

/** Letters. */
const LONG = 160;
/** Text without any mark, longer than people write it: somebody dictated it. */
const DICTATED = new RegExp(`[^,;:.!?()…–—"“”]{${String(LONG)},}`, 'gu');
/** Words that join what comes to what was said. */
const MOST_JOINTS = 3;

/**
 * Few notes are dictated: these are made for the first one, while somebody may be typing it. So each is short, says nothing of what may stand in front of
 * it, and is tried at the beginnings of words only (docs/speed.md).
 */
const begins = sticky(freshStarts, turns);
const beginsJoined = sticky(turns, joinedTurns);
const joint = sticky(joints);
const deed = sticky(deedsOfNamed);
const address = whenAsked(() => new RegExp(`(?:${addressed.join('|')})\\.? `, 'y'));
const name = whenAsked(() => /\p{Lu}[\p{L}'’-]+ /uy);
/** "Beppe the miller came in", "the head miller". */
const apposition = whenAsked(() => /(?:the|der|die|il|la|el|le|de|het) [\p{L}-]+ /uy);
const oneMore = whenAsked(() => /[\p{L}-]+ /uy);
const filled = whenAsked(() => smallPattern(`^(?:(?:and|und|e|y|et|en) )?(?:(?:${fillers.join('|')})(?: |$))+`));
/** Behind these nothing new begins: what comes belongs to them. */
const goesOn = whenAsked(() => new Set([...joints, ...subordinators]));

/**
 * Where in a text somebody else begins to speak or to do something, although no mark says so; the places in order, none for what people write with
 * marks. A dictated note is one long line, and who asked what can only be told from its parts.
 */
export function breathsIn(text: string): readonly number[] {
  if (text.length < LONG) return [];
  return [...text.matchAll(DICTATED)].flatMap((run) => beginningsIn(run[0]).map((place) => run.index + place));
}

/** How many letters of sounds stand in front ("um okay …"), in which nobody says anything. */
export function fillersIn(text: string): number {
  return filled().exec(text)?.[0].length ?? 0;
}

function beginningsIn(run: string): readonly number[] {
  const small = run.toLowerCase();
  // Small letters of a few alphabets take more room: their places would be others.
  const inSmall = small.length === run.length ? small : '';
  const words = [...run.matchAll(/[^ ]+/g)];
  return words.flatMap(({ index: place }, at) => {
    const before = words[at - 1]?.[0];
    if (before === undefined || goesOn().has(before.toLowerCase())) return [];
    const isNew = beginsAt(inSmall, place) || (!isOneName(run, before, place) && namedBeginsAt(run, place));
    return isNew ? [place] : [];
  });
}

/** Whether what begins there goes on with the name before it: "Anna | Berger asked". A form of address begins a name of its own. */
function isOneName(run: string, before: string, place: number): boolean {
  return /^\p{Lu}/u.test(before) && behind(address, run, [place]).length === 0;
}

function beginsAt(small: string, place: number): boolean {
  if (behind(begins, small, [place]).length > 0) return true;
  return behind(beginsJoined, small, behindJoints(small, place)).length > 0;
}

function namedBeginsAt(run: string, place: number): boolean {
  const starts = [place, ...behindJoints(run, place)];
  const one = behind(name, run, [...starts, ...behind(address, run, starts)]);
  if (one.length === 0) return false;
  const names = [...one, ...behind(name, run, one)];
  const told = behind(apposition, run, names);
  return behind(deed, run, [...names, ...told, ...behind(oneMore, run, told)]).length > 0;
}

/** Behind the first of the joints that stand there, behind the second, and so on. */
function behindJoints(text: string, place: number, most = MOST_JOINTS): readonly number[] {
  const [next] = most === 0 ? [] : behind(joint, text, [place]);
  return next === undefined ? [] : [next, ...behindJoints(text, next, most - 1)];
}

/** Where what such a pattern finds at these places ends. */
function behind(pattern: () => RegExp, text: string, places: readonly number[]): readonly number[] {
  const found = pattern();
  return places.flatMap((place) => {
    found.lastIndex = place;
    return found.test(text) ? [found.lastIndex] : [];
  });
}

/** One of these parts of patterns with the blank behind it. */
function sticky(...parts: readonly (readonly string[])[]): () => RegExp {
  return whenAsked(() => new RegExp(`(?:${parts.flat().join('|')}) `, 'y'));
}

import type { BodyLine } from '../body/lines.ts';
import { splitSentences } from '../body/sentences.ts';
import { isSpeech } from '../body/topic-words.ts';
import type { NamingLine } from '../model.ts';
import { stayedAway } from '../words/absence.ts';
import { findPeople, type PeopleFinder } from './find-people.ts';
import { tellsOfSomebody } from './headed-people.ts';
import { canBeSamePerson } from './merge-spellings.ts';
import { withoutLinks } from './name-links.ts';
import type { PersonDraft } from './person-draft.ts';

/** Meets texts in small letters: without `i` it costs a fifth. */
const AWAY = new RegExp(`(?:^|[^\\p{L}])(?:${stayedAway.join('|')})(?![\\p{L}])`, 'u');
/** How far a name may stand in front of what says that its owner stayed away. */
const NEAR = 70;

/**
 * The people without those of whom the text says that they did not come: "He did not attend.", "Rajesh Nair (not on the call)". Who has another part
 * than to ask questions keeps it, and held no talk; a host only who asked or showed something. An interviewer who is told to have done so as well
 * becomes a question. `panel` are those whom properties name: they were there.
 */
export function withoutAbsent(
  people: readonly PersonDraft[],
  { lines, panel }: { readonly lines: readonly BodyLine[]; readonly panel: readonly PersonDraft[] },
): readonly PersonDraft[] {
  const open = lines.filter(({ comment }) => !comment);
  const told = open.filter(({ text }) => AWAY.test(text.toLowerCase()));
  if (told.length === 0) return people;
  const finder = findPeople(people);
  const absent = new Map(told.flatMap((line) => absentIn(line, finder)));
  return people.flatMap((person, index) => {
    const perhaps = absent.get(index);
    if (perhaps === undefined || panel.some((one) => one.interviewed && canBeSamePerson(person, one))) return [person];
    const didSomething = open.some(({ text }) => speaksIn(text, index, finder));
    if (person.part === 'host') return didSomething ? [{ ...person, interviewed: false }] : [];
    if (person.part !== null && person.part !== 'interviewer') return [{ ...person, interviewed: false }];
    return didSomething ? [{ ...person, perhaps }] : [];
  });
}

function absentIn({ line, text }: BodyLine, finder: PeopleFinder): readonly (readonly [number, NamingLine])[] {
  return splitSentences(withoutLinks(text)).flatMap((sentence, index, all) => {
    const away = AWAY.exec(sentence.text.toLowerCase());
    if (away === null) return [];
    const before = finder.mentions(sentence.text.slice(0, away.index)).at(-1);
    const last = tellsOfSomebody(sentence.text) ? finder.mentions(all[index - 1]?.text ?? '').at(-1) : undefined;
    const isNear = before !== undefined && away.index - before.end <= NEAR;
    const person = before === undefined ? last?.person : isNear ? before.person : undefined;
    return person === undefined ? [] : [[person, { line, text: sentence.text }] as const];
  });
}

/** Whether somebody is the subject of asking, telling or showing. */
function speaksIn(text: string, person: number, finder: PeopleFinder): boolean {
  const plain = withoutLinks(text);
  return finder.mentions(plain).some((one) => one.person === person && isSpeech(plain.slice(one.end).trimStart()));
}

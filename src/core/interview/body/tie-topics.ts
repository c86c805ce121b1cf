import type { PropertyValue } from '../../note/types.ts';
import { itemsOf, textOf } from '../fields/values.ts';
import type { Field } from '../fields/field.ts';
import { foldKey, foldWords } from '../../text/fold.ts';
import type { Topic } from '../model.ts';
import type { PeopleFinder } from '../people/find-people.ts';
import { withoutLinks } from '../people/name-links.ts';
import { topicsOfValue } from '../people/read-mapping.ts';
import { splitPeople } from '../people/split-people.ts';
import { commaList } from '../../text/comma-list.ts';
import { commonWords } from '../words/nobody.ts';

/** A topic with the people it is tied to; none where nothing ties it. */
export interface TiedTopic {
  readonly topic: Topic;
  readonly people: readonly number[];
}

const COMMON = new Set(commonWords);
const WITH = / ?[([]?\b(?:with|mit|avec|con|met|med|z):? ([^()[\]]{2,60})[)\]]?$/iu;
/** "knots with: Tess", which the block makes a key and a value. */
const WITH_AT_END = / (?:with|mit|avec|con|met|med)$/iu;
const BEHIND = / ?[([]([^()[\]]{2,60})[)\]]$| [-–—] ([^–—]{2,40})$/u;
const BEFORE = /^([^:]{2,40}): (.+)$/u;
const WHO = new Set(commaList('with, who, person, by, mit, avec, con, met'));
const WHAT = new Set(commaList('topic, text, name, title, about, thema, sujet, tema, onderwerp'));
const SHARED = new Set(commaList('share, link, article'));
const SHORTEST_STEM = 4;

/** Reads the note-wide topics and ties each to whom it names (`with:`, "(with Dana)", "Dana: …"), else to whoever's lines mention it. */
export function tieTopics(
  fields: readonly Field[],
  finder: PeopleFinder,
  said: readonly (readonly string[])[],
): readonly TiedTopic[] {
  const stems = said.map((lines) => new Set(lines.flatMap(stemsOf)));
  return fields.flatMap((field) => itemsOfTopics(field.value).flatMap((item) => tieItem(item, finder, stems)));
}

interface TopicItem {
  readonly topic: Topic;
  readonly with: readonly string[];
}

function itemsOfTopics(value: PropertyValue): readonly TopicItem[] {
  const items = itemsOf(value);
  if (items.every((item) => typeof item === 'string'))
    return topicsOfValue(value, null).map((topic) => ({ topic, with: [] }));
  return items.flatMap((item): readonly TopicItem[] => {
    if (typeof item === 'string') return topicsOfValue([item], null).map((topic) => ({ topic, with: [] }));
    const entries = Object.entries(item);
    const get = (keys: ReadonlySet<string>): string | null =>
      textOf(entries.find(([key]) => keys.has(foldKey(key)))?.[1]);
    const [people, named, share] = [splitPeople(get(WHO) ?? ''), get(WHAT), get(SHARED)];
    if (named !== null) return [{ topic: { text: named.normalize('NFC'), share, line: null }, with: people }];
    return entries
      .filter(([key]) => !WHO.has(foldKey(key)) && !SHARED.has(foldKey(key)))
      .flatMap(([key, inner]) => keyed(key, inner, share).map((topic) => ({ topic, with: people })));
  });
}

/** `- rota planning: Dana`, or `Dana: [rota planning]`; which of the two is a person the finder tells. */
function keyed(key: string, value: PropertyValue, share: string | null): readonly Topic[] {
  return topicsOfValue(value, share).map((topic) => ({
    ...topic,
    text: `${key.replace(WITH_AT_END, '')}: ${topic.text}`,
  }));
}

function tieItem(item: TopicItem, finder: PeopleFinder, stems: readonly ReadonlySet<string>[]): readonly TiedTopic[] {
  const text = withoutLinks(item.topic.text);
  const named = item.with.flatMap((name) => finder.whoIs(withoutLinks(name)) ?? []);
  if (named.length > 0) return [{ topic: { ...item.topic, text }, people: named }];
  const cut = cutPerson(text, finder);
  if (cut !== null) return [{ topic: { ...item.topic, text: cut.text }, people: cut.people }];
  return [{ topic: { ...item.topic, text }, people: mentionedBy(text, stems) }];
}

function cutPerson(text: string, finder: PeopleFinder): { text: string; people: readonly number[] } | null {
  const [, head = '', rest = ''] = BEFORE.exec(text) ?? [];
  const leader = finder.whoIs(head);
  const about = head.replace(WITH_AT_END, '');
  if (leader !== null) return { text: rest, people: [leader] };
  const last = splitPeople(rest).map((name) => finder.whoIs(name));
  if (last.length > 0 && last.every((person) => person !== null)) return { text: about, people: last };
  const behind = WITH.exec(text) ?? BEHIND.exec(text);
  if (behind === null) return null;
  const people = splitPeople(behind.slice(1).join('')).flatMap(
    (name) => finder.whoIs(name.replace(/^(?:with|mit|avec|con|met) /i, '')) ?? [],
  );
  return people.length > 0 ? { text: text.slice(0, behind.index).trim(), people } : null;
}

/** People in whose own lines every telling word of the topic stands, by its stem. */
function mentionedBy(text: string, stems: readonly ReadonlySet<string>[]): readonly number[] {
  const words = stemsOf(text);
  if (words.length === 0) return [];
  const needed = words.length <= 2 ? words.length : Math.ceil(words.length * 0.6);
  return stems.flatMap((known, person) => (words.filter((word) => known.has(word)).length >= needed ? [person] : []));
}

function stemsOf(text: string): readonly string[] {
  return foldWords(text)
    .filter((word) => word.length >= SHORTEST_STEM && !COMMON.has(word))
    .map(stem);
}

/** The beginning of a word that its forms share: planning, planned and plans are one. */
function stem(word: string): string {
  const bare = word.replace(/(?:'s|ships?|ings?|ed|ers?|ies|es|s|en|n|e)$/, '');
  if (bare.length < 3) return word;
  return bare === word || bare.length < SHORTEST_STEM ? bare : stem(bare);
}

import type { Person, PersonNote } from '../model.ts';
import type { ReadingContext } from '../reading.ts';
import { filledFrom } from './merge-spellings.ts';
import { firstWordOf, wordsOf } from './name-words.ts';
import { initialsOf, splitName } from './name-parts.ts';
import { partOfTitle } from './part-of.ts';
import type { PersonDraft } from './person-draft.ts';
import { readPersonNote } from './read-person-note.ts';
import { greet } from './salutation.ts';

/** Adds what the person's own note says: the note behind the link, or one whose whole name is the person's. */
export function withPersonNote(person: PersonDraft, from: string, context: ReadingContext): PersonDraft {
  const targets = [person.link, person.name, ...person.guesses.map((guess) => `${firstWordOf(person.name)} ${guess}`)];
  for (const target of targets) {
    if (target === null || (target !== person.link && wordsOf(target).length < 2)) continue;
    const note = context.linked(target, from);
    if (note !== null && note.path !== from) return addNote(person, readPersonNote(note), target);
  }
  return person;
}

function addNote(person: PersonDraft, note: PersonNote, target: string): PersonDraft {
  const isGuessed = target !== person.link && target !== person.name;
  const guessed = isGuessed ? { certain: true, guesses: [], doubt: null } : {};
  const { email, phone, address, linkedin, title, company, honorific, salutation, tone, callName } = note;
  return {
    ...person,
    ...filledFrom(person, { email, phone, address, linkedin, title, company, honorific, salutation, tone, callName }),
    ...guessed,
    name: wordsOf(note.name).length >= wordsOf(person.name).length ? note.name : person.name,
    aliases: [...new Set([...person.aliases, ...note.aliases, ...(isGuessed ? [person.name] : [])])],
    part: person.part ?? partOfTitle(note.title),
    note: note.path,
  };
}

/** The finished person: names split where they are sure, the greeting, and the company only where it is another than the application's. */
export function completePerson(draft: PersonDraft, company: string | null): Person {
  const parts = splitName(draft.name, draft.family);
  const given = draft.given ?? parts.given;
  const { name, honorific, salutation } = draft;
  const callName = draft.callName === initialsOf(name) ? null : draft.callName;
  return {
    name,
    part: draft.part ?? 'interviewer',
    interviewed: draft.interviewed,
    honorific,
    title: draft.title,
    given,
    family: parts.family,
    salutation: greet({ name, honorific, given, family: parts.family, callName, salutation }),
    tone: draft.tone,
    certain: draft.certain && draft.doubt === null,
    email: draft.email,
    phone: draft.phone,
    address: draft.address,
    linkedin: draft.linkedin,
    company: draft.company !== null && draft.company !== company ? draft.company : null,
    aliases: draft.aliases,
    note: draft.note,
    topics: draft.topics,
    remarks: draft.remarks,
  };
}

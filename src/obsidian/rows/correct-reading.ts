import { answerWhoWasThere, addSamePerson, correctionProperties } from '../../core/interview/people/corrections.ts';
import type { Person } from '../../core/interview/model.ts';
import type { FollowUp } from '../../core/plan/follow-up.ts';
import { correctNote } from '../log/correct-note.ts';
import type { Office } from '../office.ts';
import { SmallForm } from '../windows/small-form.ts';
import type { RowAction } from './action.ts';
import { canLog } from './action.ts';
import { peopleOf } from './people-of.ts';

/** Writes into the note that it is no interview after all; it then owes nothing. */
export const notAnInterview: RowAction = {
  id: 'not-an-interview',
  icon: 'file-x',
  group: 'correct',
  title: (_, { actions }) => actions.notInterview,
  applies: canLog,
  run: async ({ interview: path }, office) => {
    if (path === null) return;
    const says = office.words.corrections.notInterview(path);
    await correctNote(office, { path, key: 'interview', next: () => 'false' }, says);
  },
};

/** Writes into the note that somebody in it did not hold the talk; that person is then thanked for nothing. */
export const notAnInterviewer: RowAction = {
  id: 'not-an-interviewer',
  icon: 'user-x',
  group: 'correct',
  title: (row, { actions }) => actions.notInterviewer(metIn(row)?.name ?? ''),
  applies: (row) => canLog(row) && metIn(row)?.interviewed === true,
  run: async (row, office) => {
    const { interview: path } = row;
    const name = metIn(row)?.name;
    if (path === null || name === undefined) return;
    const { key, next } = answerWhoWasThere(name, 'no');
    const says = office.words.corrections.notInterviewer(path, name);
    await correctNote(office, { path, key, next }, says);
  },
};

/** Asks who else of the note somebody is, and writes that the two are one. */
export const samePerson: RowAction = {
  id: 'same-person',
  icon: 'users',
  group: 'correct',
  title: (_, { actions }) => actions.samePerson,
  applies: (row) => canLog(row) && metIn(row) !== null,
  run: (row, office) => {
    const name = metIn(row)?.name ?? '';
    const others = peopleOf(row, office).filter((person) => person.name !== name);
    if (others.length === 0) throw new Error(office.words.corrections.nobodyElse(name));
    const names = Object.fromEntries(others.map((person) => [person.name, person.name]));
    const options = { '': office.words.ask.choose, ...names };
    askName(row, office, { spelling: name, type: 'choice', isNeeded: true, options });
  },
};

/** Asks how a name is really spelt, and writes it beside the spelling that stands in the note. */
export const rightName: RowAction = {
  id: 'right-name',
  icon: 'spell-check',
  group: 'correct',
  title: (_, { actions }) => actions.rightName,
  applies: (row) => canLog(row) && metIn(row) !== null,
  run: (row, office) => {
    const name = metIn(row)?.name ?? '';
    askName(row, office, { spelling: name, type: 'text', value: name });
  },
};

/** The person of the note whom a row is about. */
function metIn({ about, person }: FollowUp): Person | null {
  return about ?? person;
}

interface NameQuestion {
  readonly spelling: string;
  readonly type: 'text' | 'choice';
  readonly value?: string;
  readonly isNeeded?: true;
  readonly options?: Readonly<Record<string, string>>;
}

function askName({ interview: path }: FollowUp, office: Office, { spelling, ...question }: NameQuestion): void {
  const { actions, ask, corrections } = office.words;
  if (path === null) return;
  const label = question.type === 'choice' ? ask.samePersonAs(spelling) : ask.rightName(spelling);
  new SmallForm(office, {
    title: ask.title(actions.correct, spelling),
    submit: actions.correct,
    fields: [{ key: 'name', label, ...question }],
    onAnswer: async ({ name = '' }) => {
      if (name.trim() === '' || name === spelling) return;
      const next = (old: Parameters<typeof addSamePerson>[0]) => addSamePerson(old, { spelling, name: name.trim() });
      const says = corrections.samePerson(path, spelling, name.trim());
      await correctNote(office, { path, key: correctionProperties.samePerson, next }, says);
    },
  }).open();
}

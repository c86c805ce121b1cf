import { addLogLine } from '../../actions/log-follow-up.ts';
import type { FollowUp } from '../../core/plan/follow-up.ts';
import { entryForEvent, type Event } from '../../core/plan/log-entry-for.ts';
import { dayOf } from '../../core/time/local-times.ts';
import type { Day } from '../../core/time/types.ts';
import { lineWritten, offerUndo } from '../log/log-and-offer.ts';
import type { Office } from '../office.ts';
import { SmallForm } from '../windows/small-form.ts';
import { canLog, type RowAction } from './action.ts';
import { peopleOf } from './people-of.ts';

/** Logs that they got in touch: it restarts the week of waiting, and a date they name holds the rest back. */
export const logReply: RowAction = {
  id: 'reply',
  icon: 'message-square-reply',
  group: 'more',
  title: (_, { actions }) => actions.reply,
  applies: canLog,
  run: (row, office) => {
    const { ask, actions } = office.words;
    const today = dayOf(office.now());
    const names = peopleOf(row, office).map(({ name }) => name);
    new SmallForm(office, {
      title: ask.title(actions.replySubmit, row.company ?? row.what),
      submit: actions.replySubmit,
      fields: [
        {
          key: 'person',
          label: ask.from,
          type: 'choice',
          value: row.person?.name ?? '',
          options: { ...Object.fromEntries(names.map((name) => [name, name])), '': ask.nobody },
        },
        { key: 'day', label: ask.day, type: 'day', value: today, upTo: today },
        { key: 'note', label: ask.said, type: 'text' },
      ],
      onAnswer: (answers) => log(row, office, { event: 'reply', ...answers }),
    }).open();
  },
};

/** Logs how an application ended, or that there is an offer. */
export const logOutcome: RowAction = {
  id: 'outcome',
  icon: 'flag',
  group: 'more',
  title: (_, { actions }) => actions.outcome,
  applies: (row) => canLog(row) && row.company !== null,
  run: (row, office) => {
    const { ask, actions, outcomes } = office.words;
    const today = dayOf(office.now());
    new SmallForm(office, {
      title: ask.title(actions.outcomeSubmit, row.company ?? row.what),
      submit: actions.outcomeSubmit,
      fields: [
        { key: 'event', label: ask.outcome, type: 'choice', isNeeded: true, options: { '': ask.choose, ...outcomes } },
        { key: 'day', label: ask.day, type: 'day', value: today, upTo: today },
        { key: 'note', label: ask.reason, type: 'text' },
      ],
      onAnswer: (answers) => log(row, office, answers),
    }).open();
  },
};

async function log(row: FollowUp, office: Office, answers: Readonly<Record<string, string>>): Promise<void> {
  if (row.interview === null) return;
  const { event, day, person = '', note = '' } = answers;
  const entry = entryForEvent(event as Event, { day: day as Day, person: person === '' ? null : person, note });
  const logged = await addLogLine(office.notes, row.interview, entry);
  const what = wordsOf(answers, row, office);
  offerUndo(office, lineWritten(office, logged, { says: office.words.log.noted(what), what }));
}

/** What was logged, in the words of the interface: "a reply from Dana Whitfield", "They said no (Acme)". */
function wordsOf({ event, person = '' }: Readonly<Record<string, string>>, row: FollowUp, { words }: Office): string {
  if (event === 'reply') return words.log.reply(person === '' ? row.company : person);
  const outcome = words.outcomes[event as keyof typeof words.outcomes];
  return row.company === null ? outcome : `${outcome} (${row.company})`;
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { taskMark, readTaskLine, taskLine } from '../../../../src/core/exchange/tasks/task-line.ts';
import { keepTasksNote, readTicks, type TasksView } from '../../../../src/core/exchange/tasks/tasks-note.ts';
import type { FollowUp } from '../../../../src/core/plan/follow-up.ts';
import { followUp } from '../samples/follow-up.ts';
import { hostileText } from '../samples/hostile-text.ts';

const LUIS = followUp();
const DANA = followUp({ id: 'status-call~acme~dana', what: 'Call Dana Whitfield', due: '2026-03-09T18:00' });

describe('The tasks note', () => {
  test('lists open follow-ups with their day, the first due on top', () => {
    const text = keepTasksNote(null, view([DANA, LUIS]));
    expect(shown(text)).toEqual([
      '- [ ] Thank Luis Ortega by email (Acme) 📅 2026-03-02',
      '- [ ] Call Dana Whitfield (Acme) 📅 2026-03-09',
    ]);
    expect(text).toMatch(/^---\ntype: follow-up-tasks\n---\n/);
  });

  test.each(['waiting', 'snoozed', 'done', 'skipped', 'retired', 'lapsed'] as const)(
    'has no line for one that is %s',
    (state) => {
      expect(shown(keepTasksNote(null, view([{ ...LUIS, state }])))).toEqual([]);
    },
  );

  test('has no line for a question: a tick would not answer it', () => {
    const question = { ...LUIS, rule: 'who-was-there', what: 'Was Kemi at the talk at Acme?', thing: 'Kemi' };
    expect(shown(keepTasksNote(null, view([question])))).toEqual([]);
  });

  test.each([['\n'], ['\r\n']])('stays the same when nothing changed, with line ends %j', (end) => {
    const text = keepTasksNote(null, view([LUIS, DANA])).replaceAll('\n', end);
    expect(keepTasksNote(text, view([DANA, LUIS], '2026-04-01'))).toBe(text);
  });

  test('moves a line to its new day', () => {
    const text = keepTasksNote(null, view([LUIS]));
    expect(shown(keepTasksNote(text, view([{ ...LUIS, due: '2026-03-04T09:00' }])))).toEqual([
      '- [ ] Thank Luis Ortega by email (Acme) 📅 2026-03-04',
    ]);
  });

  test('drops the line of a follow-up that was done elsewhere, and brings it back when that is taken back', () => {
    const text = keepTasksNote(null, view([LUIS, DANA]));
    const done = keepTasksNote(text, view([{ ...LUIS, state: 'done' }, DANA]));
    expect(shown(done)).toEqual(['- [ ] Call Dana Whitfield (Acme) 📅 2026-03-09']);
    expect(shown(keepTasksNote(done, view([LUIS, DANA])))).toHaveLength(2);
  });

  test('keeps what a person wrote around and into it, byte for byte', () => {
    const own = keepTasksNote(null, view([LUIS, DANA]))
      .replace('Open follow-ups.', 'My week')
      .replace('Call Dana Whitfield', 'Call Dana Whitfield ⏫ #job')
      .concat('\t- [ ] buy stamps 📅 2026-03-02\r\n> quote\n');
    expect(keepTasksNote(own, view([LUIS, { ...DANA, due: '2026-03-10T18:00' }]))).toBe(own);
    expect(keepTasksNote(own, view([LUIS, { ...DANA, state: 'done' }]))).toBe(own);
  });

  test('adds a new line behind the last of ours, before what follows it', () => {
    const text = `${keepTasksNote(null, view([LUIS]))}\n## Mine\n- [ ] buy stamps\n`;
    expect(shown(keepTasksNote(text, view([LUIS, DANA])))).toEqual([
      '- [ ] Thank Luis Ortega by email (Acme) 📅 2026-03-02',
      '- [ ] Call Dana Whitfield (Acme) 📅 2026-03-09',
      '- [ ] buy stamps',
    ]);
  });

  test('leaves cancelled and begun tasks of ours as they are', () => {
    const text = keepTasksNote(null, view([LUIS])).replace('[ ]', '[-]');
    expect(keepTasksNote(text, view([LUIS]))).toBe(text);
  });
});

describe('A tick in the tasks note', () => {
  test('counts from its day, with or without one, from Tasks or by hand', () => {
    const text = keepTasksNote(null, view([LUIS, DANA]));
    expect(readTicks(text)).toEqual(new Map());
    const [luis, dana] = [taskMark(LUIS.id), taskMark(DANA.id)];
    expect(readTicks(tick(text, 'Thank'))).toEqual(new Map([[luis, null]]));
    expect(readTicks(tick(tick(text, 'Thank'), 'Call', ' ✅ 2026-03-08'))).toEqual(
      new Map([
        [luis, null],
        [dana, '2026-03-08'],
      ]),
    );
  });

  test('still counts on a line that a person has changed', () => {
    const text = tick(keepTasksNote(null, view([LUIS])), 'Thank').replace('Thank Luis', '**Thanks** to Luis');
    expect([...readTicks(text).keys()]).toEqual([taskMark(LUIS.id)]);
  });

  test('keeps its line, and gets today’s day when it has none', () => {
    const text = tick(keepTasksNote(null, view([LUIS])), 'Thank');
    const kept = keepTasksNote(text, view([{ ...LUIS, state: 'done' }], '2026-03-03'));
    expect(shown(kept)).toEqual(['- [x] Thank Luis Ortega by email (Acme) 📅 2026-03-02 ✅ 2026-03-03']);
    expect(keepTasksNote(kept, view([{ ...LUIS, state: 'done' }], '2026-03-09'))).toBe(kept);
    expect(keepTasksNote(kept, view([]))).toBe(kept);
  });

  test('is taken back when the follow-up was reopened since', () => {
    const text = tick(keepTasksNote(null, view([LUIS])), 'Thank', ' ✅ 2026-03-02');
    expect(keepTasksNote(text, view([LUIS], '2026-03-03', [LUIS]))).toBe(keepTasksNote(null, view([LUIS])));
  });

  test('stays when it could not be counted', () => {
    const text = tick(keepTasksNote(null, view([LUIS])), 'Thank', ' ✅ 2026-03-02');
    expect(keepTasksNote(text, view([LUIS]))).toBe(text);
  });
});

test('A task line is one line and is known again, whatever is written into its follow-up', () => {
  const hostile = hostileText(
    '📅 2020-01-01',
    '✅ 2020-01-01',
    '^fu-0123456789abcdef-01234567',
    '- [x] ',
    '[[',
    ']]',
    '#task',
  );
  fc.assert(
    fc.property(hostile, hostile, (what, company) => {
      const line = taskLine({ ...LUIS, what, company });
      expect(line).not.toMatch(/[\r\n\u2028\u2029]/);
      expect(readTaskLine(line)).toEqual({ mark: taskMark(LUIS.id), state: 'open', doneOn: null, untouched: true });
      expect(line.match(/[📅✅]/gu)).toEqual(['📅']);
    }),
  );
});

function view(
  followUps: readonly FollowUp[],
  today: TasksView['today'] = '2026-03-02',
  reopened: readonly FollowUp[] = [],
): TasksView {
  return { followUps, today, reopened: new Set(reopened.map(({ id }) => taskMark(id))) };
}

/** The tasks as a reader sees them, without their marks. */
function shown(text: string): readonly string[] {
  return text
    .split('\n')
    .filter((line) => line.includes('- ['))
    .map((line) => line.replace(/ \^fu-.*/, ''));
}

function tick(text: string, begins: string, day = ''): string {
  return text.replace(new RegExp(`- \\[ \\] (${begins}.*?)( \\^fu-)`), `- [x] $1${day}$2`);
}

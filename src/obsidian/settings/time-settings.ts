import type { SettingDefinition, SettingDefinitionItem } from 'obsidian';
import { addDays, isDay } from '../../core/time/days.ts';
import { isZone } from '../../core/time/elapsed.ts';
import { weekdayWords } from '../../core/time/in-words.ts';
import { machineZone } from '../clock.ts';
import type { Office } from '../office.ts';
import type { Habits } from '../words/habits.ts';

const A_MONDAY = '2026-03-02';
const WEEK = [0, 1, 2, 3, 4, 5, 6] as const;

/** The person's zone, working days, days off, and from which day on something is owed. */
export function timeSettings({ words: { settings }, habits }: Pick<Office, 'words' | 'habits'>): SettingDefinitionItem {
  const { time: words } = settings;
  const eachDay = (text: string): string | undefined =>
    text.split('\n').every((line) => line.trim() === '' || isDay(line.trim())) ? undefined : words.notDays;
  return {
    type: 'group',
    heading: words.heading,
    items: [
      {
        ...words.zone,
        control: {
          type: 'text',
          key: 'zone',
          placeholder: machineZone(),
          validate: (text) => (text === '' || isZone(text) ? undefined : words.notZone),
        },
      },
      {
        ...words.followUpFrom,
        control: {
          type: 'text',
          key: 'followUpFrom',
          validate: (text) => (text === '' || isDay(text) ? undefined : words.notDay),
        },
      },
      { ...words.daysOff, control: { type: 'textarea', key: 'daysOff:lines', rows: 4, validate: eachDay } },
      {
        type: 'page',
        ...words.workdays,
        items: WEEK.map((after) => workday(((habits.weekStart - 1 + after) % 7) + 1, habits)),
      },
      { ...words.noCalls, control: { type: 'toggle', key: 'noCalls' } },
    ],
  };
}

/** A working day or not; which ISO weekday it is says how many days it lies after that Monday. */
function workday(day: number, habits: Habits): SettingDefinition {
  const name = weekdayWords(addDays(A_MONDAY, day - 1), habits);
  return { name, control: { type: 'toggle', key: `workdays:toggles:${day}` } };
}

import type { SettingDefinitionItem } from 'obsidian';
import { isDay } from '../../core/time/days.ts';
import { isZone } from '../../core/time/elapsed.ts';
import { machineZone } from '../clock.ts';
import type { Words } from '../words/en.ts';

const WEEK = [1, 2, 3, 4, 5, 6, 7] as const;

/** The person's zone, working days, days off, and from which day on something is owed. */
export function timeSettings({ settings: { time: words } }: Words): SettingDefinitionItem {
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
        items: WEEK.map((day) => ({
          name: words.weekdays[day],
          control: { type: 'toggle', key: `workdays:toggles:${day}` },
        })),
      },
      { ...words.noCalls, control: { type: 'toggle', key: 'noCalls' } },
    ],
  };
}

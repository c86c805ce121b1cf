import type { Interview } from '../../interview/model.ts';

/** Something to learn, as the note lists it. */
export interface ThingToLearn {
  readonly text: string;
  /** Whether it is a ticked task. */
  readonly done: boolean;
  /** 1-based line of the note. */
  readonly line: number;
}

/** What a note lists under "to learn", one item a line, without list marks. */
export function thingsToLearn({ debrief }: Pick<Interview, 'debrief'>): readonly ThingToLearn[] {
  return debrief
    .filter(({ topic }) => topic === 'to-learn')
    .flatMap(({ lines }) => lines)
    .map(({ text, line, done = false }) => ({ text, line, done }));
}

import { normalizePath } from 'obsidian';

/** The answers to the first questions, as they are stored. */
export interface WelcomeAnswers {
  readonly name: string;
  readonly signature: string;
  /** The first folder of interview notes; empty for none. */
  readonly folder: string;
  readonly strengths: readonly string[];
  /** The day from which follow-ups count; empty for all of them. */
  readonly followUpFrom: string;
}

/** What stands in the form now. */
export function answersOf(form: HTMLFormElement): WelcomeAnswers {
  const entries = new FormData(form);
  const text = (key: keyof WelcomeAnswers): string => {
    const value = entries.get(key);
    return typeof value === 'string' ? value.trim() : '';
  };
  const folder = text('folder');
  return {
    name: text('name'),
    signature: text('signature'),
    folder: folder === '' ? '' : normalizePath(folder),
    strengths: text('strengths')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    followUpFrom: text('followUpFrom'),
  };
}

import type { Finding } from '../../core/checks/finding.ts';
import type { LetterNote } from '../../core/interview/model.ts';
import type { Channel } from '../../core/plan/follow-up.ts';
import { shortDayWords } from '../../core/time/in-words.ts';
import { dayOf } from '../../core/time/local-times.ts';
import type { Office } from '../office.ts';
import type { LetterAction } from './letter-action.ts';
import { byLevel } from './level-icons.ts';
import { actionsOn } from './letter-actions.ts';

/** The letter that is open, as its panel shows it. */
export interface LetterPanelModel {
  readonly letter: LetterNote;
  readonly state: string;
  readonly findings: readonly Finding[];
  readonly actions: readonly LetterAction[];
  /** How its text reaches the person. */
  readonly channel: Channel;
}

/** The panel for a letter; null where there is none. */
export function letterPanelModel(letter: LetterNote | null, office: Office): LetterPanelModel | null {
  if (letter === null) return null;
  const findings = byLevel(office.findings(letter));
  const { letters } = office.words;
  return {
    letter,
    state: letter.status === 'sent' ? letters.sent(sentOn(letter, office)) : letters.draft(findings.length),
    findings: letter.status === 'sent' ? [] : findings,
    ...actionsOn(letter, office),
  };
}

function sentOn({ sent }: LetterNote, office: Office): string | null {
  return sent === null ? null : shortDayWords(sent, dayOf(office.now()), office.habits);
}

/** The letter whose note is open, or null. */
export function activeLetter(office: Office): LetterNote | null {
  return office.letterAt(activePath(office));
}

/** The same as the sidebar shows it. */
export function latestActiveLetter(office: Office): LetterNote | null {
  return office.latestLetterAt(activePath(office));
}

function activePath({ app }: Office): string | null {
  return app.workspace.getActiveFile()?.path ?? null;
}

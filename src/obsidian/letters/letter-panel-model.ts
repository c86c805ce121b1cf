import type { Finding, Level } from '../../core/checks/finding.ts';
import type { LetterNote } from '../../core/interview/model.ts';
import type { Office } from '../office.ts';
import type { LetterAction } from './letter-action.ts';
import { letterActions } from './letter-actions.ts';

/** The letter that is open, as its panel shows it. */
export interface LetterPanelModel {
  readonly letter: LetterNote;
  readonly state: string;
  readonly findings: readonly Finding[];
  readonly actions: readonly LetterAction[];
}

const order: Readonly<Record<Level, number>> = { error: 0, warning: 1, hint: 2 };

/** The panel for the active note: null when it is no letter. */
export function letterPanelModel(office: Office): LetterPanelModel | null {
  const letter = activeLetter(office);
  if (letter === null) return null;
  const findings = [...office.findings(letter.path)].sort((a, b) => order[a.level] - order[b.level]);
  const { letters } = office.words;
  return {
    letter,
    state: letter.status === 'sent' ? letters.sent(letter.sent) : letters.draft(findings.length),
    findings: letter.status === 'sent' ? [] : findings,
    actions: letterActions.filter((action) => action.applies(letter)),
  };
}

/** The letter whose note is open, or null. */
export function activeLetter(office: Office): LetterNote | null {
  return office.letterAt(office.app.workspace.getActiveFile()?.path ?? null);
}

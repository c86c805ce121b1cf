/** Which files outside of notes and letters are kept up to date. */
export interface ExchangeSettings {
  /** Vault path of the calendar file that is kept fresh; empty where none is. */
  readonly calendarFile: string;
  /** Vault path of the note that mirrors open follow-ups as tasks; empty where none does. A tasks note that was moved is found wherever it lies. */
  readonly tasksNote: string;
}

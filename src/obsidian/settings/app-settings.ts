/** Settings that only the app has; they stand in the same file as the core's. */
export interface AppSettings {
  /** Vault path of the person's own template for interview notes; empty for the built-in one. */
  readonly interviewTemplate: string;
  /** Notices at start and when something becomes due. */
  readonly reminders: boolean;
  /** The count of late and due follow-ups in the status bar (desktop only). */
  readonly statusBar: boolean;
  /** The first questions were answered or put away. */
  readonly welcomed: boolean;
}

const defaults: AppSettings = { interviewTemplate: '', reminders: true, statusBar: true, welcomed: false };

/** The app's own settings; a value of the wrong kind counts as not set. */
export function readAppSettings(stored: Readonly<Record<string, unknown>>): AppSettings {
  const flag = (key: 'reminders' | 'statusBar' | 'welcomed'): boolean => {
    const value = stored[key];
    return typeof value === 'boolean' ? value : defaults[key];
  };
  const { interviewTemplate } = stored;
  return {
    interviewTemplate: typeof interviewTemplate === 'string' ? interviewTemplate : defaults.interviewTemplate,
    reminders: flag('reminders'),
    statusBar: flag('statusBar'),
    welcomed: flag('welcomed'),
  };
}

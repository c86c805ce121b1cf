/** The words of mail, calendar, tasks and contact cards in English. */
export const exchange = {
  mail: {
    title: 'Did you send it?',
    opened: (name: string) =>
      `The letter to ${name} was handed to your mail program. It counts as sent only when you say so.`,
    tooLong: (path: string) =>
      `This letter is too long for a mail link. It is written as ${path}: open that file with your mail program. It counts as sent only when you say so.`,
    yes: 'Yes, mark as sent',
    no: 'Not yet',
  },
  calendar: {
    command: 'Save calendar file',
    file: 'Follow-ups.ics',
    written: (path: string) => `Saved the calendar file: ${path}`,
    unchanged: (path: string) => `Nothing changed in ${path}.`,
  },
  tasks: {
    command: 'Update tasks note',
    file: 'Tasks.md',
    written: (path: string) => `Brought the tasks up to date: ${path}`,
    taken: (path: string) =>
      `Cannot write tasks to ${path}: a note of yours is there already. Choose another name in the settings.`,
  },
  dueToday: {
    command: 'Insert what is due today',
    nothing: 'Nothing is late or due today.',
  },
  card: {
    import: 'New person note from a contact card…',
    title: 'New person note from a contact card',
    interview: 'Interview to link',
    noInterview: 'None',
    submit: 'Read contact card',
    export: 'Save contact card of this person',
    known: (path: string) => `${path} is there already, and was left as it is.`,
    exported: (path: string) => `Saved the contact card: ${path}`,
  },
  settings: {
    heading: 'Other programs',
    calendarFile: {
      name: 'Calendar file',
      desc: 'Kept up to date while the app is open, such as Follow-ups/Follow-ups.ics. Empty: only when you save it by command. The app cannot remind you while it is closed; a calendar that reads this file can.',
    },
    tasksNote: {
      name: 'Tasks note',
      desc: 'Mirrors open follow-ups as tasks, such as Follow-ups/Tasks.md; a tick there counts as done. Empty: none is kept.',
    },
    notCalendar: 'The name of a calendar file ends with .ics.',
    notNote: 'The name of a note ends with .md.',
  },
};

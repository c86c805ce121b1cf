import type { Deed } from '../../core/plan/log-entry-for.ts';
import type { WasThere } from '../../core/interview/people/corrections.ts';
import type { Channel } from '../../core/plan/follow-up.ts';
import { sectionTitles } from '../../core/plan/section-titles.ts';
import { exchange } from './exchange-en.ts';
import type { RuleNames } from './rule-names.ts';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const markAs: Readonly<Record<Channel, string>> = {
  email: 'Mark as sent',
  linkedin: 'Mark as sent',
  phone: 'Mark as called',
  post: 'Mark as posted',
  self: 'Mark as done',
};

const ruleNames: RuleNames = {
  debrief: 'Debrief',
  'who-was-there': 'Who was there',
  'find-contact': 'Find an address',
  'thank-you-email': 'Thank-you email',
  'recruiter-thanks': 'Thanks to recruiter and host',
  'handwritten-note': 'Handwritten note',
  linkedin: 'LinkedIn invitation',
  'status-call': 'Status call',
  'strengths-letter': 'Strengths letter',
  'check-in': 'Check-in',
  'references-alert': 'Word to references',
  'referrer-thanks': 'Thanks to whoever referred you',
  'rejection-thanks': 'Thanks after a rejection',
  'ask-feedback': 'Ask for feedback',
  'keep-in-touch': 'Keep in touch',
  'offer-thanks': 'Thanks for an offer',
  withdraw: 'Withdraw',
  promise: 'Promises',
  'next-round': 'Prepare the next round',
  learn: 'Things to learn',
  'ask-next-step': 'Ask for the next step',
  'no-show': 'When they did not come',
  'ask-outcome': 'Ask how it ended',
  'keep-searching': 'Keep searching',
};

const happened: Readonly<Record<Deed['do'], string>> = {
  done: 'Done',
  skipped: 'Skipped',
  snoozed: 'Snoozed',
  retired: 'Retired',
  reopened: 'Opened again',
  weekly: 'Weekly from now on',
  monthly: 'Every four weeks from now on',
};

/** Every word of the interface in English; the other languages have the same shape. What a row is about comes from the core. */
export const en = {
  exchange,
  view: {
    title: 'Follow-ups',
    reading: 'Reading your interview notes…',
    sections: sectionTitles,
    notesToFix: 'Notes to fix',
    noCompany: 'No company',
    moreActions: 'More actions',
    search: 'Search follow-ups',
    filter: 'Filter by company, person or kind',
    filterKind: (by: 'company' | 'person' | 'rule', isOn: boolean) =>
      `${{ company: 'Company', person: 'Person', rule: 'Kind' }[by]}${isOn ? ', take off' : ''}`,
    noFilter: (value: string) => `Show everything again, not only ${value}`,
    groupBy: { date: 'Group by date', company: 'Group by company' },
    commands: { filter: 'Filter follow-ups…', regroup: 'Group follow-ups by company or by date' },
    whichFollowUp: 'Which follow-up?',
    whichLetter: 'Which letter?',
    choice: (parts: readonly string[]) => parts.join(' · '),
    whyCommand: 'Say why a follow-up is on the list…',
    needs: (what: string, ask: string) => (ask === 'you' ? `Missing: ${what}` : `Missing: ${what}, ask ${ask}`),
    counts: (late: number, today: number) =>
      [late > 0 && `${late} late`, today > 0 && `${today} due today`].filter((part) => part !== false).join(', ') ||
      'Nothing due today',
    more: (count: number) => `Show ${count} more`,
    fixFirst: 'Fix the note first: until then nothing can be logged in it.',
  },
  due: {
    by: (when: string) => `By ${when}`,
    since: (when: string) => `Due since ${when}`,
    opens: (when: string) => `Opens ${when}`,
    snoozed: (when: string) => `Snoozed until ${when}`,
    late: (days: number) => `${plural(days, 'day', 'days')} late`,
    lateToday: (clock: string) => `Late since ${clock}`,
    lapsed: (day: string) => `Lapsed ${day}`,
    done: (day: string) => `Done ${day}`,
    skipped: (day: string) => `Skipped ${day}`,
    retired: (day: string) => `Retired ${day}`,
  },
  empty: {
    noInterviews: 'No interview notes yet',
    noInterviewsHelp:
      'Write down who you met, when, and what you talked about. What you owe them then appears here. Notes in your interview folder are read, and notes that name interviewers in their properties.',
    nothingOwed: 'Nothing is owed',
    nothingOwedHelp: (interviews: number) =>
      `${plural(interviews, 'interview', 'interviews')} read, and nobody is waiting for a word from you.`,
    notesFirst: 'Some notes need a hand first',
    notesFirstHelp: (notes: number) =>
      `What ${notes === 1 ? 'the note below owes' : `the ${notes} notes below owe`} is not known until that is mended. Nothing else is owed.`,
    nothingFound: 'No follow-up matches',
    nothingFoundHelp: 'Other follow-ups are hidden by the search or the filter.',
    showAll: 'Show all',
  },
  actions: {
    newInterview: 'New interview note',
    openFollowUps: 'Open follow-ups',
    writeLetters: 'Write thank-you letters for this interview',
    writeLetter: 'Write letter',
    openLetter: 'Open letter',
    openInterview: 'Open interview note',
    markAs,
    undo: 'Undo the last change',
    why: 'Why this?',
    snooze: {
      'snooze-tomorrow': 'Snooze until tomorrow',
      'snooze-3-days': 'Snooze for 3 days',
      'snooze-next-week': 'Snooze until next week',
    },
    snoozeUntil: 'Snooze until a day…',
    snoozeSubmit: 'Snooze',
    skip: 'Skip…',
    skipSubmit: 'Skip',
    retire: 'End this series…',
    retireSubmit: 'End',
    reopen: 'Open again',
    pace: { weekly: 'Ask every week', monthly: 'Ask every four weeks' },
    reply: 'Log a reply…',
    replySubmit: 'Log reply',
    outcome: 'Log an outcome…',
    outcomeSubmit: 'Log outcome',
    prepare: 'Prepare next round',
    copyLetter: 'Copy a built-in letter to a template…',
    createBase: 'Create follow-up base',
    showReading: 'Show how this note is read',
    letter: {
      check: 'Check this letter',
      markSent: 'Mark as sent',
      mail: 'Open in mail',
      copy: 'Copy',
      again: 'Write again',
      delete: 'Delete draft',
    },
    notInterview: 'Not an interview',
    notInterviewer: (name: string) => `Not an interviewer: ${name}`,
    wasThere: {
      interviewer: (name: string) => `Yes: ${name} held the talk`,
      recruiter: (name: string) => `Yes: ${name} arranged it`,
      host: (name: string) => `Yes: ${name} received you`,
      no: (name: string) => `No: ${name} was not there`,
    },
    samePerson: 'Same person as…',
    rightName: 'Correct the name…',
    correct: 'Correct',
  },
  ask: {
    title: (deed: string, about: string) => `${deed}: ${about}`,
    choose: 'Choose…',
    needsChoice: (label: string) => `Choose something for “${label}”.`,
    until: 'Until',
    reason: 'Reason, if any',
    day: 'Day',
    from: 'From',
    said: 'What they said',
    outcome: 'Outcome',
    nobody: 'Nobody in particular',
    samePersonAs: (name: string) => `${name} is the same person as`,
    rightName: (name: string) => `${name} is really called`,
    needsDay: (label: string) => `Choose a day for “${label}”.`,
    needsDayFrom: (label: string, day: string) => `Choose a day from ${day} on for “${label}”.`,
    needsDayUpTo: (label: string, day: string) => `Choose a day up to ${day} for “${label}”.`,
  },
  corrections: {
    notInterview: (path: string) => `${path} now says “interview: false”, and owes nothing.`,
    notInterviewer: (path: string, name: string) => `${path} now says that ${name} did not interview you.`,
    samePerson: (path: string, spelling: string, name: string) => `${path} now says that ${spelling} is ${name}.`,
    wasThere: (path: string, name: string, answer: WasThere) =>
      answer === 'no'
        ? `${path} now says that ${name} did not interview you.`
        : `${path} now says that you met ${name}.`,
    nobodyElse: (name: string) => `The note names nobody but ${name}.`,
    readAsBefore: (path: string) => `Taken back: ${path} is read as before.`,
    changedSince: (path: string, key: string) => `Cannot put back “${key}” in ${path}: it has been changed since then.`,
  },
  reminders: {
    due: (what: string) => `Due now: ${what}`,
    open: 'Open follow-ups',
    snooze: 'Remind me in an hour',
    later: 'Later…',
    until: {
      'snooze-tomorrow': 'Remind me tomorrow',
      'snooze-3-days': 'Remind me in 3 days',
      'snooze-next-week': 'Remind me next week',
    },
  },
  uri: {
    needsInterview: 'The address names no interview note: add interview=path.',
    unknown: (asked: string, known: string) => `The address asks for “${asked}”, expected one of: ${known}.`,
    draft: {
      title: (letters: number) => (letters === 1 ? 'Write this letter?' : `Write these ${letters} letters?`),
      text: (whats: readonly string[]) => ['An address that was opened asks for it:', ...whats].join('\n'),
      yes: 'Write',
      no: 'Not now',
    },
  },
  cli: {
    agenda: 'What you owe to whom, and by when, as JSON',
    draft: 'Write the letters that are open, due or late, each as a new note',
    read: 'How a note is understood, and what is missing in it',
    days: 'Only what opens within this many days (14)',
    all: 'Also what is done, skipped, retired or lapsed, and what opens later',
    folder: 'Only for notes in this folder',
    interview: 'Only for this interview note',
    person: 'Only to this person',
    rule: 'Only this kind, such as thank-you-email; also before it opens',
    again: 'Write a second letter where one was written before',
    dryRun: 'Show the letters, write nothing',
    note: 'Path of a note',
    needsNote: 'Name a note: note=path.',
    notDays: (given: string) => `Cannot use days=${given}: expected a whole number such as 14.`,
  },
  base: {
    file: 'Follow-ups',
    followUps: 'Follow-ups',
    interviews: 'Interviews',
    letters: 'Letters',
    people: 'People',
    nothingFound:
      'This base finds no notes. Let its filter find interview notes, and what is owed for them stands here.',
  },
  reading: {
    title: 'How this note is read',
    kinds: {
      interview: 'An interview',
      person: 'A person',
      letter: 'A letter',
      template: 'A template',
      other: 'None of ours',
    },
    is: (kind: string, reason: string) => `${kind}: ${reason}.`,
    facts: {
      company: 'Company',
      role: 'Role',
      round: 'Round',
      format: 'Format',
      date: 'Date',
      time: 'Time',
      zone: 'Time zone',
      status: 'Status',
      nextStep: 'Next step',
      decisionBy: 'Decision by',
    },
    unknown: 'Not said',
    greeted: (salutation: string) => `Greeted as “${salutation},”`,
    topic: (topic: string) => `Topic: ${topic}`,
    topics: 'Topics of nobody in particular',
    promises: 'Promises',
    perhapsMet: 'Perhaps met, and not told',
    missing: 'Missing',
    problems: 'Cannot be read',
  },
  welcome: {
    title: 'Before the first follow-up',
    help: 'All of this can be changed in the settings. Nothing leaves your vault.',
    strengthsHelp: 'One a line, such as: calm with people who are upset',
    signatureHelp: 'The lines under the closing. Empty: your name',
    from: 'Follow up on interviews from',
    found: (interviews: number, old: number | null) => {
      if (interviews === 0) return 'No interview notes found there yet.';
      const tooOld =
        old === 0 ? ', none of them before that day' : `, ${old} of them before that day, for which nothing is owed`;
      return `${plural(interviews, 'interview', 'interviews')} found${old === null ? '' : tooOld}.`;
    },
    noName: 'Letters need your name for their last line; and without it you may be taken for an interviewer yourself.',
    noFolder: (folder: string) =>
      `There is no folder “${folder}” in this vault. Notes that name interviewers in their properties are found all the same.`,
    folder: 'Folder of interview notes',
    start: 'Start',
  },
  outcomes: {
    rejected: 'They said no',
    offer: 'They made an offer',
    accepted: 'I accepted',
    withdrawn: 'I withdrew',
    filled: 'Somebody else got it',
    closed: 'The job was closed',
  },
  rowCommands: {
    'open-interview': 'Open the interview note of a follow-up…',
    'write-letter': 'Write the letter for a follow-up…',
    'open-letter': 'Open the letter of a follow-up…',
    'prepare-talk': 'Prepare the talk of a follow-up…',
    'was-there-interviewer': 'Answer who was there: held the talk…',
    'was-there-recruiter': 'Answer who was there: arranged the talk…',
    'was-there-host': 'Answer who was there: received you…',
    'was-there-no': 'Answer who was there: was not there…',
    'mark-done': 'Mark a follow-up as done…',
    'snooze-tomorrow': 'Snooze a follow-up until tomorrow…',
    'snooze-3-days': 'Snooze a follow-up for 3 days…',
    'snooze-next-week': 'Snooze a follow-up until next week…',
    'snooze-until': 'Snooze a follow-up until a day…',
    skip: 'Skip a follow-up…',
    retire: 'End a series of check-ins…',
    weekly: 'Check in every week…',
    monthly: 'Check in every four weeks…',
    reopen: 'Open a closed follow-up again…',
    reply: 'Log a reply or contact…',
    outcome: 'Log an outcome…',
    'not-an-interviewer': 'Say that somebody is not an interviewer…',
    'same-person': 'Say that two names are one person…',
    'right-name': 'Correct the name of a person…',
    'not-an-interview': 'Say that a note is not an interview…',
  },
  letterCommands: {
    'mark-letter-sent': 'Mark this letter as sent',
    'open-in-mail': 'Open this letter in mail',
    'copy-letter': 'Copy this letter',
    'write-again': 'Write this letter again',
    'delete-draft': 'Delete this draft',
  },
  log: {
    logged: (deed: Deed['do'], what: string) => `${happened[deed]}: ${what}`,
    undo: 'Undo',
    noted: (what: string) => `Logged: ${what}`,
    reply: (from: string | null) => (from === null ? 'a reply' : `a reply from ${from}`),
    takenBack: (what: string) => `Taken back: ${what}`,
    notesTakenBack: (paths: readonly string[]) =>
      paths.length === 1 ? `Moved to the trash: ${paths.join('')}` : `Moved ${paths.length} notes to the trash.`,
    putBack: (path: string) => `Put back as it was: ${path}`,
    madeNote: (path: string) => `Made ${path}`,
    tryAgain: (why: string, says: string) => `${why} Undo tries again: ${says}`,
    halfTakenBack: (done: readonly string[], failed: readonly string[]) =>
      `${done.length === 0 ? '' : `Taken back: ${done.join(', ')}. `}Cannot take back ${failed.join('; ')}.`,
    noteChangedSince: (paths: string) => `Changed since it was made, so it stays: ${paths}.`,
  },
  letters: {
    written: (count: number) => `Wrote ${plural(count, 'letter', 'letters')}.`,
    existing: (count: number) => `${plural(count, 'letter was', 'letters were')} there already.`,
    review: 'Letters to read',
    reviewHelp: 'Read each one before it goes out.',
    ready: 'Nothing is missing.',
    open: 'Open',
    row: {
      draft: (findings: number) =>
        findings === 0 ? 'Letter written' : `Letter: ${plural(findings, 'finding', 'findings')}`,
      sent: 'Letter sent',
      noteChanged: 'Note changed',
      otherDay: 'Speaks of another day',
    },
    panel: 'This letter',
    to: (name: string) => `To ${name}`,
    sent: (day: string | null) => (day === null ? 'Sent' : `Sent ${day}`),
    draft: (findings: number) =>
      findings === 0
        ? 'Draft. The checks found nothing.'
        : `Draft. The checks found ${plural(findings, 'thing', 'things')}.`,
    levels: { error: 'Error', warning: 'Warning', hint: 'Hint', missing: 'Missing' },
    copied: 'Copied the letter.',
    deleted: (path: string) => `Moved to the trash: ${path}`,
    putBack: (path: string) => `Back in its place: ${path}`,
  },
  form: {
    company: 'Company',
    role: 'Role',
    date: 'Date',
    time: 'Time',
    format: 'Format',
    unknown: 'Not known',
    formats: { phone: 'Phone', video: 'Video', 'on-site': 'On site' },
    interviewer: (number: number) => (number === 1 ? 'Interviewer' : `Interviewer ${number}`),
    person: { name: 'Name', title: 'Job title', email: 'Email' },
    addPerson: 'Add interviewer',
    removePerson: (label: string) => `Remove: ${label}`,
    create: 'Create note',
    needsDate: 'Enter the day of the interview.',
    needsWholeDate: 'The date is half typed, expected day, month and year.',
    needsTime: 'The time is half typed, expected one such as 09:30.',
    needsName: 'Enter the name of this interviewer.',
    needsSubject: 'Enter the company, or the name of an interviewer.',
    needsAddress: (given: string) => `“${given}” is no email address, expected one such as dana@company.example.`,
    leaving: {
      title: 'Discard this interview note?',
      text: 'It has not been made yet, and what you entered would be lost.',
      keep: 'Keep writing',
      discard: 'Discard',
    },
    second: {
      title: 'A second talk on that day?',
      text: (taken: string, path: string) =>
        `${taken} is there already and stays as it is. The second note becomes ${path}.`,
      make: 'Make a second note',
    },
  },
  settings: {
    status: 'What was found',
    statusOf: (found: {
      readonly interviews: number;
      readonly people: number;
      readonly letters: number;
      readonly toFix: number;
      readonly milliseconds: number;
    }) =>
      [
        plural(found.interviews, 'interview', 'interviews'),
        plural(found.people, 'person note', 'person notes'),
        plural(found.letters, 'letter', 'letters'),
        plural(found.toFix, 'note to fix', 'notes to fix'),
      ].join(', ') + `. The last reading took ${found.milliseconds} ms.`,
    you: {
      heading: 'You',
      name: { name: 'Your name', desc: 'Signs your letters, and is never taken for an interviewer.' },
      aliases: { name: 'Other spellings of your name', desc: 'Separated by commas.' },
      email: { name: 'Your email address' },
      phone: { name: 'Your phone number' },
      signature: { name: 'Signature', desc: 'The lines under the closing. Empty: your name.' },
      strengths: {
        name: 'Your strengths',
        desc: 'One a line. A letter may use them where they fit what the person cares about.',
      },
      tone: { name: 'Tone of letters' },
      tones: { formal: 'Formal', relaxed: 'Relaxed' },
      spelling: { name: 'Spelling' },
      spellings: { gb: 'British', us: 'American' },
    },
    notes: {
      heading: 'Where notes stand',
      interviewFolders: {
        heading: 'Interview folders',
        item: 'Folder',
        add: 'Add folder',
        none: 'Only notes with interview properties are read.',
      },
      excludedFolders: { heading: 'Folders to leave alone', item: 'Folder', add: 'Add folder', none: 'None.' },
      letterFolder: { name: 'Letters', desc: 'New letters are written into this folder.' },
      peopleFolder: { name: 'People', desc: 'New notes about people are written into this folder.' },
      templateFolder: {
        name: 'Letter templates',
        desc: 'Notes here are never read as interviews; a template for a kind of letter takes the place of the built-in one.',
      },
      interviewTemplate: {
        name: 'Template for interview notes',
        desc: 'Your own note with {{company}}, {{role}}, {{date}}, {{time}} and {{interviewer}}. Empty: the built-in one.',
      },
    },
    time: {
      heading: 'Days and times',
      zone: { name: 'Time zone', desc: 'Empty: that of this device.' },
      notZone: 'This is not the name of a time zone.',
      followUpFrom: {
        name: 'Follow up from',
        desc: 'Nothing is owed for interviews before this day, such as 2026-03-01.',
      },
      notDay: 'Not a day. Write it such as 2026-03-01.',
      daysOff: { name: 'Days off', desc: 'One a line, such as 2026-12-25.' },
      notDays: 'Write one day a line, such as 2026-12-25.',
      workdays: { name: 'Working days', desc: 'Post and calls wait for the next one.' },
      noCalls: { name: 'No calls', desc: 'Ask by email wherever a call would be due.' },
    },
    app: {
      heading: 'In the app',
      reminders: {
        name: 'Reminders',
        desc: 'A notice at start and when something becomes due. Obsidian cannot remind you while it is closed: save the calendar file for that.',
      },
      statusBar: { name: 'Count in the status bar', desc: 'Late and due follow-ups, on desktop.' },
    },
    rules: {
      page: { name: 'Follow-up rules', desc: 'What is owed, to whom and when.' },
      names: ruleNames,
      about: (whom: string, when: string) => `To ${whom}; ${when}.`,
    },
    properties: {
      page: { name: 'Own property names', desc: 'What you call interviewers, dates and the rest in your notes.' },
      known: (names: string) => `Separated by commas. Known already: ${names}.`,
    },
  },
};

/** The words of one language: the shape of the English ones. */
export type Words = typeof en;

import type { Tone } from './tone.ts';
import type { ClockTime, Day, Zone } from '../time/types.ts';
import type { Problem } from './problem.ts';

export type { LetterNote, LetterTalk, PersonNote } from './other-notes.ts';
export type { NoteToFix, Problem } from './problem.ts';
export type { Tone };

/** What someone is in the process. A recruiter who also interviewed is a recruiter with `interviewed: true`. */
export type Part = 'interviewer' | 'hiring-manager' | 'recruiter' | 'host' | 'referrer' | 'reference';

/** How the talk was held. A trial shift or a site visit is `on-site` with `visit: true` on the interview. */
export type Format = 'phone' | 'video' | 'on-site';

/** Where an application stands, or what became of one talk (`cancelled`, `moved`, `no-show` belong to the talk alone). */
export type Status =
  | 'applied'
  | 'interviewing'
  | 'offer'
  | 'accepted'
  | 'rejected'
  | 'withdrawn'
  | 'filled'
  | 'ghosted'
  | 'closed'
  | 'cancelled'
  | 'moved'
  | 'no-show';

/** A line of a note, as the person wrote it, with its 1-based number in the file. */
export interface NoteLine {
  readonly text: string;
  readonly line: number;
}

/** Something that was talked about. `text` is the person's own words, without list marks. */
export interface Topic {
  readonly text: string;
  /** Address or link of an article promised on this topic (`share:`), or null. */
  readonly share: string | null;
  /** Whether it was shown ("showed me the cart"), where the words themselves do not say so. */
  readonly shown?: true;
  /** 1-based line it stands on, or null when it comes from a property. */
  readonly line: number | null;
  /** Only of a clause such as "how I would be trained": the note says that it was told, not asked. */
  readonly told?: true;
}

/** Someone on the other side: met, or dealt with, in this process. Unknown values are null, never guessed. */
export interface Person {
  /** The fullest spelling found, NFC. */
  readonly name: string;
  readonly part: Part;
  /** True when this person held (part of) the talk; a recruiter, host, referrer or reference may not have. */
  readonly interviewed: boolean;
  /** Dr, Prof, Prof. Dr. … as written, or null. */
  readonly honorific: string | null;
  /** Job title, or null. */
  readonly title: string | null;
  /** Given and family name only where they are sure. */
  readonly given: string | null;
  readonly family: string | null;
  /** The whole greeting line without the comma, such as "Dear Linh". */
  readonly salutation: string;
  /** The tone of letters to this person, before that of the interview and of the settings; null where the notes ask for none. */
  readonly tone: Tone | null;
  /** False when the name is doubtful (two spellings, a single initial): letters wait for a certain one. */
  readonly certain: boolean;
  readonly email: string | null;
  readonly phone: string | null;
  /** Postal address, one line or several, or null. */
  readonly address: string | null;
  readonly linkedin: string | null;
  /** The company this person works for where it differs from the application's (an agency), or null. */
  readonly company: string | null;
  /** Other spellings met: aliases of the person note, link aliases, call names. */
  readonly aliases: readonly string[];
  /** Vault path of the person note, or null. */
  readonly note: string | null;
  /** What this very person talked or asked about. */
  readonly topics: readonly Topic[];
  /** This person's own lines that are no topics; raw material, may hold facts for a claim. Private lines are left out. */
  readonly remarks: readonly NoteLine[];
}

/** Somebody whom the note names without telling whether they held the talk: asked about, and thanked by nobody until then. */
export interface PerhapsMet extends NamingLine {
  /** The fullest spelling found, with its form of address. */
  readonly name: string;
}

/** The first sentence that names somebody, with its 1-based line, or the property, which has no line. */
export interface NamingLine {
  readonly text: string;
  readonly line: number | null;
}

/** A task of the note: something the user promised or has to do for somebody. */
export interface PromiseMade {
  readonly text: string;
  /** Name of the person it was promised to, as far as known. */
  readonly to: string | null;
  /** Whether its line or its heading names that person and nobody else, or only one person was met: a letter tells no other promise. */
  readonly surely: boolean;
  /** Its own date, or null: then it goes with the thank-you. */
  readonly due: Day | null;
  readonly done: boolean;
  /** Day it was done, when the tick says so. */
  readonly doneOn: Day | null;
  readonly line: number;
}

/** A day that they named, or that the writer set, with the words it was read from, kept as the reason. */
export interface NamedDay {
  readonly day: Day;
  readonly words: string;
  /** Who said it, when it stands under that person's name. */
  readonly by: string | null;
}

/** What comes next, in the note's own words; with day and time it is a coming talk. */
export interface NextStep {
  readonly text: string;
  readonly day: Day | null;
  readonly time: ClockTime | null;
}

/** The parts of a debrief; a heading with text under it counts as filled. */
export type DebriefTopic =
  'went-well' | 'went-badly' | 'their-focus' | 'impressed' | 'fit' | 'questions' | 'feedback' | 'to-learn';

/** A line of the debrief; `done` where it is a ticked task. */
export interface DebriefLine extends NoteLine {
  readonly done?: true;
}

/** One filled part of the debrief: its heading as written and the lines under it. */
export interface DebriefPart {
  readonly topic: DebriefTopic;
  readonly heading: string;
  readonly lines: readonly DebriefLine[];
}

/** What the note itself switches: each null or false when it says nothing. */
export interface Switches {
  /** `follow up: off`: this note owes nothing. */
  readonly off: boolean;
  readonly noCalls: boolean;
  /** LinkedIn waits until the process is decided. */
  readonly waitWithLinkedIn: boolean;
  readonly tone: Tone | null;
  /** The person wants post or email only, as written, or null. */
  readonly medium: 'email' | 'post' | null;
  readonly spelling: 'gb' | 'us' | null;
}

/** One talk for a job, as its note tells it. */
export interface Interview {
  /** Vault path of the note, with `/`. */
  readonly path: string;
  readonly company: string | null;
  readonly role: string | null;
  readonly round: string | null;
  readonly format: Format | null;
  /** A trial shift, working day or site visit: the letter thanks "for having me"; and its name ("trial shift") where that is plain. */
  readonly visit: boolean;
  readonly visitName: string | null;
  /** Day and start in the interview's own zone (`zone`, or the person's where that is null). */
  readonly date: Day | null;
  readonly time: ClockTime | null;
  /** Length in minutes; 60 unless the note says. */
  readonly minutes: number;
  readonly zone: Zone | null;
  readonly status: Status | null;
  /** Day of the outcome that `status` names, or null when the note does not say. */
  readonly outcomeDay: Day | null;
  readonly people: readonly Person[];
  /** Whom else the note names, who may have been met. Empty where properties name the panel. */
  readonly perhapsMet: readonly PerhapsMet[];
  /** Topics tied to nobody. */
  readonly topics: readonly Topic[];
  readonly promises: readonly PromiseMade[];
  /** Whether any task of the note is ticked, a promise or not. */
  readonly hasTickedTask: boolean;
  readonly nextStep: NextStep | null;
  /** The latest day by which they said they would answer. */
  readonly decisionBy: NamedDay | null;
  /** The day that the writer set for asking again: kept to, and never told as theirs. */
  readonly followUpOn: NamedDay | null;
  readonly keepInTouch: Day | null;
  readonly debrief: readonly DebriefPart[];
  /** Lines that must never reach a letter (feelings, money, other offers …), for the checks; what stands in a property has line 1. */
  readonly privateLines: readonly NoteLine[];
  readonly switches: Switches;
  /** The lines of the note's `follow-ups` property, as they stand. */
  readonly logLines: readonly string[];
  /** What is missing, as questions: "who did you meet?". */
  readonly gaps: readonly string[];
  readonly problems: readonly Problem[];
}

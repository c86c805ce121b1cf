/**
 * What a wording may name. Each is a piece of English that fits into a sentence; a fact that is not known is left out.
 */
export interface KnownFacts {
  /** The job as a heading names it: "Manager, Teen Services". */
  readonly post: string;
  /** The same as it stands before the word "role": "Charge Nurse"; none where the note's words do not stand there well. */
  readonly role: string;
  /** The same with its article: "a Charge Nurse", "an Archivist". */
  readonly aRole: string;
  readonly company: string;
  /** After "thank you for": "the call", "the conversation", "having me". */
  readonly for: string;
  /** What the talk was, as a noun: "call", "conversation", "visit". */
  readonly talk: string;
  /** What they did for the writer: "speaking with me", "seeing me again". */
  readonly seeing: string;
  /** The same in the bare form: "speak with me". */
  readonly see: string;
  /** "this morning", "yesterday", "on Friday"; and at the beginning of a sentence. */
  readonly when: string;
  readonly When: string;
  /** The same after "for" or "from": "this morning", "Friday", "12 March". */
  readonly day: string;
  /** Since when something may have been thought over: "since Friday"; not on the day itself. */
  readonly since: string;
  /** Only where the two had met before. */
  readonly again: string;
  /** The same of the talk: "another call"; not of a visit. */
  readonly another: string;
  /** The greeting without its comma; the name to ask for on the phone. */
  readonly salutation: string;
  readonly first: string;
  /** Topics by how they are said back; see `Manner`. `topic` is there for whatever fits after "about". */
  readonly asked: string;
  readonly answered: string;
  readonly told: string;
  readonly talked: string;
  readonly said: string;
  readonly shown: string;
  readonly tasked: string;
  readonly let: string;
  readonly quoted: string;
  readonly practical: string;
  readonly topic: string;
  /** The same where it does not speak of the writer: what one may want to hear more about. */
  readonly matter: string;
  /** The same where it tells of no trouble: what one may have liked to talk about. */
  readonly liked: string;
  /** The same where it is of something that goes wrong: "the fume cupboards" of a line that tells of their being out of order. */
  readonly trouble: string;
  /** A short saying of the reader, in quotation marks. */
  readonly saying: string;
  /** A second topic that fits after "about"; or a second question, something told or something shown. */
  readonly also: string;
  readonly alsoTrouble: string;
  readonly alsoAsked: string;
  readonly alsoSaid: string;
  readonly alsoShown: string;
  /** How things stand with them, after "with": "occupancy at 96 per cent from June". */
  readonly alsoWith: string;
  /** A claim as a clause ("I led …"), or as a thing one brings ("ten years on acute wards"). */
  readonly claim: string;
  readonly bring: string;
  /** A claim as a quality, after "I am": "calm with difficult guests". */
  readonly trait: string;
  /** A second claim. */
  readonly moreClaim: string;
  readonly moreBring: string;
  /** The first claim, where it touches the topic. */
  readonly nearClaim: string;
  readonly nearBring: string;
  readonly nearTrait: string;
  /** The first claim, where it is of the same kind as the topic in other words. */
  readonly kinClaim: string;
  /** What comes next, with its day: "the second interview on Tuesday 24 March at 10:00"; the step and the day alone. */
  readonly next: string;
  readonly step: string;
  readonly stepDay: string;
  /** Who will be in touch ("you", "Harriet"), and when: "by Friday 20 March", "once you have seen the others". */
  readonly from: string;
  readonly by: string;
  /** The same where it is not the reader: nobody is told what they themselves said they would do. */
  readonly third: string;
  /** Where they are to ring: "your call", "Harriet’s call". */
  readonly call: string;
  /** Who answers in any case, for a letter that knows of no next step: "you", "the team". */
  readonly whom: string;
  /** Only where the day of the next talk is known. */
  readonly beforehand: string;
  readonly before: string;
  /** When there will be an answer, where the reader is not the one to give it: "by Friday 20 March". */
  readonly heard: string;
  /** What the writer is to do, after "I will": "send the references by Monday". */
  readonly mine: string;
  /** What the writer promised the reader and has not done, after "I will": "send you my certificate". */
  readonly owed: string;
  /** Address of an article to share. */
  readonly share: string;
  /** Whom a message is about, and what is missing of them to write to them: "email address". */
  readonly about: string;
  readonly lacking: string;
  /** The same of a number to call them at about the decision; and of the reader: "phone number". */
  readonly number: string;
  readonly yours: string;
  /** Who else held the talk: "Dana Whitfield and Luis Ortega", "the panel". */
  readonly names: string;
  /** What all of them spoke of, in words that fit for an outsider. */
  readonly topics: string;
  /** What became of the application, as a clause: "they have made me an offer". */
  readonly outcome: string;
  /** The writer. */
  readonly me: string;
  readonly phone: string;
  readonly email: string;
}

/** The name of a fact. */
export type FactName = keyof KnownFacts;

/** The facts of one letter. */
export type Facts = Readonly<Partial<Record<FactName, string>>>;

const NAME = /\{([A-Za-z]+)\}/g;

/** The facts that a wording names. */
export function factNames(wording: string): readonly FactName[] {
  return [...wording.matchAll(NAME)].map((match) => match[1] as FactName);
}

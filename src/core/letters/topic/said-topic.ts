/**
 * How a topic fits into a letter:
 * asked, answered, told, talked: after "about" · said: after "that" · shown: after "showing me" · tasked: after "asked me to" · let: after "let me" ·
 * practical: a thing to be settled, after "going over" · quoted: anywhere, in quotation marks, in the writer's own spelling.
 */
export type Manner =
  'asked' | 'answered' | 'told' | 'talked' | 'said' | 'shown' | 'tasked' | 'let' | 'practical' | 'quoted';

/** A topic, said in the grammar of a letter to the person it came from. */
export interface SaidTopic {
  readonly manner: Manner;
  /** Inside a sentence: begins small unless with a name, no full stop at the end. */
  readonly words: string;
  /** What they said about it in so many words, where the note quotes it. */
  readonly saying?: string;
}

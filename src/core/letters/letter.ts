import type { NoteLine, Tone } from '../interview/model.ts';
import type { FollowUp } from '../plan/follow-up.ts';
import type { UnsaidTopic } from './topic/why-unsaid.ts';
import type { Day, LocalTime } from '../time/types.ts';

/** What letters need of the person's settings. */
export interface LetterSettings {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  /** Lines under the closing; the name where empty. */
  readonly signature: string;
  /** Claims about oneself that may be used in any letter, one sentence part each. */
  readonly strengths: readonly string[];
  readonly tone: Tone;
  readonly spelling: 'gb' | 'us';
}

/** A letter as composed: plain text, nothing written yet. */
export interface Letter {
  /** The follow-up it answers. */
  readonly followUp: FollowUp;
  /** Id of the kind of letter, and what it is called: "thank-you email". */
  readonly kind: string;
  readonly kindName: string;
  /** Day of the talk it rests on, or null when the note has none. */
  readonly talkDay: Day | null;
  /** Null where the channel has no subject (post, phone, LinkedIn). */
  readonly subject: string | null;
  /** Greeting to signature, paragraphs parted by one blank line, `\n` line ends. */
  readonly body: string;
  /** Tone it was written in. */
  readonly tone: Tone;
  /** What stayed out of the text because the notes lack it, as sentences. */
  readonly missing: readonly string[];
  /** Topics that there was room for and that could not be said, each with the reason. */
  readonly leftOut: readonly UnsaidTopic[];
  /** The person's own lines of the note, given below the letter as raw material. */
  readonly material: readonly NoteLine[];
  /** Local time it was composed for: its time words fit that day. */
  readonly writtenAt: LocalTime;
}

import type { Interview } from '../../interview/model.ts';
import { dayOf } from '../../time/local-times.ts';
import { toZone } from '../../time/elapsed.ts';
import type { Day, LocalTime, Zone } from '../../time/types.ts';
import type { Facts } from './known-facts.ts';
import { whenWords } from './spoken-day.ts';

/** How a talk is named and thanked for. */
interface TalkWords {
  readonly for: string;
  /** None for a visit: what was held there was no single talk. */
  readonly talk?: string;
  readonly see: string;
  readonly seeing: string;
  /** What stands behind these: " for the trial shift". */
  readonly behind?: string;
}

const PHONE: TalkWords = { for: 'the call', talk: 'call', see: 'speak with me', seeing: 'speaking with me' };
const VIDEO: TalkWords = {
  for: 'the conversation',
  talk: 'conversation',
  see: 'talk with me',
  seeing: 'talking with me',
};
const VISIT: TalkWords = { for: 'having me', see: 'see me', seeing: 'having me' };
const ON_SITE: TalkWords = { for: 'the conversation', talk: 'conversation', see: 'see me', seeing: 'seeing me' };

/** What a letter says about the talk itself: what it was, when, and whether the two had met before. */
export function talkFacts(interview: Interview, again: boolean, written: WhenWritten): Facts {
  const words = wordsFor(interview);
  const suffix = again ? ' again' : '';
  const when =
    interview.date === null
      ? null
      : whenWords(
          { day: interview.date, time: interview.visit ? null : interview.time },
          dayInZone(interview, written),
          written.spelling,
        );
  return {
    for: words.for,
    ...(words.talk === undefined ? {} : { talk: words.talk }),
    see: words.see + suffix,
    seeing: words.seeing + suffix + (words.behind ?? ''),
    ...(again ? { again: 'again', ...(words.talk === undefined ? {} : { another: `another ${words.talk}` }) } : {}),
    ...(when === null
      ? {}
      : {
          when,
          ...sinceFact(when),
          day: when.replace(/^on /, ''),
          When: when.charAt(0).toUpperCase() + when.slice(1),
        }),
  };
}

/** From the next day on; "since 28 August" would sound like a count. */
function sinceFact(when: string): Facts {
  if (/^(?:this|today)\b/.test(when)) return {};
  return { since: /\d/.test(when) ? 'since we spoke' : `since ${when.replace(/^on /, '')}` };
}

/** When and in which spelling a letter is written; `now` on the clock of `zone`. */
export interface WhenWritten {
  readonly now: LocalTime;
  readonly zone: Zone;
  readonly spelling: 'gb' | 'us';
}

/** The day of writing on the calendar of the interviewers. */
export function dayInZone({ zone }: Interview, { now, zone: home }: WhenWritten): Day {
  return dayOf(toZone(now, home, zone ?? home));
}

function wordsFor({ format, visit, visitName }: Interview): TalkWords {
  if (visitName !== null) return { ...VISIT, for: `the ${visitName}`, behind: ` for the ${visitName}` };
  if (visit) return VISIT;
  if (format === 'phone') return PHONE;
  return format === 'on-site' ? ON_SITE : VIDEO;
}

import { trimEndMarks } from '../../text/trim-marks.ts';
import { turnToWriter } from './turn-person.ts';

const ASKING = String.raw`((?:how|what|why|where|when|which|who)(?:\s(?:much|many|long|often|far|soon|quickly|kind of \S+|sort of \S+|type of \S+|\S+)){0,3}?)`;
const HELPER = /^(?:do|would|could|can|should|will|have|are|were|might)$/i;
const WH_QUESTION = new RegExp(
  `^${ASKING}\\s(do|would|could|can|should|will|have|are|were|might|did)\\s(you|i|we)\\s(.+)$`,
  'i',
);
const YES_NO = /^(do|would|could|can|should|will|have|are|were)\s(you|i|we)\s(.+)$/i;
const WHAT_IS = /^(?:what|who)(?:\s(?:is|are|was|were)|['’]s|['’]re)\s((?:the|your|my|their|our|an?)\s.+)$/i;
const TELL =
  /^(?:please\s)?(?:can you\s|could you\s)?(?:tell (?:me|us)|talk (?:me|us) through|walk (?:me|us) through|describe|give (?:me|us)(?: an example of)?)\s(?:about\s)?(.+)$/i;

const OPEN_TO_ALL =
  /^(how|what|when|where|which \S+|who)\s(?:do|would|could|can|should|will)\s(?:you|i|we|they|one)\s(.+)$/i;
const THING = /^(?:what|who)(?:\s(?:is|are)|['’]s)\s((?:the|an?)\s.+)$/i;
const SPEAKS_TO_YOU = /\byou(?:r|rself)?\b/i;
const ABOUT_ONESELF = /^(?:think|like|feel|know|want|enjoy|see)\b/i;

/**
 * A direct question put to the writer, as an indirect one: "How would you split the round?" gives "how I would split the
 * round". Null where the inversion would need a past form or cannot be told ("Why did you leave?").
 */
export function unaskToWriter(question: string): string | null {
  const plain = trimEndMarks(question, '?');
  const told = TELL.exec(plain)?.[1];
  if (told !== undefined) return turnToWriter(told);
  const open = WH_QUESTION.exec(plain);
  if (open) return inverted(open);
  const closed = YES_NO.exec(plain);
  if (closed) return inverted(['', 'whether', ...closed.slice(1)]);
  const thing = WHAT_IS.exec(plain)?.[1];
  return thing === undefined ? null : turnToWriter(thing);
}

const FIRST_PERSON: Readonly<Record<string, string>> = { do: 'I', are: 'I am', were: 'I was' };

function inverted([, asking = '', helper = '', , rest = '']: readonly (string | undefined)[]): string | null {
  if (!HELPER.test(helper)) return null;
  const verb = helper.toLowerCase();
  return `${asking.charAt(0).toLowerCase()}${asking.slice(1)} ${FIRST_PERSON[verb] ?? `I ${verb}`} ${turnToWriter(rest)}`;
}

/**
 * A direct question of which nobody knows who put it, as a phrase about the thing itself: "How do you onboard starters?"
 * gives "how to onboard starters". Null where English has no such phrase.
 */
export function unaskForAnyone(question: string): string | null {
  const plain = trimEndMarks(question, '?');
  const [, asking, rest] = OPEN_TO_ALL.exec(plain) ?? [];
  if (asking !== undefined && rest !== undefined && !SPEAKS_TO_YOU.test(rest) && !ABOUT_ONESELF.test(rest)) {
    return `${asking.toLowerCase()} to ${rest}`;
  }
  const thing = THING.exec(plain)?.[1];
  return thing !== undefined && !SPEAKS_TO_YOU.test(thing) ? thing : null;
}

/** A question as it was put to the writer, without a mark: "was I interested in the audit" gives "whether I was interested in the audit". */
export function unaskWithoutMark(text: string): string | null {
  const [, asking = 'whether', verb = '', rest = ''] =
    /^(?:(how|what|when|where|why|who|which \S+) )?(was|am|would|could|can|should|had|have) I (.+)$/i.exec(text) ?? [];
  return rest === '' ? null : `${asking.toLowerCase()} I ${verb.toLowerCase()} ${rest}`;
}

import { foldText, foldWords } from '../../text/fold.ts';
import { numberWords } from '../words/number-words.ts';
import { judgingWords, meetingWords, relativeWords } from '../words/thin-topics.ts';

const MEETING = new Set(meetingWords);
const RELATIVES = new Set(relativeWords);
const JUDGING = new Set(judgingWords);
const LEADS = /^(?:the|a|an|his|her|their|our|my|this|that|der|die|das|le|la|el|il|de|het) /;
const THEIRS = /^(?:his|her|their|my|your|seine?|ihre?|son|sa|ses|su|sus|suo|sua|zijn|haar|hun) /;
const FEW = 4;

/** Whether words say too little for a letter: "the panel", "two", and somebody's family ("his dad Cornie") or character ("blunt but fair"), which is no matter of work. */
export function isThinTopic(text: string): boolean {
  const plain = foldText(text).replace(/[.,;:!?]/g, '');
  const words = plain.replace(LEADS, '').split(' ');
  const [first = ''] = words;
  if (MEETING.has(words.join(' ')) || (words.length === 1 && numberWords[first] !== undefined)) return true;
  if (foldWords(text).every((word) => JUDGING.has(word))) return true;
  const relative = plain.replace(THEIRS, '').split(' ')[0] ?? '';
  return THEIRS.test(plain) && plain.split(' ').length <= FEW && RELATIVES.has(relative);
}

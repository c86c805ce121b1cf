import type { OwnedLine } from '../body/owned-lines.ts';
import { splitSentences } from '../body/sentences.ts';
import { foldText } from '../../text/fold.ts';
import type { PeopleFinder } from './find-people.ts';
import { mailedPeople } from './mailed-people.ts';
import { findNameCandidates } from './name-candidates.ts';
import type { PersonDraft } from './person-draft.ts';

/** "ring the office on 0113 …": whoever wrote it, the number is the house's. */
const OF_HOUSE =
  /(?:^|[^a-z])(?:the )?(?:office|reception|front desk|switchboard|main line|main number|zentrale|empfang|accueil|standard|recepcion|centralita|receptie|vaxeln|recepcja|buro|oficina|kantoor|ufficio|bureau|secretariat|sekretariat)(?: (?:number|phone|line|\p{L}{3,20}))?(?: is| on| at|:|,| unter| au| en)*\W{0,3}$/u;
/** "My mobile on the day is …", "ring me on …": in a pasted mail the number of whoever wrote it. */
const OF_WRITER =
  /(?:^|[^a-z])(?:my (?:mobile|phone|number|cell|direct line)|(?:ring|call|phone|text|reach) me|meine (?:nummer|handynummer)|mein handy|mon (?:portable|numero)|mi (?:movil|numero|telefono)|mijn nummer|il mio numero)(?![a-z])/u;

/** Outside of a mail the number of whoever wrote the note, unless somebody speaks. */
const OWN =
  /(?:^|[^a-z])(?:(?:my|meine?|mon|ma|mi|mijn|il mio|min|mitt|moj) (?:own |new )?(?:mobile|phone|number|cell|direct line|nummer|handynummer|handy|telefonnummer|portable|numero|telephone|movil|telefono|telefoon|cellulare|telefon|numer))(?![a-z])/u;

interface NumberFrame {
  readonly phone: string;
  readonly sentence: string;
  /** Where the sentence begins in its line. */
  readonly start: number;
  readonly owned: OwnedLine;
  readonly lines: readonly OwnedLine[];
  readonly finder: PeopleFinder;
  readonly isMail: boolean;
  /** The person whom the sentence and its place mean. */
  readonly near: number | null;
}

/**
 * Whose a telephone number is: that of an office is nobody's, "my mobile" in a pasted mail its sender's, and behind a sentence about somebody
 * ("Dale couldn't make it. Phoned him, …") that person's; else that of the person who is near.
 */
export function ownerOfNumber(people: readonly PersonDraft[], frame: NumberFrame): number | null {
  const { phone, sentence, near, finder } = frame;
  const before = foldText(sentence.slice(0, Math.max(0, sentence.indexOf(phone))));
  if (OF_HOUSE.test(before)) return null;
  if (frame.isMail && OF_WRITER.test(before)) return senderIn(people, frame.lines);
  if (OWN.test(before)) return isSaid(before, sentence, finder) ? near : null;
  const subject = finder.mentions(sentence).length === 0 ? subjectBefore(frame.owned.line.text, frame.start) : null;
  return subject === null ? near : (finder.mentions(subject)[0]?.person ?? null);
}

/** "Dana: my mobile is …": the words of somebody named. */
function isSaid(before: string, sentence: string, finder: PeopleFinder): boolean {
  const [first] = finder.mentions(sentence.slice(0, before.length));
  return first !== undefined && /^(?:\*\*)?:/.test(sentence.slice(first.end));
}

/** The only sender of the pasted mails, where that is one of the people; else null. */
function senderIn(people: readonly PersonDraft[], lines: readonly OwnedLine[]): number | null {
  const [sender, ...others] = new Set(mailedPeople(lines.map(({ line }) => line)).map(({ name }) => name));
  const at = people.findIndex(({ name }) => name === sender);
  return others.length > 0 || at === -1 ? null : at;
}

/** The name with which the sentence in front of a place begins; else null. */
function subjectBefore(line: string, start: number): string | null {
  const before = splitSentences(line.slice(0, start)).at(-1)?.text ?? '';
  const [first] = findNameCandidates(before);
  return first?.start === 0 ? first.text : null;
}

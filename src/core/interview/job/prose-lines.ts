import type { BodyLine } from '../body/lines.ts';
import { announcements } from '../people/mailed-people.ts';
import { withoutLinks } from '../people/name-links.ts';
import { oneLine } from '../../text/trim-marks.ts';

const MOST_LINES = 80;
/** "Subject: Interview – Docketing Executive": what the mail is about stands behind the word for the talk. */
const SUBJECT =
  /^[>\s*_]*(?:subject|betreff|objet|asunto|oggetto|onderwerp|assunto|ämne|temat)[*_]{0,2}: ?[^:–—]{0,60}(?:: | [-–—] )(?=\S)/iu;

/** The first lines of running text, lists and headings, and of a quoted mail, without links, bold marks and emoji. */
export function proseOf(lines: readonly BodyLine[]): readonly string[] {
  const mailed = announcements(lines);
  const isProse = ({ kind, line }: BodyLine): boolean =>
    mailed.has(line) || ['text', 'bullet', 'heading', 'label'].includes(kind);
  return lines
    .filter((line) => (isProse(line) || (mailed.size > 0 && SUBJECT.test(line.text))) && !line.comment)
    .slice(0, MOST_LINES)
    .map((line) =>
      oneLine(withoutLinks(line.text.replace(SUBJECT, '')).replace(/\*\*|\p{Extended_Pictographic}|\uFE0F/gu, ' ')),
    );
}

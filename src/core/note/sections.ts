import type { BodyLine } from './body-lines.ts';
import { plainText } from './plain-text.ts';

/** A heading and the lines below it, up to the next heading of any level. */
export interface Section {
  /** 1 to 6; 0 for the lines above the first heading. */
  readonly level: number;
  /** The heading as a reader sees it; empty above the first heading. */
  readonly title: string;
  /** The line of the note on which the heading stands; above the first heading, the body's first line. */
  readonly line: number;
  /** Every line below the heading, whatever its kind. */
  readonly lines: readonly BodyLine[];
}

const HEADING = /^ {0,3}(#{1,6})(?:[ \t](.*))?$/;

/** The sections of a body in order. Headings in fences, quotes and comments are none; the lines above the first heading come first. */
export function readSections(lines: readonly BodyLine[]): readonly Section[] {
  const sections: { level: number; title: string; line: number; lines: BodyLine[] }[] = [
    { level: 0, title: '', line: lines[0]?.line ?? 1, lines: [] },
  ];
  for (const line of lines) {
    const [, marks, title = ''] = HEADING.exec(line.kind === 'text' ? line.text : '') ?? [];
    if (marks === undefined) sections.at(-1)?.lines.push(line);
    else sections.push({ level: marks.length, title: plainText(withoutMarks(title)), line: line.line, lines: [] });
  }
  return sections;
}

/** The sections of a body as an outline: each with the sections that stand below it. */
export function sectionsBelow(sections: readonly Section[], section: Section): readonly Section[] {
  const at = sections.indexOf(section);
  const rest = sections.slice(at + 1);
  const end = rest.findIndex(({ level }) => level <= section.level);
  return end === -1 ? rest : rest.slice(0, end);
}

/** The closing `##` that some people write. */
function withoutMarks(title: string): string {
  const trimmed = title.trimEnd();
  let end = trimmed.length;
  while (trimmed[end - 1] === '#') end -= 1;
  return end < trimmed.length && (end === 0 || trimmed[end - 1] === ' ') ? trimmed.slice(0, end) : trimmed;
}

import { folderWith } from './command-line.ts';

/** Half past five on the day of the talk. */
export const afterTheTalk = '2026-04-16T17:30';

/** What a test changes in the vault. */
interface Tolland {
  /** What Greta Molnár talked about. */
  readonly topic: string;
  /** More properties of the interview note, as lines: further people first. */
  readonly properties?: string;
  readonly body?: string;
  /** Settings besides the name. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Notes besides the interview (path → text). */
  readonly notes?: Readonly<Record<string, string>>;
}

/** A vault of Mara Lindholm’s with one talk at Tolland Ceramics, taken away after the test. */
export function tollandVault({ topic, properties = '', body = '', settings = {}, notes = {} }: Tolland): string {
  return folderWith({
    '.obsidian/plugins/interview-follow-up/data.json': JSON.stringify({ name: 'Mara Lindholm', ...settings }),
    'Interviews/Tolland.md': `---
company: Tolland Ceramics
role: Kiln Operator
date: 2026-04-16
time: "10:00"
interviewers:
  - name: Greta Molnár
    email: greta@tolland.example
    topics: [${topic}]
${properties}---
${body}`,
    ...notes,
  });
}

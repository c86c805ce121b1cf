import type { LogEntry } from './model.ts';

const SEPARATES = /(?:^|\s)(?:[-–—]|to|from|about|until)(?:\s|$)/;

/**
 * One line of the log, as `readLogLine` reads it back: `2026-11-19 sent thank-you-email to Dana Whitfield - by hand`.
 *
 * Line breaks of the note become spaces; a name that holds a word of the grammar is written as a link.
 */
export function writeLogLine(entry: LogEntry): string {
  const parts = [
    entry.day,
    entry.time,
    entry.verb,
    entry.rule,
    behind(entry.verb === 'reply' ? 'from' : 'to', entry.person),
    behind('about', entry.about),
    entry.until === null ? null : `until ${entry.until}`,
    entry.note === null || oneLine(entry.note) === '' ? null : `- ${oneLine(entry.note)}`,
  ];
  return parts.filter((part) => part !== null).join(' ');
}

function behind(word: string, name: string | null): string | null {
  if (name === null) return null;
  const plain = oneLine(name);
  return `${word} ${SEPARATES.test(plain) ? `[[${plain}]]` : plain}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

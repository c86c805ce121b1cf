const MARKS = [/^<{7}(?: |$)/, /^={7}$/, /^>{7}(?: |$)/] as const;

/**
 * The line (from 1) on which a merge left a conflict that nobody has settled, or null.
 *
 * It is one where the three marks (`<<<<<<<`, `=======`, `>>>>>>>`) begin lines in this order, anywhere in the note.
 */
export function findConflict(text: string): number | null {
  if (!text.includes('<<<<<<<')) return null;
  let line = 0;
  let found = 0;
  let begins = 0;
  for (const each of text.split('\n')) {
    line += 1;
    const words = each.replace(/\r$/, '');
    if (MARKS[0].test(words)) [found, begins] = [1, line];
    else if (found > 0 && MARKS[found]?.test(words) === true) found += 1;
    if (found === MARKS.length) return begins;
  }
  return null;
}

/** What a person is told about a conflict in the body of a note; a sentence without its full stop. */
export const CONFLICT_SAYS =
  'a merge conflict begins here; keep the lines of both sides and remove the marks (<<<<<<<, =======, >>>>>>>)';

import { CONFLICT_SAYS, findConflict } from './conflict.ts';
import { cutNote, isUnclosed } from './cut-note.ts';
import { readBlock } from './read-block.ts';
import { sayRepeat } from './repeats.ts';
import type { Note, NoteProblem, YamlParser } from './types.ts';
import { emptyMap } from './values.ts';

/**
 * Reads a note: its properties and its body. Never throws; what cannot be read is the note's `problem`.
 *
 * The values do not depend on the parser that is given. `path` is relative to the vault, with `/`.
 */
export function readNote(path: string, text: string, parseYaml: YamlParser): Note {
  const { block, body, bodyLine } = cutNote(text);
  if (block === null) {
    return {
      path,
      text,
      properties: emptyMap(),
      body,
      bodyLine,
      problem: unclosed(path, text) ?? conflict(path, text),
      moreProblems: [],
      repeats: [],
    };
  }
  const { properties, problem, more, repeats } = readBlock(block, parseYaml);
  return {
    ...{ path, text, properties, body, bodyLine, repeats },
    problem: problem === null ? conflict(path, text) : { path, ...problem },
    moreProblems: [...more, ...repeats.map(sayRepeat)].map((fault) => ({ path, ...fault })),
  };
}

/** All that is wrong with the properties of a note, the worst first. */
export function blockProblems({ problem, moreProblems }: Note): readonly Omit<NoteProblem, 'path'>[] {
  return [...(problem === null ? [] : [problem]), ...moreProblems].map(({ line, says }) => ({ line, says }));
}

/** Where a problem is, for a person: "line 3", or "properties". */
export function problemPlace(problem: NoteProblem): string {
  return problem.line === null ? 'properties' : `line ${problem.line}`;
}

function unclosed(path: string, text: string): NoteProblem | null {
  const says = 'the properties begin here and never end; expected a line with nothing but --- below them';
  return isUnclosed(text) ? { path, line: 1, says } : null;
}

function conflict(path: string, text: string): NoteProblem | null {
  const line = findConflict(text);
  return line === null ? null : { path, line, says: CONFLICT_SAYS };
}

/** The files of a vault: path → text. The hidden ones are among them on the command line. */
export type Texts = Readonly<Record<string, string>>;

/** What came of a fault. */
export interface Outcome {
  /** What the person reads; empty where there is nothing to read. */
  readonly sees: string;
  /** The notes as they stood when the fault struck, with what others did to them. */
  readonly before: Texts;
  readonly after: Texts;
}

/** Something that goes wrong while one of the hosts reads or writes. */
export interface Fault {
  readonly host: 'the command line' | 'the app';
  readonly fault: string;
  /** Whether the notes stay as they were, byte for byte, or only gain lines and notes. */
  readonly writes: 'nothing' | 'all that was asked' | 'what came before it' | 'nothing, or all that was asked';
  readonly run: () => Promise<Outcome>;
}

/** The lines that a vault had and has no longer, each with its note; empty where nothing was lost. */
export function lostLines(before: Texts, after: Texts): readonly string[] {
  return Object.entries(before).flatMap(([path, text]) => {
    const left = (after[path] ?? '').split(/(?<=\n)/);
    let at = 0;
    return text.split(/(?<=\n)/).flatMap((line) => {
      const found = left.indexOf(line, at);
      if (found === -1) return [`${path}: ${line}`];
      at = found + 1;
      return [];
    });
  });
}

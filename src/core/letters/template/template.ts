/** A person's own letter, kept as a note with `type: letter-template`; it replaces the built-in letter of its kind. */
export interface Template {
  /** Vault path of the note. */
  readonly path: string;
  /** Id of the kind of letter that it replaces, as its property `follow-up` names it. */
  readonly kind: string;
  readonly subject: string | null;
  /** Its text piece by piece, each with its alternatives. */
  readonly pieces: readonly (readonly Alternative[])[];
  /** What is wrong with it; a letter is written all the same. */
  readonly problems: readonly TemplateProblem[];
  /** False where a section never ends or the like: then the built-in letter is written. */
  readonly isUsable: boolean;
}

/** A paragraph of a template, or several that one section holds together. */
export interface Alternative {
  readonly text: string;
  /** Placeholders without which it says nothing: those outside of sections. */
  readonly needs: readonly string[];
  /** 1-based line of the note at which it begins. */
  readonly line: number;
}

/** Something wrong in a template: a sentence without its full stop, and the 1-based line where one is known. */
export interface TemplateProblem {
  readonly line: number | null;
  readonly says: string;
}

/** A problem with the place of the template, for a person: "Templates/Thanks.md, line 8: …". */
export function placedProblem({ path }: Template, { line, says }: TemplateProblem): string {
  return `${path}${line === null ? '' : `, line ${line}`}: ${says}`;
}

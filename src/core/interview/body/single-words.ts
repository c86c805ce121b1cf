import { foldText } from '../../text/fold.ts';
import type { OwnedLine } from './owned-lines.ts';
import { isPartName } from './sections.ts';
import { isThinTopic } from './thin-topic.ts';

/** A word of a list that may be a matter, with the person under whom it stands. */
export interface SingleWord {
  readonly person: number;
  readonly text: string;
  readonly owned: OwnedLine;
}

const WORD = /^\p{L}[\p{L}'’-]{5,40}$/u;
/** How words end that say what somebody or something is like. */
const LIKE =
  /(?:ly|ful|ous|ish|ible|able|ant|ent|ing|ed|ic|ive|less|lich|isch|haft|sam|eux|euse|ant|ante|ente|ique|oso|osa|ico|ica|ido|ida|ado|ada|ato|ata|ito|ita|elijk|end)$/u;

/** Whether a line is one word of a list under somebody's name that can be a matter: "Silikonliner", and not "Friendly". */
export function isSingleWord(text: string, { line, owners }: OwnedLine): boolean {
  const isItem = (line.kind === 'bullet' || line.kind === 'quote') && owners.length > 0;
  return isItem && WORD.test(text) && !LIKE.test(foldText(text)) && !isThinTopic(text) && !isPartName(text);
}

/** Those of the words that stand in one list with a topic of the same person, or with another such word: a word alone says too little. */
export function wordsBesideTopics(
  words: readonly SingleWord[],
  lines: readonly OwnedLine[],
  isTopic: (person: number, line: number) => boolean,
): readonly SingleWord[] {
  const found = new Set(words.map(({ owned }) => owned.line.line));
  return words.filter(({ person, owned }) =>
    lines.some(({ heading, line, owners }) => {
      const isSameList = heading === owned.heading && line.kind === owned.line.kind && owners.includes(person);
      return isSameList && (isTopic(person, line.line) || (line.line !== owned.line.line && found.has(line.line)));
    }),
  );
}

import { sortedWords } from '../../interview/words/sorted-words.ts';

/** Words that stay small inside a title. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  sortedWords(
    'a an the and or but nor for of to in on at by with from as into over under about between vs via per than after before without within',
  ),
);

/** Words before which, or at the start of which, a noun phrase needs no article of ours. */
export const DETERMINERS: ReadonlySet<string> = new Set(
  sortedWords(`
the a an this that these those my your our their his her its some any every each all both no much many more most few several
another either neither other others enough half two three four five six seven eight nine ten eleven twelve dozens lots plenty
what whatever who whoever how why when where whether which whose me you us them him it someone somebody everyone nobody anything
something nothing everything getting keeping making not
`),
);

import { sortedWords } from './sorted-words.ts';

/** Verb forms that end a noun phrase in a note line; none is common as a noun. Lower case. */
export const FINITE_VERBS: ReadonlySet<string> = new Set(
  sortedWords(`
is are was were am isn't aren't wasn't weren't be been has have had hasn't haven't hadn't will won't would wouldn't can can't cannot
could couldn't should shouldn't must may might shall do does did don't doesn't didn't
come comes came arrive arrives arrived go goes went get gets got give gives gave takes took wants wanted hates
hated loves loved likes liked thinks thought says said told tells keeps kept knows knew makes made sees saw clashes
breaks broke left lost found brings brought became becomes began begins seems seemed feels felt sits sat stands stood lives
belongs happens happened depends worries worried hopes hoped expects expected prefers preferred asks asked explained explains
described describes mentioned mentions suggested suggests agreed agrees remembers remembered
grew grows spends spent sends sent pays paid refuses refused retires retired joins joined leaves ran uses used hired hires
drove wrote grew taught won sold drew spoke began bought rebuilt rewrote chose flew swam sang threw caught fought ate drank wore slept
needs want know think keep make bring become begin seem feel belong happen depend hope expect prefer live there's it's they're
they've who's that's
`),
);

/** Words that open a clause of their own: a verb behind them belongs to the phrase. */
export const RELATIVES: ReadonlySet<string> = new Set(
  sortedWords(
    'nobody everyone that which who whom whose where when why how what whether if before after until while because as than unless once since',
  ),
);

/** Verb forms that are as often adjectives ("paid leave", "lost luggage") or nouns ("complex needs"). Lower case, all of them among the finite verbs. */
export const MAY_BE_PARTICIPLES: ReadonlySet<string> = new Set(
  sortedWords(
    'left lost found broke sent paid used hired expected preferred described mentioned suggested needs uses hopes worries thought taught sold made worn caught kept given told joined retired joins leaves lives hates flew felt clashes breaks want know keep live',
  ),
);

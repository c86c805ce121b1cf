import type { JSX } from 'preact';
import type { Row } from '../rows/row.ts';
import type { Handlers } from '../sidebar/handlers.ts';
import { RowItem } from '../sidebar/row-item.tsx';
import type { Words } from '../words/en.ts';

/** One interview of a base, with what is owed for it. */
export interface InterviewCard {
  readonly path: string;
  readonly title: string;
  readonly rows: readonly Row[];
  /** What has to be mended in its note, as sentences. */
  readonly toFix: readonly string[];
}

interface InterviewCardsProps {
  readonly cards: readonly InterviewCard[];
  readonly explained: string | null;
  readonly words: Words;
  readonly on: Handlers;
}

/** The interviews of a base, each with its rows. Every row can be reached with the Tab key. */
export function InterviewCards({ cards, explained, words, on }: InterviewCardsProps): JSX.Element {
  return (
    <div class="ifu-cards">
      {cards.map((card) => (
        <section key={card.path} class="ifu-card" aria-label={card.title}>
          <button type="button" class="ifu-card-title" dir="auto" onClick={(event) => on.openNote(card.path, event)}>
            {card.title}
          </button>
          {card.toFix.map((says) => (
            <p key={says} class="ifu-card-none" dir="auto">
              {says}
            </p>
          ))}
          {card.rows.length + card.toFix.length === 0 && <p class="ifu-card-none">{words.empty.nothingOwed}</p>}
          <ul class="ifu-rows">
            {card.rows.map((row) => (
              <RowItem
                key={row.id}
                row={row}
                isTabStop={true}
                isExplained={explained === row.id}
                words={words}
                on={on}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

import type { JSX } from 'preact';
import type { Row } from '../rows/row.ts';
import type { Handlers } from '../sidebar/handlers.ts';
import { noteMouse } from '../sidebar/note-mouse.ts';
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
  /** Id of the row that had the focus last, or null. */
  readonly current: string | null;
  readonly explained: string | null;
  readonly words: Words;
  readonly on: Handlers;
}

/**
 * The interviews of a base, each with its rows; without any it says what kind of notes it waits for. The Tab key goes from
 * card to card, the arrow keys from row to row.
 */
export function InterviewCards({ cards, current, explained, words, on }: InterviewCardsProps): JSX.Element {
  if (cards.length === 0)
    return (
      <p class="ifu-empty" dir="auto">
        {words.base.nothingFound}
      </p>
    );
  return (
    <div class="ifu-cards">
      {cards.map((card) => (
        <section key={card.path} class="ifu-card ifu-list" aria-label={card.title}>
          <button type="button" class="ifu-card-title" dir="auto" {...noteMouse(card.path, card.title, on)}>
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
                isTabStop={row === tabStopOf(card, current)}
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

function tabStopOf({ rows }: InterviewCard, current: string | null): Row | undefined {
  return rows.find(({ id }) => id === current) ?? rows[0];
}

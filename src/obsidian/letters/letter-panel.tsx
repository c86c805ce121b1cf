import type { JSX } from 'preact';
import { Icon } from '../sidebar/icon.tsx';
import type { Words } from '../words/en.ts';
import { asSentence } from '../words/as-sentence.ts';
import type { LetterAction } from './letter-action.ts';
import type { LetterPanelModel } from './letter-panel-model.ts';
import { levelIcons } from './level-icons.ts';

/** So many actions have a button of their own, in one line; the others stand in a menu. */
const BUTTONS = 2;

interface LetterPanelProps {
  readonly model: LetterPanelModel;
  readonly words: Words;
  readonly onAction: (action: LetterAction) => void;
  readonly onMenu: (actions: readonly LetterAction[], event: MouseEvent) => void;
}

/** The letter that is open: to whom, how it stands, what the checks found, and what can be done with it. */
export function LetterPanel(props: LetterPanelProps): JSX.Element {
  const { model, words } = props;
  const { letter, state, findings } = model;
  return (
    <section class="ifu-letter" aria-label={words.letters.panel}>
      <p class="ifu-letter-to" dir="auto">
        {words.letters.to(letter.to)}
      </p>
      {letter.subject !== null && (
        <p class="ifu-letter-subject" dir="auto">
          {letter.subject}
        </p>
      )}
      <p class="ifu-letter-state" dir="auto" role="status">
        {state}
      </p>
      <ul class="ifu-findings">
        {findings.map(({ check, level, says }) => (
          <li key={`${check} ${says}`} class={`ifu-finding ifu-finding-${level}`}>
            <Icon name={levelIcons[level]} />
            <span class="ifu-finding-says" dir="auto">
              <span class="ifu-finding-level">{words.letters.levels[level]}: </span>
              {asSentence(says)}
            </span>
          </li>
        ))}
      </ul>
      <Actions {...props} />
    </section>
  );
}

function Actions({ model, words, onAction, onMenu }: LetterPanelProps): JSX.Element {
  const { actions, channel } = model;
  const others = actions.slice(BUTTONS);
  return (
    <div class="ifu-letter-actions">
      {actions.slice(0, BUTTONS).map((action) => (
        <button key={action.id} type="button" class="ifu-letter-action" onClick={() => onAction(action)}>
          <Icon name={action.icon} />
          {action.title(words, channel)}
        </button>
      ))}
      {others.length > 0 && (
        <button
          type="button"
          class="clickable-icon ifu-letter-more"
          aria-haspopup="menu"
          aria-label={words.view.moreActions}
          onClick={(event) => onMenu(others, event)}
        >
          <Icon name="ellipsis" />
        </button>
      )}
    </div>
  );
}

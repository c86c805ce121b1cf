import type { JSX } from 'preact';
import type { Day } from '../../core/time/types.ts';
import type { Words } from '../words/en.ts';

/** What the first questions know before they are answered. */
export interface WelcomeModel {
  readonly name: string;
  readonly signature: string;
  readonly strengths: string;
  /** The first folder of interview notes; empty for none. */
  readonly folder: string;
  readonly interviews: number;
  /** How many of them lie longer back than `from`. */
  readonly old: number;
  /** The day from which follow-ups are proposed to count. */
  readonly from: Day;
}

/** The answers, as they are stored. */
export interface WelcomeAnswers {
  readonly name: string;
  readonly signature: string;
  readonly folder: string;
  readonly strengths: readonly string[];
  readonly followUpFrom: string;
}

interface WelcomeProps {
  readonly model: WelcomeModel;
  readonly words: Words;
  readonly onAnswer: (answers: WelcomeAnswers) => void;
}

/** The first questions: who signs the letters, and from which day on something is owed. */
export function Welcome({ model, words: { welcome }, words, onAnswer }: WelcomeProps): JSX.Element {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    onAnswer(answersOf(form));
  };
  return (
    <form class="ifu-welcome" aria-label={welcome.title} onSubmit={submit}>
      <p class="ifu-welcome-title">{welcome.title}</p>
      <p class="ifu-welcome-help">{welcome.help}</p>
      <label class="ifu-field">
        {words.settings.you.name.name}
        <input type="text" name="name" defaultValue={model.name} autoComplete="name" />
      </label>
      <label class="ifu-field">
        {words.settings.you.signature.name}
        <textarea name="signature" rows={2} defaultValue={model.signature} placeholder={welcome.signatureHelp} />
      </label>
      <label class="ifu-field">
        {words.settings.you.strengths.name}
        <textarea name="strengths" rows={3} defaultValue={model.strengths} placeholder={welcome.strengthsHelp} />
      </label>
      <label class="ifu-field">
        {welcome.folder}
        <input type="text" name="folder" defaultValue={model.folder} />
      </label>
      <label class="ifu-field">
        {welcome.from}
        <input type="date" name="followUpFrom" defaultValue={model.from} />
      </label>
      <p class="ifu-welcome-help">{welcome.found(model.interviews, model.old)}</p>
      <button type="submit" class="mod-cta">
        {welcome.start}
      </button>
    </form>
  );
}

function answersOf(form: FormData): WelcomeAnswers {
  const text = (key: string): string => {
    const value = form.get(key);
    return typeof value === 'string' ? value.trim() : '';
  };
  const strengths = text('strengths')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const [name, signature, folder] = [text('name'), text('signature'), text('folder')];
  return { name, signature, strengths, folder, followUpFrom: text('followUpFrom') };
}

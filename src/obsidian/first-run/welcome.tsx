import type { JSX, RefCallback } from 'preact';
import type { Words } from '../words/en.ts';
import { answersOf, type WelcomeAnswers } from './welcome-answers.ts';

/** What the first questions show. */
export interface WelcomeModel {
  /** What stands in the fields at first. */
  readonly first: Omit<WelcomeAnswers, 'strengths'> & { readonly strengths: string };
  /** What is wrong with the answers as they stand, in words; null where nothing is. */
  readonly problems: Readonly<Record<'name' | 'folder', string | null>>;
  /** How many interviews would be found with these answers, and how many of them are too old, in words. */
  readonly found: string;
}

interface WelcomeProps {
  readonly model: WelcomeModel;
  readonly words: Words;
  /** Called with the field of the folder, to suggest folders there. */
  readonly onFolderField: RefCallback<HTMLInputElement>;
  readonly onType: (answers: WelcomeAnswers) => void;
  readonly onAnswer: (answers: WelcomeAnswers) => void;
}

/** The first questions: who signs the letters, where interview notes stand, and from which day on something is owed. */
export function Welcome({ model, words, onFolderField, onType, onAnswer }: WelcomeProps): JSX.Element {
  const { welcome } = words;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    onAnswer(answersOf(event.currentTarget as HTMLFormElement));
  };
  return (
    <form
      class="ifu-welcome"
      aria-label={welcome.title}
      onSubmit={submit}
      onInput={(event) => onType(answersOf(event.currentTarget))}
    >
      <p class="ifu-welcome-title" dir="auto">
        {welcome.title}
      </p>
      <p class="ifu-welcome-help" dir="auto">
        {welcome.help}
      </p>
      <Fields model={model} words={words} onFolderField={onFolderField} />
      <p class="ifu-welcome-help" role="status" dir="auto">
        {model.found}
      </p>
      <button type="submit" class="mod-cta">
        {welcome.start}
      </button>
    </form>
  );
}

function Fields({ model, words, onFolderField }: Pick<WelcomeProps, 'model' | 'words' | 'onFolderField'>): JSX.Element {
  const { welcome, settings } = words;
  const { first, problems } = model;
  return (
    <>
      <Field label={settings.you.name.name} problem={problems.name}>
        <input type="text" name="name" defaultValue={first.name} autoComplete="name" />
      </Field>
      <Field label={settings.you.signature.name}>
        <textarea name="signature" rows={2} defaultValue={first.signature} placeholder={welcome.signatureHelp} />
      </Field>
      <Field label={settings.you.strengths.name}>
        <textarea name="strengths" rows={3} defaultValue={first.strengths} placeholder={welcome.strengthsHelp} />
      </Field>
      <Field label={welcome.folder} problem={problems.folder}>
        <input type="text" name="folder" defaultValue={first.folder} ref={onFolderField} />
      </Field>
      <Field label={welcome.from}>
        <input type="date" name="followUpFrom" defaultValue={first.followUpFrom} />
      </Field>
    </>
  );
}

interface FieldProps {
  readonly label: string;
  /** What is wrong with what stands in it: null where nothing is now, left out where nothing can be. */
  readonly problem?: string | null;
  readonly children: JSX.Element;
}

function Field({ label, problem, children }: FieldProps): JSX.Element {
  return (
    <div class="ifu-field">
      <label class="ifu-field">
        {label}
        {children}
      </label>
      {problem !== undefined && (
        <p class="ifu-field-problem" role="status" dir="auto">
          {problem}
        </p>
      )}
    </div>
  );
}

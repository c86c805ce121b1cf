import { TFolder, Vault, type App } from 'obsidian';
import { Component, type JSX } from 'preact';
import type { Interview } from '../../core/interview/model.ts';
import { proposedStart } from '../../core/plan/proposed-start.ts';
import { dayOf } from '../../core/time/local-times.ts';
import type { Office } from '../office.ts';
import { TextSuggest } from '../windows/text-suggest.ts';
import { interviewsIn } from './interviews-in.ts';
import type { WelcomeAnswers } from './welcome-answers.ts';
import { Welcome, type WelcomeModel } from './welcome.tsx';

/** Milliseconds without a key after which a folder counts as typed. */
const PAUSE = 300;

interface Props {
  readonly office: Office;
}

interface State {
  readonly answers: Pick<WelcomeAnswers, 'name' | 'folder' | 'followUpFrom'>;
  /** What would be found in another folder than the one that is set; null where that one stands. */
  readonly found: readonly Interview[] | null;
}

/** The first questions, with what follows from the answers: what is missing, and how many interviews would be found. */
export class FirstQuestions extends Component<Props, State> {
  readonly #first: WelcomeModel['first'];
  #timer = 0;

  constructor(props: Props) {
    super(props);
    const { office } = props;
    const { settings } = office;
    this.#first = {
      name: settings.name,
      signature: settings.signature,
      strengths: settings.strengths.join('\n'),
      folder: settings.interviewFolders[0] ?? '',
      followUpFrom: proposedStart(dayOf(office.now())),
    };
    this.state = { answers: this.#first, found: null };
  }

  override componentWillUnmount(): void {
    window.clearTimeout(this.#timer);
  }

  override render({ office }: Props): JSX.Element {
    const store = ({ folder, ...answers }: WelcomeAnswers): void =>
      office.run(() => office.store({ ...answers, interviewFolders: this.#folders(folder), welcomed: true }));
    return (
      <Welcome
        model={this.#model()}
        words={office.words}
        onFolderField={this.#suggestFolders}
        onType={(answers) => this.#typed(answers)}
        onAnswer={store}
      />
    );
  }

  #model(): WelcomeModel {
    const { words, index, app } = this.props.office;
    const { name, folder, followUpFrom } = this.state.answers;
    const interviews = this.state.found ?? index.notebook().interviews;
    const old = interviews.filter(({ date }) => date !== null && date < followUpFrom).length;
    const isMissing = folder !== '' && app.vault.getFolderByPath(folder) === null;
    return {
      first: this.#first,
      problems: {
        name: name === '' ? words.welcome.noName : null,
        folder: isMissing ? words.welcome.noFolder(folder) : null,
      },
      found: words.welcome.found(interviews.length, followUpFrom === '' ? null : old),
    };
  }

  #typed(answers: WelcomeAnswers): void {
    const isSameFolder = answers.folder === this.state.answers.folder;
    this.setState({ answers });
    if (isSameFolder) return;
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.props.office.run(() => this.#tryFolder(answers.folder)), PAUSE);
  }

  async #tryFolder(folder: string): Promise<void> {
    const found = await interviewsIn(this.props.office, this.#folders(folder));
    if (this.state.answers.folder === folder) this.setState({ found });
  }

  /** All folders of interview notes, the first one being that. */
  #folders(first: string): readonly string[] {
    const others = this.props.office.settings.interviewFolders.slice(1);
    return first === '' ? others : [first, ...others];
  }

  readonly #suggestFolders = (field: HTMLInputElement | null): void => {
    const { app } = this.props.office;
    if (field === null) return;
    new TextSuggest(app, field, () => foldersIn(app)).onSelect((folder) => {
      field.value = folder;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  };
}

function foldersIn({ vault }: App): readonly string[] {
  const paths: string[] = [];
  Vault.recurseChildren(vault.getRoot(), (file) => {
    if (file instanceof TFolder && !file.isRoot()) paths.push(file.path);
  });
  return paths;
}

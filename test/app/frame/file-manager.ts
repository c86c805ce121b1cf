import type { TAbstractFile, TFile } from './files.ts';
import type { Vault } from './vault.ts';

/** What the app does with files beside reading and writing them. */
export class FileManager {
  readonly #vault: Vault;
  /** What was put into the trash, so that a test can see it. */
  readonly trash: string[] = [];

  constructor(vault: Vault) {
    this.#vault = vault;
  }

  async trashFile(file: TAbstractFile): Promise<void> {
    this.trash.push(file.path);
    await this.#vault.delete(file);
  }

  generateMarkdownLink(file: TFile): string {
    return `[[${file.basename}]]`;
  }
}

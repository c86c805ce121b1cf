/** A file or a folder of the vault. */
export abstract class TAbstractFile {
  path: string;
  parent: TFolder | null = null;

  constructor(path: string) {
    this.path = path;
  }

  get name(): string {
    return this.path.split('/').pop() ?? '';
  }
}

/** A file, with what its name says. */
export class TFile extends TAbstractFile {
  stat = { ctime: 0, mtime: 0, size: 0 };

  get extension(): string {
    const dot = this.name.lastIndexOf('.');
    return dot > 0 ? this.name.slice(dot + 1) : '';
  }

  get basename(): string {
    return this.extension === '' ? this.name : this.name.slice(0, -this.extension.length - 1);
  }
}

/** A folder, with what is in it. */
export class TFolder extends TAbstractFile {
  children: TAbstractFile[] = [];

  isRoot(): boolean {
    return this.path === '/';
  }
}

/** The hidden files of the vault, such as a plugin's data.json: no notes, and no events. */
export class Adapter {
  readonly files = new Map<string, string>();

  async exists(path: string): Promise<boolean> {
    return Promise.resolve(this.files.has(path));
  }

  async read(path: string): Promise<string> {
    await Promise.resolve();
    const text = this.files.get(path);
    if (text === undefined) throw new Error(`ENOENT: no such file or directory, open '${path}'`);
    return text;
  }

  async copy(from: string, to: string): Promise<void> {
    if (this.files.has(to)) throw new Error('Destination file already exists!');
    this.files.set(to, await this.read(from));
  }
}

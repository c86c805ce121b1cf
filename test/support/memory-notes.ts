import { NotesError, type Notes } from '../../src/actions/notes.ts';
import { spliceProperty } from '../../src/core/note/splice-property.ts';
import { parseYaml } from '../../src/cli/parse-yaml.ts';

/** Notes that live in memory, over the given map of vault path → text: the third implementation of the port. */
export function memoryNotes(texts: Map<string, string>): Notes {
  const textOf = (path: string): string => {
    const text = texts.get(path);
    if (text === undefined) throw new NotesError(`Cannot read ${path}: there is no such file.`);
    return text;
  };
  return {
    list: () => Promise.resolve([...texts].map(([path, text]) => ({ path, text }))),
    read: (path) => settle(() => textOf(path)),
    create: (path, text) =>
      settle(() => {
        if (path.split('/').includes('..')) throw new NotesError(`Cannot make ${path}: it leads out of the vault.`);
        if (texts.has(path)) throw new NotesError(`Cannot make ${path}: a note of that name is there already.`);
        texts.set(path, text);
      }),
    setProperty: (path, key, next) =>
      settle(() => {
        const spliced = spliceProperty(textOf(path), { key, next }, parseYaml);
        if ('problem' in spliced) throw new NotesError(`Cannot write to ${path}: ${spliced.problem}.`);
        texts.set(path, spliced.text);
      }),
  };
}

function settle<T>(run: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(run());
  });
}

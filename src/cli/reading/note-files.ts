import { readdirSync, type Dirent } from 'node:fs';

/**
 * The Markdown files of a folder as vault paths (relative, with `/`), those of the folders in it included. What begins with a dot, links
 * and `node_modules` are left alone.
 */
export function noteFiles(root: string): readonly string[] {
  const paths: string[] = [];
  walk(root, '', paths);
  return paths;
}

function walk(root: string, folder: string, paths: string[]): void {
  for (const entry of readdirSync(`${root}/${folder}`, { withFileTypes: true })) {
    if (entry.name.startsWith('.')) continue;
    const path = `${folder}${entry.name}`;
    if (isNote(entry)) paths.push(path);
    else if (entry.isDirectory() && entry.name !== 'node_modules') walk(root, `${path}/`, paths);
  }
}

function isNote(entry: Dirent): boolean {
  return entry.isFile() && entry.name.toLowerCase().endsWith('.md');
}

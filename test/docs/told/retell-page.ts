import { readNoteText } from './read-forms.ts';
import { retoldTable } from './retell-table.ts';
import type { Shell } from './shell.ts';

const FENCE = /^`{3,4}(\w*)(?: [^\n]*)?\n([\s\S]*?)^`{3,4}$/m;
const PIECES = /(^`{3,4}(?:\w[^\n]*)?\n[\s\S]*?^`{3,4}$|(?:^\|[^\n]*\n)+)/m;

/**
 * A page that a person wrote, with every part that can be found out replaced by what is so:
 *
 * - a fence ```` ```sh ```` is run, and a fence ```` ```text ```` right behind it is what its last command prints;
 * - a fence ```` ```markdown ```` with a fence ```` ```text ```` right behind it is a note, and how it is read;
 * - tables with certain headings (see `retoldTable`) show forms of writing, and how each is read.
 *
 * Compare it with the file by `toMatchFileSnapshot`, and the update flag rewrites it.
 */
export function retellPage(page: string, shell: Shell): string {
  const pieces = page.split(PIECES);
  let answer: string | null = null;
  const told = pieces.map((piece) => {
    if (piece.trim() === '') return piece;
    const [, language = '', text = ''] = FENCE.exec(piece) ?? [];
    const before = answer;
    answer = answerTo(language, text, shell);
    if (language === 'text' && before !== null) return `\`\`\`text\n${before.trimEnd()}\n\`\`\``;
    return piece.startsWith('|') ? retoldTable(piece) : piece;
  });
  return told.join('');
}

function answerTo(language: string, text: string, shell: Shell): string | null {
  if (language === 'sh') return shell.run(text);
  return language === 'markdown' ? readNoteText(text) : null;
}

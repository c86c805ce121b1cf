import { styleText } from 'node:util';

type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green';

/** A text in a terminal style, or plain where stdout is no terminal or NO_COLOR is set. */
export function styled(style: Style, text: string): string {
  const isPlain = !process.stdout.isTTY || (process.env.NO_COLOR ?? '') !== '';
  return isPlain ? text : styleText(style, text);
}

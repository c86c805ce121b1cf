import type { Letter } from '../../src/core/letters/letter.ts';

/** A letter as the page shows it. */
export function printLetter({ followUp, subject, body, missing, leftOut, kindName, tone }: Letter): string {
  const to = followUp.about ?? followUp.person;
  const notes = [
    ...missing.map((each) => `> Missing: ${each}`),
    ...leftOut.map(({ text, why }) => `> Left out: “${text}”: ${why}`),
  ].join('\n>\n');
  return [
    `### ${to?.name ?? ''} – ${kindName}, ${tone}`,
    ...(subject === null ? [] : [`**Subject:** ${subject}`]),
    quoted(body),
    ...(notes === '' ? [] : [notes]),
  ].join('\n\n');
}

/** A text in a block that shows it as it is. */
export function fenced(text: string): string {
  return `\`\`\`\`markdown\n${text.trim()}\n\`\`\`\``;
}

function quoted(body: string): string {
  return fenced(body).replace('markdown', 'text');
}

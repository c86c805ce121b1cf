/**
 * The paragraphs of a letter between greeting and closing: what is compared with other letters. A text without a greeting
 * (a script, an invitation) is taken whole.
 */
export function letterCore(body: string): string {
  const paragraphs = body.trim().split(/\n\s*\n/);
  const begins = isGreeting(paragraphs[0] ?? '') ? 1 : 0;
  const closings = paragraphs.map((paragraph, at) => (at > 0 && isClosing(paragraph) ? at : 0));
  const closing = Math.max(0, ...closings);
  return paragraphs.slice(begins, closing === 0 ? paragraphs.length : closing).join('\n\n');
}

function isGreeting(paragraph: string): boolean {
  return /^[^\n]{1,80}[,:]$/.test(paragraph.trim()) && paragraph.trim().split(/\s+/).length <= 7;
}

/** A short first line that ends with a comma, and a name below it. */
function isClosing(paragraph: string): boolean {
  return /^[^\n]{2,40},(?:\n|$)/.test(paragraph.trim()) && (paragraph.split('\n')[0] ?? '').split(/\s+/).length <= 5;
}

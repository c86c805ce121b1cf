/** What is read of a file to tell whether its note may matter, in bytes. Most notes are shorter. */
export const HEAD = 8192;

/** What becomes of a file: its first bytes, or why it could not be read. */
export interface HeadTaker {
  /** `head` is valid during the call only: the next file is read into the same memory. */
  readonly take: (path: string, head: Buffer) => void;
  readonly fail: (path: string, error: unknown) => void;
}

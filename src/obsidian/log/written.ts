/** Something that the plugin wrote into a note since the app was started, and how it is taken back. */
export interface Written {
  /** What happened, as a sentence. */
  readonly says: string;
  /** What is no longer there once it was taken back. */
  readonly takenBack: string;
  readonly takeBack: () => Promise<void>;
}

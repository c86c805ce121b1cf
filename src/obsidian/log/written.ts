/** Something that the plugin wrote into a note since the app was started, and how it is taken back. */
export interface Written {
  /** What happened, as a sentence. */
  readonly says: string;
  /** What is said once it was taken back, as a sentence. */
  readonly takenBack: string;
  readonly takeBack: () => Promise<void>;
}

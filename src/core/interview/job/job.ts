/** What the talk was for. */
export interface Job {
  readonly company: string | null;
  readonly role: string | null;
}

/** An entry of the command palette. */
export interface Command {
  id: string;
  name: string;
  readonly icon?: string;
  readonly callback?: () => unknown;
  readonly checkCallback?: (checking: boolean) => boolean;
}

/** Short names of the rules by id, for headings and filters. */
export type RuleNames = Readonly<Record<string, string>>;

import type { CheckExample } from './shape/check.ts';
import { SAMPLE_BODY, SAMPLE_SUBJECT } from './shape/sample.ts';

function greeted(greeting: string): CheckExample['letter'] {
  return { subject: SAMPLE_SUBJECT, body: SAMPLE_BODY.replace('Dear Dana,', greeting) };
}

/** Where the check `right-greeting` applies and where it does not: tests, and examples for the guide. */
export const examples: readonly CheckExample[] = [
  { shows: 'The name that the notes give', letter: greeted('Dear Dana,'), finds: [] },
  { shows: 'The whole name, in another greeting', letter: greeted('Good morning Dana Whitfield,'), finds: [] },
  { shows: 'A greeting without a name', letter: greeted('Hello again,'), finds: [] },
  { shows: 'A colleague of the same panel', letter: greeted('Dear Luis,'), finds: ['Luis'] },
  { shows: 'A title that nobody wrote down', letter: greeted('Dear Mrs Whitfield,'), finds: ['Mrs Whitfield'] },
  { shows: 'A slip in the name', letter: greeted('Dear Dan,'), finds: ['Dan'] },
];

import type { Wordings } from './kind.ts';

/** The line before the name. */
export const closing: Wordings = {
  formal: ['Kind regards,', 'Yours sincerely,', 'With kind regards,', 'Sincerely,', 'With best regards,'],
  relaxed: ['Best wishes,', 'All the best,', 'Warm regards,', 'Best regards,', 'With best wishes,', 'Kind regards,'],
};

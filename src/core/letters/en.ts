import type { Wordings } from './kind.ts';

/** The line before the name, in British and in American letters. */
export const closing: Readonly<Record<'gb' | 'us', Wordings>> = {
  gb: {
    formal: ['Kind regards,', 'Yours sincerely,', 'With kind regards,', 'With best regards,'],
    relaxed: ['Best wishes,', 'All the best,', 'Warm regards,', 'Best regards,', 'With best wishes,', 'Kind regards,'],
  },
  us: {
    formal: ['Sincerely,', 'Best regards,', 'With best regards,', 'Kind regards,'],
    relaxed: ['Best wishes,', 'All the best,', 'Best regards,', 'Warm regards,', 'Best,'],
  },
};

import type { SectionId } from './follow-up.ts';

/** The names of the agenda's sections, as every host shows them. */
export const sectionTitles: Readonly<Record<SectionId, string>> = {
  late: 'Late',
  today: 'Today',
  'next-7-days': 'Next 7 days',
  'waiting-for-them': 'Waiting for them',
  later: 'Later',
  'done-lately': 'Done lately',
};

import type { LetterKind } from '../kind.ts';
import { en } from './en.ts';

/** The email to everyone who held the talk. */
export const thankYouEmail: LetterKind = {
  id: 'thank-you-email',
  rule: 'thank-you-email',
  channels: [],
  per: 'talk',
  to: 'interviewers',
  name: 'thank-you email',
  sentence: 'Thanks one person who held the talk, and comes back to what that person talked or asked about.',
  sources: ['princeton', 'washu', 'askamanager', 'dartmouth'],
  limit: { least: 45, most: 200, unit: 'words' },
  frame: 'letter',
  wants: ['topic'],
  subject: en.subject,
  parts: [
    { id: 'thanks', groups: [en.thanks, en.thanksForTime, en.thanksWithout], opens: true },
    { id: 'deed', groups: [en.asked, en.let, en.tasked, en.shown], opens: true, optional: true },
    {
      id: 'topic',
      groups: [en.answered, en.told, en.said, en.talked, en.quoted],
      opens: true,
      optional: true,
      unless: ['deed'],
    },
    { id: 'regard', groups: [en.regard], opens: true, optional: true, unless: ['deed', 'topic'] },
    { id: 'fit', groups: [en.nearFit, en.fit], optional: true },
    { id: 'also', groups: [en.also], optional: true, unless: ['fit'] },
    { id: 'thought', groups: [en.thought], optional: true, unless: ['fit', 'also', 'regard', 'deed'] },
    { id: 'echo', groups: [en.echo], optional: true, unless: ['fit', 'also', 'regard', 'topic'] },
    { id: 'share', groups: [en.share], optional: true },
    { id: 'next', groups: [en.next, en.nextStep, en.nextWithout], opens: true, optional: true },
    { id: 'close', groups: [en.close], opens: { unless: 'next' } },
  ],
};

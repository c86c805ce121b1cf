import type { LetterKind } from '../kind.ts';
import { en } from './en.ts';

/** What came to pass between the two is told before what was talked about, and only one of them stands in a letter. */
const unlessDone = { optional: true, unless: ['question', 'deed'] } as const;
const unlessSaid = { optional: true, unless: ['question', 'deed', 'topic'] } as const;

/** After these no remark on the topic is wanted. */
const AFTER = ['fit', 'also', 'regard', 'practical'];

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
    {
      id: 'thanks',
      groups: [en.thanksAgain, en.thanksAgainWithout, en.thanks, en.thanksForTime, en.thanksWithout],
      opens: true,
    },
    { id: 'question', groups: [en.asked], opens: true, optional: true },
    { id: 'deed', groups: [en.let, en.tasked, en.shown], opens: true, optional: true },
    {
      id: 'topic',
      groups: [en.answered, en.trouble, en.told, en.said, en.saying, en.talked, en.quoted],
      opens: true,
      ...unlessDone,
    },
    { id: 'practical', groups: [en.practical], opens: true, ...unlessSaid },
    { id: 'regard', groups: [en.regard], opens: { unless: ['practical'] }, ...unlessSaid },
    { id: 'also', groups: [en.also, en.alsoTrouble, en.alsoOther], optional: true },
    { id: 'fit', groups: [en.nearFit, en.kinFit, en.fit], optional: true },
    { id: 'remark', groups: [en.remark], optional: true, whenShort: true, unless: AFTER },
    { id: 'share', groups: [en.share], optional: true },
    { id: 'promise', groups: [en.promise], opens: true, optional: true },
    {
      id: 'next',
      groups: [en.nextCall, en.nextCallWithout, en.next, en.nextStep, en.nextWithout, en.forward],
      opens: { unless: ['promise'] },
      optional: true,
    },
    { id: 'close', groups: [en.closeBefore, en.close], opens: { unless: ['promise', 'next'] } },
  ],
};

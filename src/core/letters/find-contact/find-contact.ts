import type { LetterKind } from '../kind.ts';
import { en } from './en.ts';

/** The request to the recruiter for the address or name of somebody who is to be thanked. */
export const findContact: LetterKind = {
  id: 'find-contact',
  rule: 'find-contact',
  channels: [],
  per: 'talk',
  to: 'everyone',
  name: 'contact request',
  sentence: 'Asks the recruiter for what is missing to thank somebody: an address, a number, a name.',
  sources: ['lawrence', 'brief'],
  limit: { least: 25, most: 120, unit: 'words' },
  frame: 'letter',
  wants: ['about'],
  subject: en.subject,
  parts: [
    { id: 'number', groups: [en.askReader, en.askNumber], opens: true, optional: true },
    { id: 'ask', groups: [en.ask], opens: true, unless: ['number'] },
    { id: 'otherwise', groups: [en.otherwise], optional: true, unless: ['number'] },
    { id: 'thanks', groups: [en.thanks], opens: true },
  ],
};

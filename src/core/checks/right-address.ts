import type { Person } from '../interview/model.ts';
import type { Check, CheckContext } from './shape/check.ts';

/** The address is there and belongs to the person. */
export const rightAddress: Check = {
  id: 'right-address',
  sentence: 'There is an email address, and it is the one of the person to whom the letter goes.',
  sources: ['stolaf', 'brief'],
  find: ({ subject }, context) => {
    const says = subject === null || context.person === null ? null : wrongAddress(context);
    return says === null ? [] : [{ level: 'warning', says, at: null }];
  },
};

function wrongAddress({ email, person, companyTalks }: CheckContext): string | null {
  const name = person?.name ?? '';
  if (email === null || email === '') return `No email address for ${name}`;
  if (!looksLikeAddress(email)) return `“${email}” is no email address`;
  const owner = companyTalks.flatMap((each) => each.people).find((each) => isSame(each.email, email));
  if (owner !== undefined && owner.name !== name) return `${email} is the address of ${owner.name}, not of ${name}`;
  return otherThanNoted(email, person);
}

function otherThanNoted(email: string, person: Person | null): string | null {
  const known = person?.email ?? email;
  return isSame(known, email) ? null : `Your notes have ${known} for ${person?.name ?? ''}, not ${email}`;
}

function looksLikeAddress(email: string): boolean {
  const [name = '', domain = '', ...rest] = email.split('@');
  return rest.length === 0 && name !== '' && !/[\s<>]/.test(email) && domain.includes('.', 1) && !domain.endsWith('.');
}

function isSame(a: string | null, b: string): boolean {
  return a?.toLowerCase() === b.toLowerCase();
}

import type { Facts } from './known-facts.ts';

const ROLE_WORDS = new Set(['role', 'position', 'job', 'post', 'vacancy']);
const MARKS_OF_LAW = /[([](?:(?:[mwfdxni]\/){1,3}[mwfdxni*]{1,3}|all genders)[)\]]/gi;

/** A remark behind the role's name: "(Swedish)", "(maternity cover)". */
const REMARK = /\s\([^()]*\)\s*$/;

/** A role as it stands before the word "role": without that word at its end and without what stands in brackets behind it ("(m/f/d)"). */
export function plainRole(role: string): string {
  const words = role
    .replace(MARKS_OF_LAW, ' ')
    .replace(REMARK, '')
    .split(/\s+/)
    .filter((word) => word !== '');
  const last = words.at(-1)?.toLowerCase() ?? '';
  return (words.length > 1 && ROLE_WORDS.has(last) ? words.slice(0, -1) : words).join(' ');
}

/** What letters say about the job. */
export function roleFacts(role: string | null, company: string | null): Facts {
  const plain = plainRole(role ?? '');
  return {
    ...(plain === '' ? {} : { role: plain, aRole: `${startsWithVowel(plain) ? 'an' : 'a'} ${plain}` }),
    ...(company === null ? {} : { company }),
  };
}

function startsWithVowel(text: string): boolean {
  return (
    /^(?:[aeio]|u(?!ni|se|ti|k\b)|h(?:our|onor|onour)|[FHLMNRSX](?:\p{Lu}|\b(?=[/-])))/iu.test(text) &&
    !/^(?:eu|one|once|h(?!our|onor|onour)|[flmnrsx]\p{Ll})/u.test(text.charAt(0).toLowerCase() + text.slice(1))
  );
}

import type { Person } from '../interview/model.ts';
import { foldName } from '../text/fold-name.ts';
import type { Finding } from './finding.ts';
import type { Check, CheckContext } from './shape/check.ts';

/** Greets somebody by name: the group is what follows the word of greeting. */
const GREETING = /^((?:dear|hello|hi|hey|good (?:morning|afternoon|evening))[ \t]+)(\S[^\n,:!]{1,60})[,:!\n]/i;
const TITLES =
  /^(?:mr|mrs|ms|miss|mx|mister|dr|doctor|prof|professor|rev|reverend|sir|dame|father|sister|brother|captain|chef)$/;
/** Greets nobody by name. */
const NOBODY =
  /^(?:all|everyone|everybody|team|both|friends?|colleagues?|there|again|sirs?|madam|and|or|the|hiring|whom|of|you)$/;

/** The letter greets whoever it goes to. */
export const rightGreeting: Check = {
  id: 'right-greeting',
  sentence: 'The greeting names the person to whom the letter goes, with no other title than your notes give.',
  sources: ['stolaf', 'purdue'],
  find: ({ body }, context) => {
    const { person } = context;
    const [, dear = '', name = ''] = GREETING.exec(body) ?? [];
    if (person === null || name === '') return [];
    const strange = wordsOf(name).filter((word) => !NOBODY.test(word) && !wordsOfPerson(person).includes(word));
    if (strange.length === 0) return [];
    return [{ ...wrongName(strange, person, context), at: { text: name.trimEnd(), offset: dear.length } }];
  },
};

function wrongName(
  strange: readonly string[],
  person: Person,
  { companyTalks }: CheckContext,
): Pick<Finding, 'level' | 'says'> {
  const others = companyTalks.flatMap((each) => each.people);
  const other = others.find((each) => strange.some((word) => !TITLES.test(word) && namesOf(each).includes(word)));
  if (other !== undefined)
    return { level: 'error', says: `The letter goes to ${person.name}, but it greets ${other.name}` };
  const says = strange.every((word) => TITLES.test(word))
    ? `Your notes give ${person.name} no such title: they greet with “${person.salutation}”`
    : `The letter goes to ${person.name}, whom your notes greet with “${person.salutation}”`;
  return { level: 'warning', says };
}

/** Every word by which the notes may greet somebody. */
function wordsOfPerson(person: Person): readonly string[] {
  return [...namesOf(person), ...wordsOf(`${person.honorific ?? ''} ${person.salutation}`)];
}

function namesOf({ name, given, family, aliases }: Person): readonly string[] {
  return wordsOf([name, given ?? '', family ?? '', ...aliases].join(' '));
}

function wordsOf(text: string): readonly string[] {
  return foldName(text)
    .split(' ')
    .filter((word) => word !== '');
}

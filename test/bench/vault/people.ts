import type { Chance } from './chance.ts';
import { familyNames, givenNames, jobTitles } from './words/people.ts';
import { endings, places, trades } from './words/work.ts';

/** Someone whom an interview of the vault meets. */
export interface MadePerson {
  readonly name: string;
  readonly given: string;
  readonly title: string;
  readonly email: string;
}

/** A panel of one to four people of one company; no given name stands twice in it. */
export function makePanel(chance: Chance, company: string): readonly MadePerson[] {
  const size = chance.pick([1, 1, 1, 2, 2, 3, 4]);
  return chance.some(givenNames, size).map((given) => {
    const name = `${given} ${familyName(chance)}`;
    return { name, given, title: chance.pick(jobTitles), email: emailOf(given, company) };
  });
}

/** The `at`-th company of the vault; a number tells those apart that would have the same name. */
export function companyName(at: number): string {
  const place = places[at % places.length] ?? '';
  const trade = trades[Math.floor(at / places.length) % trades.length] ?? '';
  const ending = endings[at % endings.length] ?? '';
  const lap = Math.floor(at / (places.length * trades.length));
  return `${place} ${trade}${lap === 0 ? '' : ` ${lap + 1}`}${ending}`;
}

function familyName(chance: Chance): string {
  const name = chance.pick(familyNames);
  return chance.happens(50) || name.includes('-') ? name : `${name}-${chance.pick(familyNames.slice(0, 4))}`;
}

function emailOf(given: string, company: string): string {
  const plain = (text: string): string =>
    text
      .normalize('NFD')
      .replace(/[^A-Za-z]/g, '')
      .toLowerCase();
  return `${plain(given)}@${plain(company)}.example`;
}

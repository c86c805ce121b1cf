import { distance } from 'fastest-levenshtein';
import { foldForId } from '../text/fold-name.ts';
import type { Person } from './model.ts';

/**
 * The one person whom a written name means, or null when nobody or several fit.
 *
 * In this order: the folded name, an alias, the person note's name; some of the name's words ("Dana", "Dr Dana Whitfield"); a
 * near miss (one wrong letter in short names, two in longer ones).
 */
export function findPerson<P extends Pick<Person, 'name' | 'aliases' | 'note'>>(
  written: string,
  people: readonly P[],
): P | null {
  const wanted = foldForId(written);
  if (wanted === '') return null;
  for (const fits of [isName, isAlias, isPartOfName, isNearMiss]) {
    const found = people.filter((person) => fits(wanted, person));
    if (found[0] !== undefined) return found.length === 1 ? found[0] : null;
  }
  return null;
}

type Named = Pick<Person, 'name' | 'aliases' | 'note'>;

function isName(wanted: string, person: Named): boolean {
  return foldForId(person.name) === wanted;
}

function isAlias(wanted: string, { aliases, note }: Named): boolean {
  const fileName = note?.split('/').pop()?.replace(/\.md$/i, '');
  return [...aliases, ...(fileName === undefined ? [] : [fileName])].some((alias) => foldForId(alias) === wanted);
}

function isPartOfName(wanted: string, person: Named): boolean {
  const [words, met] = [foldForId(person.name).split('-'), wanted.split('-')];
  return met.every((word) => words.includes(word)) || (words.length > 1 && words.every((word) => met.includes(word)));
}

function isNearMiss(wanted: string, person: Named): boolean {
  const [a, b] = [sorted(wanted), sorted(foldForId(person.name))];
  const allowed = Math.min(a.length, b.length) < 8 ? 1 : 2;
  return Math.abs(a.length - b.length) <= allowed && distance(a, b) <= allowed;
}

function sorted(name: string): string {
  return name.split('-').sort().join('-');
}

import { commaList } from '../../text/comma-list.ts';
import { sortedPhrases } from './sorted-words.ts';

/** Words before the name that somebody wants to be called by; a part of a pattern, matched without case. */
export const callPhrases: readonly string[] = sortedPhrases(`
  call me, call her, call him, call them, calls herself, calls himself, calls themselves, goes by, known as, prefers to be called, likes to be called, says to call her, says to call him, aka, a\\.k\\.a\\., nickname, nickname:, everyone calls her, everyone calls him, everybody calls her, everybody calls him,
  greet as, given name, first name, given name:, first name:, first name is, given name is, insists on, nennt sich, genannt, ruf, rufname, vorname, dit, dite, appelez-moi, se hace llamar, llamame, le dicen, noemt zich, roepnaam, chiamami, detto, detta
`);

/** In front of a given name, what somebody is called for his or her size or age: "Big Andy"; folded. */
export const nicknames: readonly string[] = commaList('big, wee, little, old, young, auld, lil');

/** Words that say that the family name stands first; folded. */
export const familyFirstPhrases: readonly string[] = commaList(`
  family name first, surname first, last name first, family first, familienname zuerst, nachname zuerst, nom de famille en premier, apellido primero, achternaam eerst
`);

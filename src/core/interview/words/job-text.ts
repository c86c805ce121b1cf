import { commaList } from '../../text/comma-list.ts';
import { sortedPhrases, sortedWords } from './sorted-words.ts';

/** Talks, trials and jobs in front of a word for "at" and a company; parts of a pattern. */
export const companyNouns: readonly string[] = sortedPhrases(`
  interview, interviewed, shift, trial, day, time, call, screen, round, position, job, role, post, opening, vacancy, stage, panel, loop, visit, offer,
  gespräch, vorstellungsgespräch, probearbeiten, probetag, stelle, bewerbung, entretien, poste, essai, entrevista, puesto, prueba, plaza, gesprek, sollicitatie, proefdag, vacature, colloquio, prova, posto, vaga, teste, intervju, jobb
`);

/** Words for "at" in front of a company; parts of a pattern. */
export const atWords: readonly string[] = commaList('at, @, bei, beim, chez, bij, da, presso, hos, på, w');

/** Words for "at" that stand in front of towns as well; parts of a pattern. */
export const inWords: readonly string[] = commaList('à, en, na, no, em');

/** Words right in front of a role in running text; parts of a pattern. */
export const roleLeads: readonly string[] = sortedPhrases(`
  for the role of, for the position of, for the post of, for the job of, for the, for a, for an, job is, role is, position is, the job: , as a, as an, interviewing for, applied for, für die stelle als, für die stelle, als, stelle als, es ging um die, es ging um den, pour le poste de, comme, para el puesto de, puesto de, para, voor de functie van, als, per il ruolo di, come
`);

/** Words in running text behind which nothing but a role stands; parts of a pattern. */
export const sureRoleLeads: readonly string[] = sortedPhrases(`
  (?:job|role|position|post|vacancy) (?:is|would be|=|:)(?: for)?(?: an?)?, it(?: i|['’]?)s for(?: an?| the)?, gesucht wird(?: eine?)?, il posto e di, il posto è di, lugar de, (?:seeking|hiring|search for) an?, for the (?:post|role|position|job) of, auditioned for, objet : re: re: candidature, candidature,
  suchen (?:eine[nr]?|noch eine[nr]?), stelle als, position als, cherchent une?, recherchent une?, poste de, poste d, buscan una?, puesto de, plaza de, place de, place d, cercano una?n?o?, posto di, posto da, procuram uma?, vaga de, vaga para, zoeken een, functie van, baan als, vacature voor, söker en, söker ett, tjänst som, jobb som, szukaja, szukają, stanowisko, na stanowisko
`);

/** Words behind which a role stands where it is called like one: "they want a Musical Director", "there after a joiner"; parts of a pattern. */
export const wantedLeads: readonly string[] = commaList(
  '(?:want|need|needs|wants|after|looking for) an?, (?:job|role|position|post) was(?: for)?(?: an?)?, it (?:is|was) an?',
);

/** Words of file names that are no firm's: what a note is, and what shops and sites are in general; folded. */
export const plainTitles: readonly string[] = sortedWords(`
  voice note notes recording memo audio untitled draft todo new shop store shoes cheese bread crane truck bank bus boat farm garden house home place people museum theatre church town city north south east west upper lower great little today yesterday morning afternoon evening night nights days monday thoughts stuff recap writeup summary report sheet email mail copy final magazyn winkel laden tienda negozio boutique chantier baustelle honey family sparky
`);

/** Words with which no firm's name begins in running text; folded. */
export const noFirmStarts: readonly string[] = sortedWords(`
  me him her them us you it that this all both everyone everybody somebody someone some one two three a an my his their our big old young little wee mrs mr ms what which home work reception hr here there now then today yesterday next last first second noon lunch half about around
`);

/** Words in front of "job" that tell nothing of it: "for the same job"; folded. */
export const plainJobs: readonly string[] = sortedPhrases(`
  same, new, old, other, another, next, last, first, second, day, dream, right, wrong, proper, real, summer, whole, top, first ever, part-time, full-time, part time, full time, permanent, temporary, actual, advertised, open, vacant, sat, saturday, weekend, evening, great, good, big, main, best, only, one, current, present, previous, former, my, your, their, our, good, bad
`);

/** Words that end a role in running text; parts of a pattern. */
export const roleEnds: readonly string[] = commaList(
  'job, role, position, post, opening, vacancy, shift, stelle, spot, at, with, in, it was, bei, chez, en, bij',
);

/** Words of a title that say when and which talk, not with whom; folded. */
export const titleNoise: readonly string[] = commaList(`
  interview, interviews, telefonat, prova, teste, entrevista, loop, onsite, campus, visit, vorstellungsgesprach, gesprach, zweites, erstes, entretien, entrevista, gesprek, colloquio, call, phone, quick, tel, telephone, telefon, video, zoom, teams, screen, recruiter, round, first, second, third, 1st, 2nd, 3rd, final, panel, the, big, loop, technical, hiring, manager, on-site, onsite, working, trial, shift, day, stage, prueba, proefdag, probearbeiten, probetag, probevortrag, road, test, notes, note, attendance, no, nr, 2, 1, 3, 4, r1, r2, r3, with, w/, at, bei, chez, en, bij, follow-up, mit, call, back, callback, case, presentation, visit, site, tour, chat, coffee, meeting, prep, debrief, 2e, 3e, ronde, runde, tour, essai, werkplaats, job, application, vg, bw, itv, intvw, intv, vorstellung, audition, sollicitatie, rozmowa, intervju, samtal, attendance, debrief, form, ✨
`);

/** Folders that are called after what people keep in them, not after a company. */
export const plainFolders: readonly string[] = commaList(
  'jobs, job search, job hunt, applications, notes, career, work, inbox, archive, meetings, daily, journal',
);

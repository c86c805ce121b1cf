import { sortedPhrases } from './sorted-words.ts';

/** Properties of notes about something else than a job; folded. */
export const otherKeys: readonly string[] = sortedPhrases(`
  event, publication, episode, show, podcast, isbn, purpose, study, research question, researcher, agenda, tenant, landlord, rent, viewing,
  gig, setlist, patient, diagnosis, sprint
`);

/** Tags of talks that are no talks for a job; folded. */
export const otherTags: readonly string[] = sortedPhrases(`
  oral history, oralhistory, family history, genealogy, podcast, podcasts, radio, magazine, newspaper, journalism, press, documentary,
  research, user research, ux research, user interview, user interviews, customer interview, customer interviews, fieldwork, ethnography
`);

/** Where a talk that others held was printed or sent; folded. */
export const otherSources: readonly string[] = sortedPhrases(`
  magazine, newspaper, journal, book, podcast, radio, tv, television, youtube, archive
`);

/** What a `role` or `position` says where it is no job: the last word of one or two; folded. */
export const otherRoles: readonly string[] = sortedPhrases(`
  floor, bed, bass, guitar, drums, vocals, tenor, alto, soprano, supplier, vendor, client, customer, moderator, tenant, participant,
  respondent
`);

/** Headings of the minutes of a meeting; folded. */
export const minutesHeadings: readonly string[] = sortedPhrases(`
  agenda, decisions, minutes, apologies, attendees, action items, any other business, aob, tagesordnung, beschlusse, ordre du jour,
  orden del dia
`);

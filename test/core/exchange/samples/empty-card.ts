import type { ContactCard } from '../../../../src/core/exchange/card/contact-card.ts';

/** A card on which nothing stands. */
export const EMPTY_CARD: ContactCard = {
  name: '',
  honorific: null,
  nicknames: [],
  company: null,
  department: null,
  title: null,
  emails: [],
  phones: [],
  addresses: [],
  linkedin: null,
  pages: [],
  note: '',
};

import { parseVCards, type VCard4 } from 'vcard4-ts';

/** The first card of a file as another parser reads it; lists are empty where it has no such line. */
export function theirs(text: string) {
  const card = parseVCards(text).vCards?.[0];
  if (!card) throw new Error('The other parser finds no card.');
  return {
    name: card.FN[0].value,
    parts: card.N?.value,
    titles: valuesOf(card.TITLE),
    companies: valuesOf(card.ORG),
    emails: valuesOf(card.EMAIL),
    notes: valuesOf(card.NOTE),
    unread: card.unparseable ?? [],
  };
}

function valuesOf(lines: VCard4['TITLE'] | VCard4['ORG']): readonly string[] {
  return (lines ?? []).flatMap(({ value }: { readonly value: string | readonly string[] }) => value);
}

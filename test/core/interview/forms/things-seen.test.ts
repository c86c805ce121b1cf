import { describe, expect, it } from 'vitest';
import { interviewIn, namesIn } from '../vault.ts';

const listed = '---\ninterviewers: Tess Dunn\ncompany: Quayworks\nrole: porter\ndate: 2026-03-12\n---\n';
const marked = '---\ntype: interview\ncompany: Quayworks\nrole: porter\ndate: 2026-03-12\n---\n';

describe('A word with a capital behind “saw”, “met” or “thanks to”', () => {
  it.each([
    'On the way in I saw Pigeons.',
    'We saw Gulls on the roof. They met Standards last year.',
    'Walked the quay, saw Nets drying.',
    'I saw the Lock Keeper on the bridge.',
    'They saw Growth, and got Funding.',
    'how they decide what to do when the saw stops\nwhat the rota is\nwho does nights',
    'Thanks to Google Maps I was early.',
    'Thanks to Spotify for the ride.',
    'Thanks to Uncle Ned for the tip.',
    'Aunt Mabel told me about the job.',
    'I was recommended by Indeed.',
  ])('is nobody to thank, as it may be anything: %s', (body) => {
    expect(namesIn(`${listed}${body}\n`)).toEqual(['Tess Dunn']);
    expect(interviewIn(`${marked}${body}\n`).people).toEqual([]);
  });

  it.each([
    ['I met Bruin, the yard boss.', ['Bruin']],
    ['I saw Grace.', ['Grace']],
    ['I met Zsolt Kardosi.', ['Zsolt Kardosi']],
    ['I was interviewed by Bruin.', ['Bruin']],
    ['I saw Bruin. Bruin asked about ropes.', ['Bruin']],
    ['Thanks to Hannah for the tip.', ['Hannah (referrer)']],
    ['I was recommended by Zsolt Kardosi.', ['Zsolt Kardosi (referrer)']],
  ])('is somebody where it is known as a name, or more is told: %s', (body, names) => {
    expect(namesIn(`${marked}${body}\n`)).toEqual(names);
  });

  it('is asked about where one met it', () => {
    expect(interviewIn(`${marked}I met Bruin.\n`).perhapsMet.map(({ name }) => name)).toEqual(['Bruin']);
  });
});

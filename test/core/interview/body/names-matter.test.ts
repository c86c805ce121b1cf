import { describe, expect, it } from 'vitest';
import { namesMatter } from '../../../../src/core/interview/body/names-matter.ts';

describe('A piece of a line that nobody is said to have asked', () => {
  it.each([
    'the night rota',
    'point-in-time joins (I drew it wrong first)',
    'late-arriving readings',
    'paid leave for volunteers',
    'pupils with complex needs',
    'how they review notebooks',
    'what I do with a singer who comes unprepared',
    'Rust vs Go for the agent',
    "triage streaming, they're moving it to the front door in the spring",
    'measuring kids feet lol',
    'have I got my 2391',
    'on-call is one week in eight',
    'Bereitschaft am WE',
    'was ich an Altbauten mag',
    'they are moving off Kafka this year',
    'she started the choir',
    'loved the handwriting clinic pop-ups',
    'fünf Jahre Lohnbuchhaltung',
  ])('names a matter: %s', (piece) => {
    expect(namesMatter(piece)).toBe(true);
  });

  it.each([
    'bus back was cancelled walked to par lol',
    'head chef is Sunniva, put me on sauce then the pass',
    'Nobody wants them',
    'hinted, got it',
    'holds out for 1162',
    'appeared upon a screen from Bologna',
    'so in print',
    'like a man who knows it',
    'to her sat Hamish Orde, whose book I reviewed',
    'At eleven he rose and left for the Perth train',
    'Cllr Hector Munro, named in the invitation',
    'Sorted-list version passed all tests',
    'Calm, long pauses, takes notes on paper',
    'old school, shouty but fair i reckon',
    '9.45, fire drill of all things',
    'How was it held?',
    'it, not me',
    'yes - copy of my certificate',
    '"The thirty-first at the latest," Stolle said',
    'Lisbon, so five minutes in Portuguese): pairing',
    'paid for it herself',
    "I'd take the job tomorrow",
    'runs the volunteers, made the tea',
    'so many words that one after the other they make a tale of how the day went and who came and what there was to eat at noon',
    'is sending me the framework rates',
  ])('names none: %s', (piece) => {
    expect(namesMatter(piece)).toBe(false);
  });
});

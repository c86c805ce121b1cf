import { describe, expect, test } from 'vitest';
import { lexiconOf } from '../../../../src/core/letters/topic/lexicon.ts';
import { sayTopic } from '../../../../src/core/letters/topic/say-topic.ts';

const lexicon = lexiconOf([], ['Dana Whitfield']);

function say(line: string): string | null {
  const said = sayTopic(line, lexicon);
  return said === null ? null : `${said.manner}: ${said.words}`;
}

describe('lines that people jot down in a hurry', () => {
  test.each([
    ['told me all about the flower auction', 'told: the flower auction'],
    ['cricket, at some length', 'talked: cricket'],
    ['told me about the summer of 1976 at some length', 'told: the summer of 1976'],
    ['showed me round, the cold room, the workshop upstairs', 'shown: the cold room'],
    ['showed me round herself', null],
    ['showed me round the yard', 'shown: the yard'],
    ['DFSMS, tape to virtual tape migration', 'talked: DFSMS'],
    ['COSHH', 'talked: COSHH'],
    ['Gold Coast forts', 'talked: Gold Coast forts'],
    [
      'explained that they open a new floor in October and she want somebody calm there',
      'said: you open a new floor in October',
    ],
    ['on-call rota 1 in 5', 'practical: the on-call rota'],
    ['natural capital', 'talked: natural capital'],
    ['multi-tenant webhook delivery', 'talked: multi-tenant webhook delivery'],
    ['asked: who writes the postmortems, and who reads them?', 'asked: who writes the postmortems and who reads them'],
    ['to take her through the lease renewals', 'talked: the lease renewals'],
    ['avg basket size', 'talked: the average basket size'],
    ['asked how id handle ppl who wont eat', 'asked: how I would handle people who will not eat'],
    ['asked wld i do nights', 'asked: whether I would do nights'],
    ['all about the auction and how the lorry comes at four', 'talked: the auction and how the lorry comes at four'],
    ['what do u do if the cool box alarm goes', 'talked: what to do if the cool box alarm goes'],
    ['evening classes from the shop, which I would love', 'talked: evening classes from the shop'],
    ['says theyre lost two setters', 'said: you have lost two setters'],
    ['says theyre moving to the new wing', 'said: you are moving to the new wing'],
    ['the prep room and the labelling she does by colour', 'talked: the prep room and the labelling you do by colour'],
    [
      'anesthesia sheets and their fear-free handling room',
      'talked: anesthesia sheets and your fear-free handling room',
    ],
    ['asked how many years I got which is 19 and do I have any dents', 'asked: how many years I got'],
    ['is doing pottery also', 'said: you are doing pottery'],
    ['told the story of the seat bug of 2014', 'told: the story of the seat bug of 2014'],
    ['a time I had to let somebody go', 'asked: a time I had to let somebody go'],
  ])('%s', (line, expected) => {
    expect(say(line)).toBe(expected);
  });
});

describe('what says nothing, or nothing that is whole, stays out', () => {
  test.each([
    'wanted to know',
    'well',
    'ok',
    'if yes then occy health and refs',
    'why leave acute',
    'why oysters',
    'clean licence, how many points',
    '"well, it\'s yours if you want it, pet"',
    'my radiography certificate which is good till 2027',
    'tanker endorsement',
    'his rule: no service without an owner on a birthday list',
    'asked for a two-minute story',
    'described the team as "six phds and one plumber"',
    'We made together one real audit until the room-and-tax posting',
    'She is moving them from spreadsheets to TMS',
    'told me about the blizzard, hauling w her husband rest his soul',
    'the late Mr Kittredge and his trucks, rest his soul',
    'whiteboard: exactly-once is a lie, discuss',
    'practise with for her finals',
    'a time I had to let',
    'the thing we',
    'asked how id handle pts who wont eat',
  ])('%s', (line) => {
    expect(say(line)).toBeNull();
  });
});

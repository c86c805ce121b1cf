import { describe, expect, test } from 'vitest';
import { sayPromise } from '../../../../src/core/letters/promise/say-promise.ts';
import { lexiconOf } from '../../../../src/core/letters/topic/lexicon.ts';
import type { Day } from '../../../../src/core/time/types.ts';
import { person } from '../talk.ts';

const ruth = person('Ruth Ellingham', [], { aliases: ['Ruthie'] });
const marek = person('Marek Dudek');
const people = [ruth, marek];

/** A promise to Ruth as a letter of 13 March tells it, after a talk on Thursday 12 March. */
function say(text: string, due: Day | null = null): string | null {
  return sayPromise(
    { text, due },
    {
      person: ruth,
      people,
      talked: '2026-03-12',
      written: '2026-03-13',
      spelling: 'gb',
      lexicon: lexiconOf([], ['Ruth Ellingham']),
    },
  );
}

describe('an open promise is told to the person it was made to', () => {
  test.each([
    ['send Ruth my hybrid certificate', 'send you my hybrid certificate'],
    ['Send Dr Ellingham the fasting audit from Tullow', 'send you the fasting audit from Tullow'],
    ['I told Dr. Ellingham I will lend her the dentistry book', 'lend you the dentistry book'],
    ["I'd text ruth a pic of my red seal", 'text you a picture of my red seal'],
    ['show old Ruth photos of the Kirkbrae stair', 'show you photos of the Kirkbrae stair'],
    ['find the 2019 grant report for her', 'find the 2019 grant report for you'],
    ['Share my consent template with Ruthie', 'share my consent template with you'],
    ['dig out the manual for the crossflow', 'dig out the manual for the crossflow'],
    ['Ruth: send my CIPD certificate', 'send you my CIPD certificate'],
    ['To Ruth: the slides of my Society talk on mortality', 'let you have the slides of my Society talk on mortality'],
    ['Ruth: condition report sample', 'let you have the condition report sample'],
    ['Scan of my PhD diploma to Ruth', 'let you have a scan of my PhD diploma'],
    ['CPD log to RE', 'let you have the CPD log'],
    [
      'let Ruth have my report on the quarry, with the names struck out',
      'let you have my report on the quarry, with the names struck out',
    ],
    ['ring her with my first aid expiry date', 'ring you with my first aid expiry date'],
    ['Ruth: my lesson plan on tides (pdf not the canva)', 'let you have my lesson plan on tides'],
    ['send her copy of my slinging ticket', 'send you a copy of my slinging ticket'],
    ['email Ruth CORU cert', 'email you the CORU certificate'],
    ['email Ruth pic of my TWIC card', 'email you a picture of my TWIC card'],
    ['send Ruth link to forecasting talk', 'send you a link to the forecasting talk'],
    ['Ruth: paper on simulation testing', 'let you have the paper on simulation testing'],
    ['Ruth: practising certificate', 'let you have the practising certificate'],
    ['send Ruth proof of right to work', 'send you proof of right to work'],
    ['send Ruth the sheet what I built', 'send you the sheet I built'],
    ['text Ruth a pic of my dbs cert', 'text you a picture of my DBS certificate'],
  ])('%s', (text, expected) => {
    expect(say(text)).toBe(expected);
  });

  test('with its day, as long as that is to come', () => {
    expect(say('send her the syllabus by Monday', '2026-03-16')).toBe('send you the syllabus by Monday 16 March');
    expect(say('bring my certificates on Wednesday', '2026-03-18')).toBe('bring my certificates on Wednesday 18 March');
    expect(say('bring my CSCS card in Wednesday')).toBe('bring my CSCS card in on Wednesday');
    expect(say('email Ruth my rota by Thursday', '2026-03-12')).toBe('email you my rota');
    expect(say('send Ruth my references letter template tonight asap')).toBe('send you my references letter template');
  });

  test.each([
    'bring my card in tonight',
    'ask wee Robbie if he wants a start as well',
    "text her a photo of my CPC card which I've done",
    'tell Ruth my earliest start date',
    'send it to her',
    'send Ruth the draft that Marek wants',
    'send Ruth my notice period in writing',
    'Ruth das Arbeitszeugnis schicken',
    'email her my ticket tonight must not forget that and Sam reckons they will decide soon so no rush at all',
    'bring her £20 for the lunch',
    'Ruth?',
    'fill out background form and send back to Ruth',
    '',
  ])('what cannot be said surely is left out: %s', (text) => {
    expect(say(text)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import {
  firstWordOf,
  isGivenName,
  isHonorific,
  isInitial,
  isNameWord,
  isParticle,
  isSuffix,
  isTitleNoun,
  isTitleWord,
} from '../../../../src/core/interview/people/name-words.ts';
import { isNameShaped, isNobody, isTitleText, isWholeName } from '../../../../src/core/interview/people/name-shape.ts';

const tests = { isGivenName, isHonorific, isInitial, isNameWord, isParticle, isSuffix, isTitleNoun, isTitleWord };
const shapes = { isNameShaped, isNobody, isTitleText, isWholeName };

describe('A word', () => {
  it.each<readonly [keyof typeof tests, readonly string[], readonly string[]]>([
    [
      'isNameWord',
      ['Dana', 'O’Neill', 'd’Arcy', 'al-Rashid', '美玲', `A${'b'.repeat(39)}`],
      ['dana', '7even', '', `A${'b'.repeat(40)}`],
    ],
    ['isInitial', ['K.', 'J', 'J.-P.', 'A.B.'], ['k', 'Ka', 'K..', '']],
    ['isParticle', ['van', 'de', 'De', 'ter'], ['VANS', 'Dana', 'Della', 'è']],
    ['isHonorific', ['Dr', 'DR.', 'Prof.', 'Frau', 'mrs'], ['HERR', 'Dana', '']],
    ['isSuffix', ['PhD', 'Jr'], ['jr', 'Dana']],
    ['isTitleNoun', ['manager', 'chef/owner', 'Revierkollege', 'guy'], ['Guy', 'senior', 'oven', 'cook']],
    ['isTitleWord', ['manager', 'senior', 'cook', 'teammanager'], ['Guy', 'oven', 'Dana']],
    ['isGivenName', ['Dana', 'dana', 'Mei-Ling', 'Rose'], ['rose', 'ROSE', 'Whitfield', 'Dana-Oven', '']],
  ])('%s: of %j, and not of %j', (name, words, others) => {
    expect(words.filter((word) => !tests[name](word))).toEqual([]);
    expect(others.filter((word) => tests[name](word))).toEqual([]);
  });

  it('that names a job and is a family name as well counts only where that is asked for', () => {
    expect([isTitleWord('Cook'), isTitleWord('Cook', false)]).toEqual([true, false]);
  });

  it('may be the first of a text', () => {
    expect([firstWordOf(' Dana Whitfield'), firstWordOf(' ')]).toEqual(['Dana', '']);
  });
});

describe('A text', () => {
  it.each<readonly [keyof typeof shapes, readonly string[], readonly string[]]>([
    [
      'isNameShaped',
      ['Dana Whitfield', 'Dr ter Braak', 'MJ', '林美玲', 'Jan van der Berg', 'Dana Whitfield PhD', 'J. Whitfield'],
      [
        '',
        'Dr',
        'dana whitfield',
        'Head of Ops',
        'TBD',
        'The Whitfields',
        'Aa Bb Cc Dd Ee Ff Gg',
        'Dana of Leeds',
        'van der',
      ],
    ],
    [
      'isWholeName',
      ['Son Nguyen', 'Lei Wang', 'Dr Son Nguyen'],
      ['Son', 'son Nguyen', 'Son Manager', 'TBD Nguyen The'],
    ],
    ['isNobody', ['', 'TBD', '?', 'the panel', 'HR.', '[names]', '12', '--'], ['Dana', 'the oven', '[a] b']],
    [
      'isTitleText',
      [
        'Head of Ops',
        'ward manager',
        'Finance',
        'tanker driver',
        'Regional class A driver',
        'lead for Kenya',
        'Sales & Marketing',
      ],
      ['', 'Baker', 'Anna Cook', 'Dana Whitfield', 'Anna Driver', 'oven', 'Floor van Beek'],
    ],
  ])('%s: such as %j, not such as %j', (name, texts, others) => {
    expect(texts.filter((text) => !shapes[name](text))).toEqual([]);
    expect(others.filter((text) => shapes[name](text))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { itemsOf, joinedText, textOf, textsOf } from '../../../../src/core/interview/fields/values.ts';

describe('The texts of a property', () => {
  it.each([
    ['nothing', null, []],
    ['a text', ' Dana ', ['Dana']],
    ['an empty text', '  ', []],
    ['marks of a template that were left over', '{{date}} <% tp.x %>', []],
    ['a text around such a mark', 'Dana {{x}}', ['Dana']],
    ['a list', ['Dana', '', 'Luis'], ['Dana', 'Luis']],
    ['a list with nothing in it', [null, 'Luis'], ['Luis']],
    ['an unquoted link', [['Dana Whitfield']], ['[[Dana Whitfield]]']],
    ['an unquoted link with a comma', [['Whitfield', 'Dana']], ['[[Whitfield, Dana]]']],
    ['a list of unquoted links', [[['Dana']], [['Luis']]], ['[[Dana]]', '[[Luis]]']],
    [
      'a list of two lists',
      [
        ['Dana', 'Luis'],
        ['Priya', 'Sam'],
      ],
      ['Dana', 'Luis', 'Priya', 'Sam'],
    ],
    ['a list in a list that is empty', [[]], []],
    ['a list in a list with a mapping', [[{ name: 'Dana' }]], []],
    ['a mapping', { name: 'Dana' }, []],
  ])('are told of %s', (_, value, texts) => {
    expect(textsOf(value)).toEqual(texts);
  });

  it.each([
    ['a mapping', { name: 'Dana', title: 'COO' }, [{ name: 'Dana', title: 'COO' }]],
    ['a mapping whose value is empty, its name two words', { 'job title': null }, [{ 'job title': null }]],
    ['a list of mappings and texts', [{ name: 'Dana' }, 'Luis'], [{ name: 'Dana' }, 'Luis']],
    ['an unquoted mark of a template', { date: null }, []],
    ['an unquoted mark with more in it', { '{ date }': null }, []],
    ['an empty mapping', {}, []],
  ])('and its mappings are told of %s', (_, value, items) => {
    expect(itemsOf(value)).toEqual(items);
  });

  it('are the first alone, or all as one', () => {
    expect([textOf(['phone', 'video']), textOf([{ a: 'b' }, 'video']), textOf(null)]).toEqual(['phone', 'video', null]);
    expect([joinedText(['phone', 'video']), joinedText('phone'), joinedText([])]).toEqual([
      'phone, video',
      'phone',
      null,
    ]);
  });
});

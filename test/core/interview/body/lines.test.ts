import { describe, expect, it } from 'vitest';
import { readLines } from '../../../../src/core/interview/body/lines.ts';

describe('A line of a note', () => {
  it.each([
    ['# Dana', 'heading', 'Dana', 1, ''],
    ['### 1.2 Talk ##', 'heading', 'Talk', 3, ''],
    ['   ## x', 'heading', 'x', 2, ''],
    ['    ## x', 'text', '## x', 4, ''],
    ['#tag', 'text', '#tag', 0, ''],
    ['- a', 'bullet', 'a', 0, ''],
    ['* a', 'bullet', 'a', 0, ''],
    ['+ a', 'bullet', 'a', 0, ''],
    ['• a', 'bullet', 'a', 0, ''],
    ['– a', 'bullet', 'a', 0, ''],
    ['1. a', 'bullet', 'a', 0, ''],
    ['12) a', 'bullet', 'a', 0, ''],
    ['a) b', 'bullet', 'b', 0, ''],
    ['(a) b', 'bullet', 'b', 0, ''],
    ['1.2.3 a', 'bullet', 'a', 0, ''],
    ['1234. a', 'text', '1234. a', 0, ''],
    ['- [ ] a', 'task', 'a', 0, ''],
    ['- [x] a', 'task', 'a', 0, 'done'],
    ['- [X] a', 'task', 'a', 0, 'done'],
    ['1. [ ] a', 'task', 'a', 0, ''],
    ['[ ] a', 'task', 'a', 0, ''],
    ['[x] a', 'task', 'a', 0, 'done'],
    ['  - a', 'bullet', 'a', 2, ''],
    ['\t- a', 'bullet', 'a', 4, ''],
    ['\t\ta', 'text', 'a', 8, ''],
    ['| a | b |', 'row', '| a | b |', 0, ''],
    ['  | a |', 'row', '| a |', 2, ''],
    ['> a', 'quote', 'a', 0, ''],
    ['> [!note] Dana', 'heading', 'Dana [!note]', 7, 'callout'],
    ['> [!todo]- Next | x', 'heading', 'Next | x [!todo]', 7, 'callout'],
    ['---', 'rule', '', 0, ''],
    ['***', 'rule', '', 0, ''],
    ['- - -', 'bullet', '- -', 0, ''],
    ['', 'blank', '', 0, ''],
    ['   ', 'blank', '', 0, ''],
    ['**Dana**', 'label', '**Dana**', 0, ''],
    ['__Dana__:', 'label', '__Dana__:', 0, ''],
    ['**Dana**: x', 'text', '**Dana**: x', 0, ''],
    ['Dana:', 'label', 'Dana:', 0, ''],
    ['what Dana said on the way to the car today:', 'text', 'what Dana said on the way to the car today:', 0, ''],
    ['Is it: so:', 'text', 'Is it: so:', 0, ''],
    ['MS WHITFIELD', 'label', 'MS WHITFIELD', 0, ''],
    ['II. MISS BRIGHT', 'label', 'MISS BRIGHT', 0, ''],
    ['NHS', 'text', 'NHS', 0, ''],
    ['A B C', 'text', 'A B C', 0, ''],
    ['[[Dana]]', 'label', '[[Dana]]', 0, ''],
    ['[[Dana]]:', 'label', '[[Dana]]:', 0, ''],
    ['[[Dana]] x', 'text', '[[Dana]] x', 0, ''],
    ['%% x %%', 'text', 'x', 1, 'comment'],
    ['<!-- x -->', 'text', 'x', 1, 'comment'],
    ['a <!-- b -->', 'text', 'a', 0, ''],
    ['a %% b %%', 'text', 'a', 0, ''],
    ['5.30 x', 'bullet', 'x', 0, ''],
  ])('"%s" is a %s that says "%s"', (...[written, kind, text, depth, marks]) => {
    const [line] = readLines(written, 1);
    const set = (['done', 'comment', 'callout'] as const).filter((mark) => line?.[mark] === true);
    expect([line?.kind, line?.text, line?.depth, set.join(' ')]).toEqual([kind, text, depth, marks]);
  });

  it.each([
    ['```\n# a\n```\nb', ['4 text: b']],
    ['~~~\na\n```\n~~~\nb', ['5 text: b']],
    ['````\n```\n````\nb', ['4 text: b']],
    ['```js\na\n``` x\nb\n```\nc', ['6 text: c']],
    ['%%\na\n%%\nb', ['1 blank comment: ', '2 text comment: a', '3 blank comment: ', '4 text: b']],
    ['<!--\na\n-->\nb', ['1 blank comment: ', '2 text comment: a', '3 blank comment: ', '4 text: b']],
    [
      '> [!info] Dana\n> - a\n> b\n\n> c',
      ['1 heading callout: Dana [!info]', '2 bullet callout: a', '3 text callout: b', '4 blank: ', '5 quote: c'],
    ],
    ['to-dos\n- a', ['1 label: to-dos', '2 bullet: a']],
    ['to-dos\na', ['1 text: to-dos', '2 text: a']],
    ['my questions\n  - a', ['1 label: my questions', '2 bullet: a']],
    ['  to-dos\n- a', ['1 text: to-dos', '2 bullet: a']],
    ['anything\n- a', ['1 text: anything', '2 bullet: a']],
    ['a\r\nb\rc', ['1 text: a', '2 text: b', '3 text: c']],
  ])('is read with those around it: "%s"', (body, told) => {
    const lines = readLines(body, 1).map(
      ({ line, kind, comment, callout, text }) =>
        `${String(line)} ${kind}${comment ? ' comment' : ''}${callout ? ' callout' : ''}: ${text}`,
    );
    expect(lines).toEqual(told);
  });

  it('counts from the first line of the body, and is cut where it is longer than any line', () => {
    const [line] = readLines(`${'x'.repeat(5000)}\n`, 7);
    expect([line?.line, line?.text.length]).toEqual([7, 4000]);
  });
});

import { describe, expect, it } from 'vitest';
import { isPrivateHeading, isPrivateKey } from '../../../../src/core/interview/body/private.ts';
import { frontOf, isPartName, sectionKind } from '../../../../src/core/interview/body/sections.ts';

describe('A heading', () => {
  it.each([
    ['Topics', 'topics', 'part'],
    ['**Next steps:**', 'next', 'part'],
    ['What went well', 'went-well', ''],
    ['Went badly', 'private', 'part private key'],
    ['Red flags', 'private', 'private key'],
    ['Private', 'private', 'private key'],
    ['Questions they asked', 'questions', 'part'],
    ['I promised', 'tasks', 'part'],
    ['To learn', 'to-learn', 'part'],
    ['TODO', 'tasks', 'part'],
    ['x [!todo]', 'tasks', ''],
    ['x [!success]', 'went-well', ''],
    ['x [!note]', 'general', ''],
    ['x [!danger]', 'private', 'private'],
    ['Dana', 'general', ''],
    ['All of the topics that we had over lunch there', 'general', ''],
    ['Log', 'log', 'part'],
    ['Feedback', 'feedback', 'part'],
    ['What I owe', 'tasks', ''],
    ['Gehalt', 'private', 'private key'],
    ['My impressions', 'private', 'private key'],
    ["Dana's topics", 'general', ''],
    ['', 'general', ''],
  ])('"%s" announces: %s', (heading, kind, marks) => {
    expect(sectionKind(heading)).toBe(kind);
    const found = [
      isPartName(heading) ? ['part'] : [],
      isPrivateHeading(heading) ? ['private'] : [],
      isPrivateKey(heading) ? ['key'] : [],
    ].flat();
    expect(found.join(' ')).toBe(marks);
  });

  it.each(['For myself only', 'Not for other eyes', 'Cose mie', 'Entre moi et moi', 'Voor mezelf', 'Nur für mich'])(
    'keeps with the writer what stands under “%s”',
    (heading) => {
      expect(isPrivateHeading(heading)).toBe(true);
    },
  );

  it.each(['Matters put to me', 'What it means to me', 'Not-for-profit work'])(
    'keeps nothing back under “%s”',
    (heading) => {
      expect(isPrivateHeading(heading)).toBe(false);
    },
  );

  it.each([
    ['Private: x', 'Private'],
    ['**I owe**: x', 'I owe'],
    ['**I owe:** x', 'I owe'],
    ['x', null],
    ['a: b', null],
    ['Dana:x', null],
    ['Next :  x', 'Next'],
  ])('may stand in front of a line: "%s"', (line, front) => {
    expect(frontOf(line)).toBe(front);
  });
});

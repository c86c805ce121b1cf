import { describe, expect, it } from 'vitest';
import { isPrivate, isPrivateHeading, isPrivateKey } from '../../../../src/core/interview/body/private.ts';

describe('What stays with the writer', () => {
  it.each([
    ['Private', true],
    ['For my eyes only:', true],
    ['Not for other eyes', true],
    ['For myself only!', true],
    ['Entre moi et moi', true],
    ['Cose mie', true],
    ['Red flags', true],
    ['My impressions', true],
    ['Notes [!private]', true],
    ['What they want for me', true],
    ['Salary', true],
    ['Not-for-profit work', false],
    ['What they asked for', false],
    ['A private matter of which this heading tells a lot', false],
    ['Notes', false],
    ['', false],
  ])('by its heading: "%s": %s', (heading, isKept) => {
    expect(isPrivateHeading(heading)).toBe(isKept);
  });

  it.each([
    ['salary', true],
    ['Salary range', true],
    ['pay expectation', true],
    ['current salary', true],
    ['my salary range', false],
    ['gut', true],
    ['mood', true],
    ['guts', false],
    ['payroll', false],
    ['company', false],
  ])('by its property: "%s": %s', (key, isKept) => {
    expect(isPrivateKey(key)).toBe(isKept);
  });

  it.each([
    ['I was not sure about them', true],
    ['I don’t like the commute', false],
    ["I don't like the commute", true],
    ['the salary is low', true],
    ["I'd take the job tomorrow", true],
    ['I would take a job there', true],
    ['would take the lower band', true],
    ['asked if I would take an apprentice with me on breakdowns', false],
    ['asked whether I would take on the children’s choir', false],
    ['I froze on the last question', true],
    ['froze twice', true],
    ['we had just begun when he froze again', false],
    ['what I would do if a child choked', false],
    ['treating anxious teenagers', false],
    ['was anxious, and it showed', true],
    ['a kid who is scared of the whale', false],
    ['she is scared of the board', true],
    ['a weakness for old novels', false],
    ['my weakness is numbers', true],
    ['the size of the pay run', false],
    ['asked about the kiln', false],
    ['asked what I earn now', true],
    ['asked how we earn the trust of regulars', false],
    ['asked when my baby is due', true],
    ["asked if I'm planning to have children", true],
    ['asked how old my kids are', true],
    ['asked about my health', true],
    ["asked if I'm in a union", true],
    ['asked how the union and the works council meet', false],
    ['the children who come on Fridays', false],
    ['asked about my weaknesses', true],
    ['asked about my biggest failure', true],
    ["asked why I was fired from Brack's", true],
    ["asked what I didn't like about my last boss", true],
    ["asked whether I'd applied elsewhere", true],
    ["asked where else I'm interviewing", true],
    ['asked if I have other irons in the fire', true],
    ['asked who else works nights', false],
    ['relocation money', true],
    ['the money box of the museum', false],
    ['has a stammer', true],
    ['the pump that exploded in 2019 (confidential!!)', true],
    ["told me not to tell anyone that they're closing the Leeds site", true],
    ['said off the record they may be bought by Grundvik', true],
    ['the merger is not public yet', true],
    ['Confidential: they sell the mill', true],
    ['raw data, only the non-confidential runs', false],
    ['how they file confidential records', false],
  ])('by what is said: "%s": %s', (text, isKept) => {
    expect(isPrivate(text)).toBe(isKept);
  });
});

import { expect, test } from 'vitest';
import { basisOf } from '../../../src/core/letters/basis.ts';
import { person, talk } from './talk.ts';

const dana = person('Dana Whitfield', ['night rota']);
const luis = person('Luis Ortega', ['the linen run']);
const interview = talk([dana, luis]);
const before = basisOf(interview, 'Dana Whitfield');

test.each([
  ['a topic of the person', talk([{ ...dana, topics: [...dana.topics, { text: 'x', share: null, line: 9 }] }, luis])],
  ['the spelling of the name', talk([{ ...dana, name: 'Dana Whitefield' }, luis])],
  ['the role', { ...interview, role: 'Ward Sister' }],
  ['the day', { ...interview, date: '2026-03-13' as const }],
  ['the next step', { ...interview, nextStep: { text: 'they call', day: null, time: null } }],
])('%s makes another mark', (_, changed) => {
  expect(basisOf(changed, 'Dana Whitfield')).not.toBe(before);
});

test.each([
  ['what was logged', { ...interview, logLines: ['2026-03-12 sent thank-you-email to Dana Whitfield'] }],
  ['the outcome', { ...interview, status: 'rejected' as const }],
  ['where a line stands', talk([{ ...dana, topics: dana.topics.map((topic) => ({ ...topic, line: 99 })) }, luis])],
  ['what others talked about', talk([dana, { ...luis, topics: [] }])],
])('%s does not', (_, changed) => {
  expect(basisOf(changed, 'Dana Whitfield')).toBe(before);
});

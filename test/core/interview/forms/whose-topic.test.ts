import { describe, expect, it } from 'vitest';
import { interviewIn } from '../vault.ts';

const two = 'interviewers:\n  - Shona Keir (head of operations)\n  - Jaco Rooyen (directrice)';
const topicsIn = (body: string): { readonly Shona?: readonly string[]; readonly Jaco?: readonly string[] } =>
  Object.fromEntries(
    interviewIn(`---\n${two}\n---\n${body}\n`).people.map(({ name, topics }) => [
      name.split(' ')[0] ?? '',
      topics.map(({ text }) => text),
    ]),
  );

describe('A topic belongs to whoever', () => {
  it.each([
    [
      'stands in front of a sign of chat',
      'jaco> ceph recovery drills\nshona> the change freeze',
      { Jaco: ['ceph recovery drills'], Shona: ['the change freeze'] },
    ],
    ['has the job that is named', 'La directrice m’a parlé des allergies.', { Jaco: ['allergies'], Shona: [] }],
    [
      'was named last, not who the next line is about',
      'Shona Keir: the rides\nJaco (rooms) couldn’t make it.',
      { Shona: ['the rides'], Jaco: [] },
    ],
  ])('%s', (_, body, topics) => {
    expect(topicsIn(body)).toEqual(topics);
  });

  it('held the talk, all of them, behind “all>”', () => {
    expect(topicsIn('all> moving off the old rig')).toEqual({
      Shona: ['moving off the old rig'],
      Jaco: ['moving off the old rig'],
    });
  });

  it.each([
    'De zus van Shona heeft bij ons in de straat gewoond, grappig',
    'La hermana de Shona vivía en nuestra calle',
    'Die Schwester von Shona hat früher bei uns gewohnt',
  ])('is told, and not to the kin of somebody: %s', (sentence) => {
    expect(topicsIn(sentence)).toEqual({ Shona: [], Jaco: [] });
  });

  it.each([
    'Shona said nowt.',
    'Shona asked nichts.',
    'Shona said she’s gonna check on the parking pass.',
    'Shona says so on the wall lol).',
    'Shona said she’d find out about the bus.',
  ])('nothing was told: %s', (sentence) => {
    expect(topicsIn(sentence).Shona).toEqual([]);
  });
});

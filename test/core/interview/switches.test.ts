import { describe, expect, it } from 'vitest';
import type { Switches } from '../../../src/core/interview/model.ts';
import { interviewIn } from './vault.ts';

const none: Switches = {
  off: false,
  noCalls: false,
  waitWithLinkedIn: false,
  tone: null,
  medium: null,
  spelling: null,
};

describe('What a note switches for itself', () => {
  it.each<readonly [string, Partial<Switches>]>([
    ['follow up: off', { off: true }],
    ['follow up: "no"', { off: true }],
    ['follow up: nein', { off: true }],
    ['follow up: later', {}],
    ['follow up: on', {}],
    ['no calls: true', { noCalls: true }],
    ['no calls: x', { noCalls: true }],
    ['no calls: false', {}],
    ['no calls: yesterday', {}],
    ['medium: email only', { noCalls: true, medium: 'email' }],
    ['medium: letters only', { noCalls: true, medium: 'post' }],
    ['medium: no email only mondays', { medium: 'email' }],
    ['medium: [post, by hand]', { medium: 'post' }],
    ['follow up: [off]', { off: true }],
    ['medium: e-mail', { medium: 'email' }],
    ['medium: by post', { medium: 'post' }],
    ['medium: a card', { medium: 'post' }],
    ['medium: phone', {}],
    ['tone: formal', { tone: 'formal' }],
    ['tone: Sie', { tone: 'formal' }],
    ['tone: relaxed', { tone: 'relaxed' }],
    ['tone: du', { tone: 'relaxed' }],
    ['tone: not formal', {}],
    ['tone: loud', {}],
    ['spelling: British', { spelling: 'gb' }],
    ['spelling: en-GB', { spelling: 'gb' }],
    ['spelling: US', { spelling: 'us' }],
    ['spelling: American', { spelling: 'us' }],
    ['spelling: house style', {}],
  ])('is read from "%s"', (property, switched) => {
    const { switches } = interviewIn(`---\ninterviewers: Dana Whitfield\n${property}\n---\n`);
    expect(switches).toEqual({ ...none, ...switched });
  });

  it.each([
    ['linkedin: wait', true],
    ['linkedin: later', true],
    ['linkedin: "yes"', true],
    ['linkedin: soon', false],
  ])('says whether LinkedIn waits: "%s"', (property, waits) => {
    const around = { settings: { properties: { wait: ['linkedin'] } } };
    const { switches } = interviewIn(`---\ninterviewers: Dana Whitfield\n${property}\n---\n`, around);
    expect(switches.waitWithLinkedIn).toBe(waits);
  });
});

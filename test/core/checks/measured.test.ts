import { describe, expect, it } from 'vitest';
import { LETTER_KINDS } from '../../../src/core/letters/index.ts';
import { interviewOf } from '../../support/interview.ts';
import { writingWith, talk } from '../letters/talk.ts';
import { sampleContext } from './sample-context.ts';
import { pointsAt, says, withLine } from './says.ts';

const kind = (id: string) => ({ kind: LETTER_KINDS.find((each) => each.id === id) ?? null });
const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');

describe('length', () => {
  const told = (count: number): string =>
    `warning: The letter has ${count} words; thank-you email should have 45 to 200`;

  it.each([
    { count: 44, verdict: [told(44)] },
    { count: 45, verdict: [] },
    { count: 200, verdict: [] },
    { count: 201, verdict: [told(201)] },
  ])('says of a thank-you email of $count words: $verdict', ({ count, verdict }) => {
    expect(says('length', { body: words(count) })).toEqual(verdict);
  });

  it('counts words and numbers, not dashes', () => {
    expect(says('length', { body: `${words(43)} – – 9` })).toEqual([told(44)]);
  });

  it('counts no words where characters are counted, or where the kind is unknown', () => {
    expect(says('length', { body: 'Hello' }, kind('linkedin'))).toEqual([]);
    expect(says('length', { body: 'Hello' }, { kind: null })).toEqual([]);
  });
});

describe('spoken-and-short', () => {
  const invitation = (count: number) => says('spoken-and-short', { body: '林'.repeat(count) }, kind('linkedin'));

  it('takes two hundred characters for an invitation, as people count them', () => {
    expect(invitation(200)).toEqual([]);
    expect(invitation(201)).toEqual(['error: The invitation has 201 characters; LinkedIn takes 200']);
    expect(says('spoken-and-short', { body: '👋'.repeat(200) }, kind('linkedin'))).toEqual([]);
    expect(says('spoken-and-short', { body: '林'.repeat(201) }, kind('status-call'))).toEqual([]);
    expect(pointsAt('spoken-and-short', { body: '林'.repeat(201) }, kind('linkedin'))).toEqual(['-']);
  });

  it('takes seventy-five words for a voicemail', () => {
    const script = (count: number) => ({
      body: `Hello.\n\nOn the voicemail: ${words(count - 3)}\n\nOn the day: ${words(90)}`,
    });
    expect(says('spoken-and-short', script(75), kind('status-call'))).toEqual([]);
    expect(says('spoken-and-short', script(76), kind('status-call'))).toEqual([
      'warning: The voicemail has 76 words, which is more than 30 seconds',
    ]);
    expect(pointsAt('spoken-and-short', script(76), { kind: null })).toEqual([`On the voicemail: ${words(73)}`]);
  });
});

describe('few-claims', () => {
  const letter = (core: string) => ({ body: `Dear Dana,\n\n${core}\n\nKind regards,\nMara` });

  it.each([
    'I led, I ran and I built it.',
    'I’m calm, I am patient and I have trained others.',
    'I trained, I also coached and I then managed them.',
    'I REBUILT it, I Led it and I wrote it.',
  ])('counts three in “%s”', (core) => {
    expect(says('few-claims', letter(core))).toEqual([
      expect.stringMatching(
        /^warning: The letter makes 3 claims about you \(“[^”]+”, “[^”]+”, “[^”]+”\); one or two are enough$/,
      ),
    ]);
  });

  it('says which they are', () => {
    expect(says('few-claims', letter('I led it, I’ve trained others and I am also calm.'))).toEqual([
      'warning: The letter makes 3 claims about you (“I led”, “I’ve trained”, “I am also calm”); one or two are enough',
    ]);
  });

  it.each([
    'I led and I built it.',
    'I enjoyed it, I asked, I noted and I appreciated all of it.',
    'I hope so, I see, I wonder and I think.',
  ])('counts no more than two in “%s”', (core) => {
    expect(says('few-claims', letter(core))).toEqual([]);
  });

  it('counts none where a letter is there to make claims, and counts where the kind is unknown', () => {
    const core = letter('I led, I ran and I built it.');
    expect(says('few-claims', core, kind('strengths-letter'))).toEqual([]);
    expect(says('few-claims', core, { kind: null })).toHaveLength(1);
  });

  it('leaves greeting and signature out of the count', () => {
    expect(says('few-claims', { body: 'Dear Dana,\n\nI led, I ran.\n\nKind regards,\nI built' })).toEqual([]);
  });
});

describe('right-application', () => {
  const other = (company: string | null, role: string | null) =>
    interviewOf({ path: 'Interviews/other.md', company, role });
  const beside = (company: string | null, role: string | null, changes = {}) => {
    const interview = talk(sampleContext.interview?.people ?? [], changes);
    return { writing: writingWith([interview, other(company, role)]), interview, companyTalks: [interview] };
  };
  const foreign = (name: string): string => `error: “${name}” belongs to another application`;

  it.each([
    { company: 'Quayside Clinic', role: null, line: 'At Quayside Clinic.', verdict: [foreign('Quayside Clinic')] },
    { company: 'Quayside Clinic', role: null, line: 'At quayside clinic.', verdict: [] },
    { company: null, role: 'Ward Sister', line: 'As Ward Sister.', verdict: [foreign('Ward Sister')] },
    { company: null, role: 'Sister', line: 'As Sister.', verdict: [] },
    { company: null, role: 'Senior Charge Nurse', line: 'As Senior Charge Nurse.', verdict: [] },
    { company: null, role: 'charge nurse', line: 'As charge nurse.', verdict: [] },
    { company: 'HP', role: null, line: 'At HP.', verdict: [] },
    { company: 'IBM', role: null, line: 'At IBM.', verdict: [foreign('IBM')] },
    { company: 'IBM', role: null, line: 'At NewIBM, or IBMs.', verdict: [] },
    { company: 'C++ (UK)', role: null, line: 'At C++ (UK).', verdict: [foreign('C++ (UK)')] },
    { company: 'The Harbour General Ltd', role: null, line: 'At The Harbour General Ltd.', verdict: [] },
  ])('says of “$line” beside an application to $company as $role: $verdict', ({ company, role, line, verdict }) => {
    expect(says('right-application', withLine(line), beside(company, role))).toEqual(verdict);
  });

  it('points at each place, and names the subject', () => {
    const letter = { subject: 'Quayside Clinic', ...withLine('Quayside Clinic, or Quayside Clinic.') };
    expect(pointsAt('right-application', letter, beside('Quayside Clinic', null))).toEqual([
      'Quayside Clinic',
      'Quayside Clinic',
      '-',
    ]);
    expect(says('right-application', { subject: 'Quayside Clinic' }, beside('Quayside Clinic', null))).toEqual([
      'error: The subject names “Quayside Clinic”, which belongs to another application',
    ]);
    expect(says('right-application', { subject: null }, beside('Quayside Clinic', null))).toEqual([]);
  });

  it('lets a company be named of which the own notes speak, but never a role', () => {
    const topics = [{ text: 'they work with Quayside Clinic and its Ward Sister', line: 9 }];
    const context = beside('Quayside Clinic', 'Ward Sister', { topics });
    const line = withLine('At Quayside Clinic as Ward Sister.');
    expect(says('right-application', line, context)).toEqual([foreign('Ward Sister')]);
  });

  it('knows other roles at the same company', () => {
    const companyTalks = [talk([]), talk([], { path: 'Interviews/second.md', role: 'Theatre Manager' })];
    const context = { writing: writingWith(companyTalks), interview: talk([]), companyTalks };
    expect(says('right-application', withLine('As Theatre Manager.'), context)).toEqual([foreign('Theatre Manager')]);
    expect(
      says('right-application', withLine('As Theatre Manager.'), { ...context, interview: talk([], { role: null }) }),
    ).toEqual([]);
  });

  it('says nothing of a letter about no talk', () => {
    expect(says('right-application', withLine('At Quayside Clinic.'), { interview: null })).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import type { DebriefPart, Interview, Person } from '../../../src/core/interview/model.ts';
import { composeLetters } from '../../../src/core/letters/compose-letters.ts';
import type { Letter } from '../../../src/core/letters/letter.ts';
import { thankYouEmail } from '../../../src/core/letters/thank-you-email/thank-you-email.ts';
import { writingWith, person, row, talk } from './talk.ts';

const wren = person('Wren Abara', ['the fume cupboards', 'sharing moulds between the three wax rooms']);
const idris = person('Idris Falk', ['asked how I would cool a cracked bell']);

function fit(...lines: readonly string[]): readonly DebriefPart[] {
  return [{ topic: 'fit', heading: 'Fit', lines: lines.map((text, at) => ({ text, line: 40 + at })) }];
}

function letterTo(to: Person, more: Partial<Interview> = {}, settings = {}): Letter {
  const interview = talk([to], more);
  const [letter] = composeLetters([row('thank-you-email', [interview, to])], writingWith([interview], settings));
  if (letter === undefined) throw new Error('no letter');
  return letter;
}

describe('a line of the fit', () => {
  test('is used though it does not begin with “I”, behind the topic that it shares a matter with', () => {
    const { body } = letterTo(wren, {
      debrief: fit('ran the wax club for years', 'wrote the moulds manual that the department uses'),
    });
    expect(body).toMatch(/three wax rooms\. [^.]*I wrote the moulds manual that my department uses\./);
  });

  test.each([
    ['counted the moulds of the shop every week', 'I counted the moulds of the shop every week'],
    ['counted the moulds for the company every year', 'I counted the moulds for the company every year'],
  ])('makes nobody the owner of what they worked in: %s', (line, said) => {
    const { body } = letterTo(wren, { debrief: fit(line) });
    expect(body).toContain(said);
  });

  test('is not used where only the job itself is common to it and the topic', () => {
    const asked = person('Ada Quill', ['asked what I would do for a pupil who never writes']);
    const debrief = fit('taught evening lessons in a prison for years');
    expect(letterTo(asked, { debrief, role: 'Teacher' }).body).not.toContain('prison');
    expect(letterTo(asked, { debrief, role: 'Bell Founder' }).body).toContain('prison');
  });
});

describe('a second topic stands in the place of a remark', () => {
  test.each([
    ['wants order sheets a week ahead, not on the day', 'that you would like order sheets a week ahead'],
    ['kiln use is at 96 per cent', 'With kiln use at 96 per cent'],
    ['showed me the casting pit', 'the casting pit'],
    ['asked who I would call first', 'who I would call first'],
  ])('also where it is “%s”', (line, words) => {
    const asked = person('Idris Falk', ['asked how I would cool a cracked bell', line]);
    const { body } = letterTo(asked);
    expect(body).toContain('how I would cool a cracked bell');
    expect(body).toContain(words);
  });

  test('and where there is none, a letter that is long enough goes without', () => {
    const [, topic] = letterTo(idris).body.split('\n\n').slice(1);
    expect(topic).toMatch(/^[^.]*how I would cool a cracked bell[^.]*\.$/);
  });
});

describe('what comes next', () => {
  test('is looked forward to though the note names nothing, and never with a day', () => {
    const { body } = letterTo(idris);
    expect(body).toMatch(/hear from you|hearing from you|(?:speak|talk) again|in touch|news from you|comes next/);
  });

  test('is a call where a call was promised', () => {
    const nextStep = { text: 'Idris will ring on Friday', day: '2026-03-20', time: null } as const;
    expect(letterTo(idris, { nextStep }).body).toContain('your call on Friday 20 March');
    const ana = person('Ana Lund', ['two kinds of bronze']);
    expect(letterTo(ana, { nextStep, people: [ana, idris] }).body).toContain('Idris’s call on Friday 20 March');
  });

  test('has its day for everybody of a panel, and asks for nothing but what is needed before', () => {
    const nextStep = { text: 'trial shift on Saturday 21 March 07:00', day: '2026-03-21', time: '07:00' } as const;
    const people = ['Ana Lund', 'Bo Ek', 'Cy Marsh', 'Di Penn', 'Eli Rowe', 'Fay Holt'].map((name, at) =>
      person(name, [`the ${['oven', 'crane', 'ladle', 'rope', 'yard', 'office'][at] ?? ''} in winter`]),
    );
    const interview = talk(people, { nextStep });
    const letters = composeLetters(
      people.map((each) => row('thank-you-email', [interview, each])),
      writingWith([interview]),
    );
    for (const { body } of letters) {
      expect(body).toMatch(/trial shift[^.]*Saturday 21 March|Saturday 21 March[^.]*trial shift/);
      expect(body).toMatch(/ beforehand\b| before then\b/);
      expect(body).toContain('at 07:00');
    }
  });

  test('stands there without a day that the note gives in shorthand', () => {
    const nextStep = { text: 'Second round with CEO on 12/03', day: null, time: null } as const;
    const { body } = letterTo(idris, { nextStep });
    expect(body).toContain('second round with the CEO');
    expect(body).not.toContain('12/03');
  });
});

test('a short saying that the note quotes is given back in its own words', () => {
  const sunniva = person('Sunniva Aas', ['casting days: "never hurry a melt, wait for the colour"']);
  expect(letterTo(sunniva).body).toMatch(/casting days[^.]*“Never hurry a melt, wait for the colour\.”/);
  const mine = person('Ola Moe', ['casting days: "I never hurry a melt, I wait for the colour"']);
  expect(letterTo(mine).body).not.toContain('“');
});

test('a trial shift is called one', () => {
  const { subject, body } = letterTo(idris, { format: 'on-site', visit: true, visitName: 'trial shift' });
  expect(`${subject ?? ''} ${body}`).toContain('the trial shift');
});

test('British letters close “Yours sincerely”, American ones “Sincerely”, never the other way round', () => {
  const names = ['Ana Lund', 'Bo Ek', 'Cy Marsh', 'Di Penn', 'Eli Rowe', 'Fay Holt', 'Gus Orr', 'Hal Dean'];
  const closings = (spelling: 'gb' | 'us') =>
    names.map((name) =>
      letterTo(person(name, ['ropes']), {}, { spelling })
        .body.split('\n')
        .at(-2),
    );
  expect(closings('gb')).not.toContain('Sincerely,');
  expect(closings('us')).not.toContain('Yours sincerely,');
});

test('no wording ranks one colleague’s words above another’s', () => {
  const wordings = thankYouEmail.parts.flatMap(({ groups }) =>
    groups.flatMap(({ both = [], formal = [], relaxed = [] }) => [...both, ...formal, ...relaxed]),
  );
  expect(wordings.filter((each) => /\b(?:best|most|in particular|particularly|especially)\b/.test(each))).toEqual([]);
});

describe('a call that the note names as a thing', () => {
  test('is the reader’s own where the reader is to ring', () => {
    const nextStep = { text: 'call from Idris Thurs', day: null, time: null } as const;
    expect(letterTo(idris, { nextStep }).body).toContain('your call');
    const ana = person('Ana Lund', ['two kinds of bronze']);
    expect(letterTo(ana, { nextStep, people: [ana, idris] }).body).toContain('Idris’s call');
  });

  test('comes on a day and not by it, where the note says “Friday” alone', () => {
    const nextStep = { text: 'call from Idris Friday', day: '2026-03-20', time: null } as const;
    expect(letterTo(idris, { nextStep }).body).toContain('your call on Friday 20 March');
  });
});

test('a trial that is paid is looked forward to without its pay', () => {
  const nextStep = { text: 'paid trial day on Tuesday 17 March', day: '2026-03-17', time: null } as const;
  const { body } = letterTo(idris, { nextStep });
  expect(body).toMatch(/trial day[^.]*Tuesday 17 March|Tuesday 17 March[^.]*trial day/);
  expect(body).not.toContain('paid');
});

test('a thing that has to be settled makes nothing practical of the matter before it', () => {
  const asked = person('Una Hollis', ['talked about sitting with a family before any paperwork comes out']);
  expect(letterTo(asked).body).toContain('about sitting with a family before any paperwork comes out');
});

test('what lasted beyond noon was “today”, and nothing has stayed with anybody before the next day', () => {
  const ana = person('Ana Lund', ['asked how I would bank a fire']);
  const shift = talk([ana], { format: 'on-site', visit: true, visitName: 'trial shift', time: '08:30' });
  const rows = [row('thank-you-email', [shift, ana])];
  expect(composeLetters(rows, writingWith([shift]))[0]?.body).toContain('the trial shift today');
  const bodies = ['Ana Lund', 'Bo Ek', 'Cy Marsh', 'Di Penn', 'Eli Rowe', 'Fay Holt', 'Gus Orr', 'Hal Dean'].map(
    (name) => letterTo(person(name, ['asked how I would bank a fire'])).body,
  );
  expect(bodies.filter((body) => /has stayed with me|thought about it since|come back more/.test(body))).toEqual([]);
});

test('a club that the reader never heard of is introduced as one', () => {
  const ada = person('Ada Quill', ['told me about the Saturday club for beginners']);
  const { body } = letterTo(ada, { debrief: fit('I ran the Saturday club at the museum for three years') });
  expect(body).toContain('I ran a Saturday club at the museum for three years');
});

test.each([
  'what’s wrong with their cranes',
  'why they lost the ferry contract',
  'asked how my wife likes night shifts',
])('“%s” would hurt or is nobody’s business, and stays out, named beside the letter', (line) => {
  const { body, missing } = letterTo(person('Ada Quill', [line]));
  expect(body).not.toMatch(/cranes|ferry|wife/);
  expect(missing.join('\n')).toContain(line);
});

import { describe, expect, it } from 'vitest';
import { interviewIn } from '../vault.ts';

const note = (body: string): string =>
  `---\ninterviewers: [Dana Whitfield, Luis Ortega]\nrecruiter: Sam Okafor\ndate: 2026-03-02\n---\n${body}\n`;

const promised: readonly (readonly [form: string, body: string, promise: object])[] = [
  ['a name in the task', '- [ ] send Dana the rota', { to: 'Dana Whitfield', done: false, due: null }],
  ['a name behind an arrow', '- [ ] rota → Luis', { to: 'Luis Ortega' }],
  ['a name in front of a colon', '- [ ] Dana: the rota', { to: 'Dana Whitfield' }],
  ['two names and "to"', '- [ ] send Dana’s rota to Luis', { to: 'Luis Ortega' }],
  ['under somebody’s heading', '## Luis\n- [ ] send the kiln paper', { to: 'Luis Ortega' }],
  ['to the recruiter', '- [ ] send the recruiter my certificate', { to: 'Sam Okafor' }],
  ['no list mark in front', '[ ] send Dana the rota', { to: 'Dana Whitfield' }],
  ['ticked', '- [x] send Dana the rota', { done: true, doneOn: null }],
  ['ticked with a day', '- [x] send Dana the rota ✅ 2026-03-03', { done: true, doneOn: '2026-03-03' }],
  ['ticked, sent on a day', '- [x] thank-you email to Dana (sent 2026-03-03)', { done: true, doneOn: '2026-03-03' }],
  ['due by a mark', '- [ ] send Dana the rota 📅 2026-03-05', { due: '2026-03-05' }],
  ['due by a field', '- [ ] send Dana the rota [due:: 2026-03-05]', { due: '2026-03-05' }],
  ['to both', '- [ ] both: photo of the shed ⏳ 2026-03-24', { to: null, text: 'both: photo of the shed' }],
  ['due in German words', '- [ ] Dana bis Freitag die Zeugnisse schicken', { due: '2026-03-06' }],
  ['due in words', '- [ ] send Dana the rota by Friday', { due: '2026-03-06' }],
  ['German', '- [ ] Dana die Unterlagen schicken', { to: 'Dana Whitfield' }],
];

const spoken: readonly (readonly [body: string, promise: object])[] = [
  ['said I’d send Dana my rota', { text: 'send Dana my rota', to: 'Dana Whitfield', done: false }],
  ['told Luis id text him the bus times', { text: 'text him the bus times', to: 'Luis Ortega' }],
  ['I promised Dana the kiln paper by Friday.', { to: 'Dana Whitfield', due: '2026-03-06' }],
  ['I undertook to find Luis a second-hand wheel. Done on Tuesday.', { to: 'Luis Ortega', done: true }],
  ['I told Luis that I would ask about the van -- sent him the answer', { done: true, to: 'Luis Ortega' }],
  ['Luis came late. I said I would lend him the glaze book.', { text: 'lend him the glaze book', to: 'Luis Ortega' }],
  ['gotta text Luis my licence number', { to: 'Luis Ortega' }],
  ['- send Dana the photos', { text: 'send Dana the photos', to: 'Dana Whitfield' }],
  ['still owe Dana an answer', { to: 'Dana Whitfield' }],
  ['- me: mail Luis the plan', { to: 'Luis Ortega' }],
  ['I owe: the plan to Luis', { to: 'Luis Ortega' }],
  ['Dem Ortega hab ich versprochen, ihm den Plan zu schicken.', { to: 'Luis Ortega' }],
  ['Dana schicke ich noch mein Zeugnis.', { to: 'Dana Whitfield' }],
  ['J’ai dit à Dana que je lui enverrais mon planning.', { to: 'Dana Whitfield' }],
  ['J’ai promis à Luis de lui prêter le livre.', { to: 'Luis Ortega' }],
  ['A Dana ho promesso due foto dei vasi.', { to: 'Dana Whitfield' }],
  ['Le mando a Dana el horario.', { to: 'Dana Whitfield' }],
  ['Quedé con Luis en llevarle las llaves. Hecho.', { to: 'Luis Ortega', done: true }],
  ['fiquei de mandar o plano pro Luis', { to: 'Luis Ortega' }],
  ['Ik heb Dana beloofd dat ik foto’s stuur.', { to: 'Dana Whitfield' }],
  ['Jag lovade Luis att mejla schemat.', { to: 'Luis Ortega' }],
  ['Obiecałem, że wyślę plan (Luis).', { to: 'Luis Ortega' }],
];

const listed: readonly (readonly [form: string, body: string, promise: object])[] = [
  ['a heading', '## I said I’d\n- bring Dana the glaze book', { to: 'Dana Whitfield' }],
  ['a heading in another language', '## Wat ik heb toegezegd\n- rooster naar Dana', { to: 'Dana Whitfield' }],
  ['a label', 'zugesagt:\n- Dana den Plan schicken', { to: 'Dana Whitfield' }],
  ['a bare line', 'to-dos\n- Luis: that podcast (sent!)', { to: 'Luis Ortega', done: true }],
  [
    'a column of what I owe',
    '| Who | Asked about | I owe |\n|---|---|---|\n| Dana | kilns | one-page plan |\n| Luis | vans | – |',
    { text: 'one-page plan', to: 'Dana Whitfield' },
  ],
  [
    'a table of actions that says whose they are',
    '| Owner | Action | Due |\n|---|---|---|\n| Me | send Luis the key | 2026-03-09 |\n| Dana | find a day | |',
    { text: 'send Luis the key', to: 'Luis Ortega' },
  ],
];

describe('Promises', () => {
  it.each(spoken)('stand in sentences: %s', (body, promise) => {
    expect(interviewIn(note(body)).promises).toMatchObject([promise]);
  });

  it.each(listed)('stand under %s', (_, body, promise) => {
    expect(interviewIn(note(body)).promises).toMatchObject([promise]);
  });

  it.each([
    'Dana will send me the contract.',
    '- [ ] Dana to send me the contract',
    '- [ ] Luis will call the potter',
    '- [ ] Tom to call the vet',
    '- Email: dana@acme.example',
    '- Phone: 0171 555 0164',
    'Dana promised me a call by Friday.',
    'She said she’d send the rota.',
    'They owe: a date',
    'PROMISED BY HER: a tour',
    '## They promised\n- Dana sends the rota',
    'I said I’d love to work there, and I’d been there before.',
    'Should I send Dana a card?',
    'Luis versprach mir einen Probetag.',
    '## I owe\n- return Mam’s car',
    '## Follow-up\nDana decides next week.',
    '- Me: who decides? Dana: “Today? Whoever is loudest.”',
    '- Me: how many at night? Luis: one here, three in Leeds.',
  ])('are nothing that others do, that is only wished or asked: %s', (body) => {
    expect(interviewIn(note(body)).promises).toEqual([]);
  });

  it('end where the next one begins, each with its own person', () => {
    const { promises } = interviewIn(note('I said I’d send Dana the rota and I told Luis I would lend him my wheel.'));
    expect(promises.map(({ text, to }) => [text, to])).toEqual([
      ['send Dana the rota', 'Dana Whitfield'],
      ['lend him my wheel', 'Luis Ortega'],
    ]);
  });

  it('of theirs are none of the writer’s', () => {
    const { promises, nextStep } = interviewIn(
      note('## Undertakings\nBy me:\n- send Dana the rota\nBy her:\n- send the job description'),
    );
    expect(promises.map(({ text }) => text)).toEqual(['send Dana the rota']);
    expect(nextStep?.text).toBe('send the job description');
  });

  it('end with their list: what is said below it is something else', () => {
    const note1 = note('Promises\n- [x] kiln plan to Dana\n\nFeel a bit flat. Dana didn’t smile once.');
    expect(interviewIn(note1).promises).toMatchObject([{ text: 'kiln plan to Dana' }]);
  });

  it('go on in the next line', () => {
    const { promises } = interviewIn(note('said I’d send Dana the rota\nand get Luis a second key'));
    expect(promises.map(({ to }) => to)).toEqual(['Dana Whitfield', 'Luis Ortega']);
  });

  it('told in a sentence and once more as a task are one, done when the task is', () => {
    const { promises } = interviewIn(note('I said I’d send Dana the kiln plan.\n- [x] kiln plan to Dana'));
    expect(promises).toMatchObject([{ to: 'Dana Whitfield', done: true }]);
  });

  it.each(promised)('are tasks: %s', (_, body, promise) => {
    expect(interviewIn(note(body)).promises).toMatchObject([promise]);
  });

  it.each(['- [ ] buy milk', '- [ ] read up on kilns', '## To learn\n- [ ] send theory'])(
    'are nothing that nobody waits for: %s',
    (body) => {
      expect(interviewIn(note(body)).promises).toEqual([]);
    },
  );

  it.each([
    ['- [ ] send Dana the rota', true],
    ['## Luis\n- [ ] send the kiln paper', true],
    ['- [ ] send Dana’s rota to Luis', false],
    ['Luis came late. I said I would lend him the glaze book.', true],
    ['I told Dana about Luis. I said I would lend him the glaze book.', false],
    ['Dana came late.\n\nSaid I would email her my references.', false],
  ])('are surely somebody’s only where nobody else can be meant: %s', (body, surely) => {
    expect(interviewIn(note(body)).promises).toMatchObject([{ surely }]);
  });
});

describe('A list of promises by whatever name', () => {
  const two = '---\ninterviewers: [Eleri Vaughan, Huw Bebb]\ndate: 2026-03-02\n---\n';
  const promisedIn = (body: string): readonly (readonly [string, string | null, boolean])[] =>
    interviewIn(`${two}${body}\n`).promises.map(({ text, to, done }) => [text, to, done]);

  it.each([
    'What I said I would do',
    'What I undertook',
    'My commitments ->',
    'Undertakings (ha):',
    'Was ich versprochen habe',
    'Cosa ho promesso',
  ])('holds what is rung and called about too: %s', (heading) => {
    expect(promisedIn(`${heading}\n- ring Eleri with my number - DONE Fri\n- call Huw with a debrief`)).toEqual([
      ['ring Eleri with my number - DONE Fri', 'Eleri Vaughan', true],
      ['call Huw with a debrief', 'Huw Bebb', false],
    ]);
  });

  it('may be a branch of a list', () => {
    expect(promisedIn('- What I undertook\n\t- To prepare for Huw a scheme of work')).toEqual([
      ['To prepare for Huw a scheme of work', 'Huw Bebb', false],
    ]);
  });

  it.each(['Parking', 'What I wore', 'What they promised'])('is none under another name: %s', (heading) => {
    expect(promisedIn(`${heading}\n- call Huw with a debrief`)).toEqual([]);
  });

  it('is for nobody known where a stranger gets it', () => {
    const one = '---\ninterviewers: [Huw Bebb]\ndate: 2026-03-02\n---\n';
    const { promises } = interviewIn(`${one}Versprochen:\n1. dem Lois bring ich das alte Stemmeisen zum Anschauen\n`);
    expect(promises.map(({ to }) => to).filter((to) => to !== null)).toEqual([]);
  });

  it('is kept whatever the deed, where somebody is told so', () => {
    expect(promisedIn('told Huw I’d play their demo tonight')).toEqual([
      ['play their demo tonight', 'Huw Bebb', false],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { interviewIn, namesIn } from '../vault.ts';

const head = 'company: Acme\nrole: fitter\ndate: 2026-03-02\n';
const block = (properties: string, body = ''): string => `---\n${head}${properties}\n---\n${body}\n`;
const note = (body: string): string => `---\n${head}type: interview\n---\n${body}\n`;

describe('Who a note lists', () => {
  it.each([
    ['gesproken met', 'Hanneke Terpstra'],
    ['gesprochen mit', 'Anneke Brandt'],
    ['hablé con', 'Lucía Ferrer'],
    ['parlato con', 'Lucia Ferri'],
    ['falei com', 'Lúcia Ferreira'],
    ['pratade med', 'Linnea Berg'],
    ['rozmawiałam z', 'Lucyna Bednarz'],
  ])('is read behind the words “%s”', (key, name) => {
    expect(namesIn(block(`${key}: [${name}, Ruud van der Kolk]`))).toEqual([name, 'Ruud van der Kolk']);
  });

  it('is read behind what else stands in front of a name under the panel', () => {
    const panel = 'Panel:\n  principal: Graeme Tulloch\n  board chair: Ngaire Paki\n  next door: Ms Penrose';
    const { people, gaps } = interviewIn(block(panel));
    expect(people.map(({ name, title }) => [name, title])).toEqual([
      ['Graeme Tulloch', 'principal'],
      ['Ngaire Paki', 'board chair'],
      ['Penrose', null],
    ]);
    expect(gaps).toEqual([]);
  });

  it.each(['later: maybe the owner', 'room: upstairs', 'mood: Sunny'])(
    'is nobody where no name stands: %s',
    (entry) => {
      expect(namesIn(block(`Panel:\n  principal: Graeme Tulloch\n  ${entry}`))).toEqual(['Graeme Tulloch']);
    },
  );

  it.each(['the two Sams', 'both Annas', 'die beiden Annas', 'les deux Maries'])(
    'is asked about where several are counted by one name: %s',
    (several) => {
      const { people, gaps } = interviewIn(block(`who: [Marguerite Vane, ${several}]`));
      expect(people.map(({ name }) => name)).toEqual(['Marguerite Vane']);
      expect(gaps.join()).toContain(several);
    },
  );

  it('has no article and no job in the name', () => {
    const [person] = interviewIn(block('dabei: der Revierkollege Sepp')).people;
    expect([person?.name, person?.title]).toEqual(['Sepp', 'Revierkollege']);
  });

  it('is called by the letters that a bracket gives them', () => {
    const body =
      '- dabei: Alois Brunner (= AB), seine Tochter Veronika (= V., macht Büro)\n- V. fragte nach dem Führerschein';
    const { people } = interviewIn(note(body));
    expect(people.map(({ name, topics }) => [name, topics.map(({ text }) => text)])).toEqual([
      ['Alois Brunner', []],
      ['Veronika', ['dem Führerschein']],
    ]);
  });
});

describe('Who arranged a talk', () => {
  it.each([
    ['Invitation came from the partners’ PA, Julian Frith.', 'Julian Frith'],
    ['It was arranged by their office manager Julian Frith.', 'Julian Frith'],
    ['Me avisó Marisa Benlloch, de la ETT Turnosur.', 'Marisa Benlloch'],
    ['C’est Karima, de l’agence Interalpha, qui leur avait donné mon numéro.', 'Karima'],
    ['All thanks to the agency, where Karima, who gave them my number, sits.', 'Karima'],
  ])('was not met: %s', (sentence, name) => {
    const { people } = interviewIn(note(`Luis Ortega asked about kilns.\n\n${sentence}`));
    expect(people.map((person) => [person.name, person.interviewed])).toEqual([
      ['Luis Ortega', true],
      [name, false],
    ]);
  });

  it('who runs everything and fetched the writer is the host, and the office is nobody', () => {
    const { people } = interviewIn(
      note('Frau Zwettler from the Betriebsbüro runs everything and fetched me from the gate.'),
    );
    expect(people.map(({ name, part }) => [name, part])).toEqual([['Zwettler', 'host']]);
  });
});

describe('Who is still to come', () => {
  it.each([
    'Verdict by Friday. next: second chat with the CIO, some bloke called Alistair, no date yet',
    'Good talk. Next step: a day with Alistair Moore.',
  ])('was not met: %s', (sentence) => {
    expect(namesIn(note(`Luis Ortega asked about kilns.\n\n${sentence}`))).toEqual(['Luis Ortega']);
  });
});

describe('Words that stand beside a name', () => {
  it('do not make somebody the writer’s own: Italian “mi” is “me”', () => {
    expect(namesIn(note('Il titolare, il signor Arturo Pellegrini, mi ha chiesto dei tempi di posa.'))).toEqual([
      'Arturo Pellegrini',
    ]);
  });

  it.each([
    'L’ancien second, Karim, est parti en face.',
    'D’abord le café, puis la visite.',
    'Qu’elle était belle, cette salle.',
  ])('are no name: %s', (sentence) => {
    const { people, perhapsMet } = interviewIn(note(`Luis Ortega m’a parlé des fours.\n\n${sentence}`));
    expect([...people, ...perhapsMet].map(({ name }) => name)).toEqual(['Luis Ortega']);
  });
});

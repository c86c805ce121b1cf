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

  it.each([
    ['Penrose & Daughter Funeral Directors', []],
    ['Dana Whitfield and Luis Church', ['Dana Whitfield', 'Luis Church']],
    ['Dana Whitfield and Bronwyn Hughes', ['Dana Whitfield', 'Bronwyn Hughes']],
    ['Dana Whitfield and Sonja Aas', ['Dana Whitfield', 'Sonja Aas']],
  ])('is no family firm: “%s”', (who, names) => {
    expect(namesIn(block(`who: ${who}\ninterviewers: Verity Penrose`))).toEqual(['Verity Penrose', ...names]);
  });

  it.each([
    ['Dana Whitfield, Omar Reyes (Penrose & Sons)', ['Dana Whitfield', 'Omar Reyes']],
    ['Dana Whitfield (MD, Smith & Sons), Omar Reyes', ['Dana Whitfield', 'Omar Reyes']],
    ['Jean Dupont (Dupont et Fils)', ['Jean Dupont']],
    ['Dana Whitfield, Whitfield & Sons', ['Dana Whitfield']],
    ['Bridget Penrose and Daughter Kate Penrose', ['Bridget Penrose']],
  ])('is whoever stands beside a family firm: “%s”', (who, names) => {
    expect(namesIn(block(`interviewers: "${who}"`))).toEqual(expect.arrayContaining(names));
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

describe('A name alone on a line right above a list', () => {
  it('is somebody whom a pasted mail names in full', () => {
    const mail = '> From: Priya Nand <priya@acme.example>\n> You will be talking to Gareth Pell and Hanneke Bell.\n\n';
    const body = `${mail}Gareth\n- the old rig\n- a monitor mix\n\nHanneke\n- relaxed performances`;
    const { people } = interviewIn(note(body));
    expect(people.filter(({ interviewed }) => interviewed).map(({ name, topics }) => [name, topics.length])).toEqual([
      ['Gareth Pell', 2],
      ['Hanneke Bell', 1],
    ]);
  });

  it('is asked about where nothing else tells of them', () => {
    const { people, perhapsMet } = interviewIn(note('Luis Ortega asked about kilns.\n\nGareth\n- the old rig'));
    expect([people.map(({ name }) => name), perhapsMet.map(({ name }) => name)]).toEqual([['Luis Ortega'], ['Gareth']]);
  });

  it.each(['Parking\n- round the back', 'Good\n- the kilns', 'Monday\n- start'])(
    'is nobody where it is a word: %s',
    (body) => {
      const { people, perhapsMet } = interviewIn(note(`Luis Ortega asked about kilns.\n\n${body}`));
      expect([...people, ...perhapsMet].map(({ name }) => name)).toEqual(['Luis Ortega']);
    },
  );
});

describe('Who comes in, in the order of words of another tongue', () => {
  it.each([
    ['Later kwam Sjoerd van de planning erbij.', 'Sjoerd'],
    ['Ensuite Josiane, l’aide de cuisine, m’a montré la chambre froide.', 'Josiane'],
    ['Später kam Frau Ebner dazu.', 'Ebner'],
    ['Sedan kom Ulrika in med kaffe.', 'Ulrika'],
  ])('was there: %s', (sentence, name) => {
    const { people, perhapsMet } = interviewIn(note(`Luis Ortega asked about kilns.\n\n${sentence}`));
    expect([...people, ...perhapsMet].map((person) => person.name)).toContain(name);
  });
});

describe('Who was met by chance, and firms', () => {
  it.each([
    'There was a guy named Hector in the break room used to work with my brother over at Dunmore.',
    'There was a lady called Moira on the bus.',
    'Kaylee from the agency Brightpath Staffing set it up but she wasn’t there.',
  ])('are nobody of the talk: %s', (sentence) => {
    const { people } = interviewIn(note(`Luis Ortega asked about kilns.\n\n${sentence}`));
    expect(people.filter(({ name }) => /Hector|Moira|Brightpath/.test(name))).toEqual([]);
    expect(people.filter(({ interviewed }) => interviewed).map(({ name }) => name)).toEqual(['Luis Ortega']);
  });

  it('who fetched the writer is the host, with a title in brackets as well', () => {
    const { people } = interviewIn(
      note('Luis Ortega asked about kilns.\n\nCallum (trainee) collected me and walked me between rooms.'),
    );
    expect(people.map(({ name, part }) => [name, part])).toEqual([
      ['Luis Ortega', 'interviewer'],
      ['Callum', 'host'],
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

import { describe, expect, it } from 'vitest';
import { interviewIn } from '../vault.ts';

const note = (body: string, properties = ''): string =>
  `---\ninterviewers: [Dana Whitfield, Luis Ortega]\ndate: 2026-03-02\n${properties}---\n${body}\n`;

const topicsOf = (body: string, properties = ''): readonly string[] =>
  interviewIn(note(body, properties)).people[0]?.topics.map(({ text }) => text) ?? [];

const forms: readonly (readonly [form: string, body: string, topics: readonly string[]])[] = [
  ['a heading with the whole name', '## Dana Whitfield\n- the new kiln', ['the new kiln']],
  ['a heading with the first name', '## Dana\n- the new kiln', ['the new kiln']],
  ['a heading with the family name', '## Ms Whitfield\n- the new kiln', ['the new kiln']],
  ['a heading with an initial', '## Dana W.\n- the new kiln', ['the new kiln']],
  ['a heading with initials', '## DW\n- the new kiln', ['the new kiln']],
  ['a heading with a time', '## 11:20 Dana\n- the new kiln', ['the new kiln']],
  ['a heading in capitals without marks', 'II. MS WHITFIELD\n\n3. the new kiln', ['the new kiln']],
  ['a bold line', '**Dana**\n- the new kiln', ['the new kiln']],
  ['a label', 'Dana:\n- the new kiln', ['the new kiln']],
  ['a callout', '> [!info] Dana\n> - the new kiln', ['the new kiln']],
  ['a name in front', 'Dana: the new kiln', ['the new kiln']],
  ['a time and a bold name above a list', '- 10:00 **Dana**\n  - the new kiln', ['the new kiln']],
  ['a passing name above a list', '- lunch with Dana\n  - the new kiln', ['the new kiln']],
  ['a table', '| Who | Topic |\n|---|---|\n| Dana | the new kiln |', ['the new kiln']],
  ['no name in its place', '## Dana\n- Prof. Oosthuizen\n- Luis\n- the new kiln', ['the new kiln']],
  ['"asked how"', 'Dana asked how I plan a rota.', ['how I plan a rota']],
  ['"wanted to know"', 'Dana wanted to know why I left.', ['why I left']],
  ['"told me about"', 'Dana told me about the new kiln.', ['the new kiln']],
  ['"mentioned"', 'Dana mentioned the new kiln.', ['the new kiln']],
  ['"showed me"', 'Dana showed me the new kiln.', ['the new kiln']],
  ['a pronoun in the next sentence', 'Dana came late. She asked about the new kiln.', ['the new kiln']],
  ['a later clause', 'Dana popped in for ten minutes, asked about the new kiln.', ['the new kiln']],
  ['"Label: detail"', '## Dana\n- Kilns: two of them, both old', ['Kilns']],
  ['a few words who she is', 'Their chair, Ms Whitfield, spoke of the new kiln.', ['the new kiln']],
  ['a title in brackets', 'Dana (owner, mostly) asked about the new kiln.', ['the new kiln']],
  ['words beside a name and a colon', 'bench test w/ Dana (owner): the new kiln', ['the new kiln']],
  ['an arrow', 'Dana → the new kiln', ['the new kiln']],
  ['"on about"', 'Dana on about: the new kiln', ['the new kiln']],
  ['a title and a dash', 'Dana - ward manager - the new kiln', ['the new kiln']],
  ['what I asked her', 'I asked Dana about the new kiln.', ['the new kiln']],
  ['a title between commas', '**Dana**, the owner from Leeds, wanted to hear about the new kiln.', ['the new kiln']],
  ['what I walked her through', '## Dana\n- walked her through the new kiln', ['the new kiln']],
  ['what woke her interest', 'Dana perked up when I talked about the new kiln.', ['the new kiln']],
  [
    'what was done with her first',
    'Dana met me. I fired a pot with her, and she asked about the new kiln.',
    ['the new kiln'],
  ],
  ['an invitation behind it', 'Dana told me about the new kiln and invited me to see it.', ['the new kiln']],
  ['two matters with "about"', 'Dana asked how I plan, and about the new kiln.', ['how I plan', 'the new kiln']],
  ['a question behind a colon', 'Dana asked the best question: whether I like kilns.', ['whether I like kilns']],
  ['a proposal behind it', 'Dana works on the new kiln and proposed a reading group.', ['the new kiln']],
  ['an adverb in front', 'Dana pushed hard on the new kiln.', ['the new kiln']],
  ['"for ages"', 'Dana talked for ages about the new kiln.', ['the new kiln']],
  ['a plus and a question', 'Dana asked about the new kiln + if I drive', ['the new kiln', 'if I drive']],
  ['an answer behind "which"', 'Dana asked about the new kiln, which I said I know', ['the new kiln']],
  ['"Questions:" below her heading', '## Dana\nQuestions:\n- the new kiln', ['the new kiln']],
  ['"Topics" inside her heading', '## Dana\n### Topics\n- the new kiln', ['the new kiln']],
  ['"She asked about:" behind her name', 'Dana met me.\nShe asked about:\n- the new kiln', ['the new kiln']],
  ['"They asked about:" of two', 'Dana and Luis met me.\nThey asked about:\n- the new kiln', []],
  ['"They asked about" of two', 'Dana and Luis met me.\nThey asked about\n- the new kiln', []],
  ['what both said', 'Both asked about the new kiln.', ['the new kiln']],
  ['a list of what both said', '- both: the new kiln', ['the new kiln']],
  ['"she asked about" above a list', 'Dana met me.\nshe asked about\n- the new kiln', ['the new kiln']],
  [
    'one of two who speak in a sentence',
    'Luis talked about vans and then Dana asked about the new kiln',
    ['the new kiln'],
  ],
  ['an inline field', '## Dana\ntopic:: kilns\ntopic:: vans', ['kilns', 'vans']],
  ['what she is at', 'Dana came late. She is building a new kiln.', ['is building a new kiln']],
  ['German', 'Dana fragte nach dem neuen Ofen.', ['dem neuen Ofen']],
  ['French', 'Dana m’a parlé du nouveau four.', ['nouveau four']],
  ['Swedish', 'Dana pratade om den nya ugnen.', ['den nya ugnen']],
  ['Dutch', 'Dana begon over de nieuwe oven.', ['de nieuwe oven']],
  [
    'Italian, done together',
    'Dana mi ha accolto. Con lei ho fatto un vaso e mi ha spiegato il forno nuovo.',
    ['il forno nuovo'],
  ],
  ['Italian', 'Il capo Dana mi ha chiesto del forno nuovo.', ['forno nuovo']],
  ['Spanish', 'Dana me preguntó por el horno nuevo.', ['el horno nuevo']],
];

const asked = '---\ninterviewers: Dana Whitfield, Luis Ortega\ndate: 2026-03-02\n---\n';

describe('A line that begins with another person', () => {
  const twoTopics = (body: string): readonly (readonly string[])[] =>
    interviewIn(note(body)).people.map(({ topics }) => topics.map(({ text }) => text));

  it.each([
    [
      'Interview with Dana Whitfield. She asked about kilns.\nAfter, the potter Luis walked with me. He spoke about glazes.',
      [['kilns'], ['glazes']],
    ],
    ['Dana: the kiln yard\nHer son Luis does the vans. asked about routes', [['the kiln yard'], ['routes']]],
    ['Luis: the kiln yard\nDana asked about vans.\nThen he showed me the shed.', [['vans'], ['the kiln yard']]],
    [
      'Dana: the kiln yard\nShe likes the glazes of Luis.\nasked about vans',
      [['the kiln yard', 'likes the glazes of Luis', 'vans'], []],
    ],
  ])('ends what is told of the one above: %j', (body, topics) => {
    expect(twoTopics(body)).toEqual(topics);
  });

  it.each(['to know', 'on nights', 'as a team'])('is no line of whose initials are a word: "Wanted %s"', (words) => {
    const body = `---\ninterviewers: [Dana Whitfield, Tom Okafor, Otto Neumann, Amir Said]\ndate: 2026-03-02\n---\n## Dana Whitfield\nWanted ${words}:\n- the new kiln\n`;
    const [dana, ...others] = interviewIn(body).people;
    expect(dana?.topics.map(({ text }) => text)).toEqual(['the new kiln']);
    expect(others.flatMap(({ topics }) => topics)).toEqual([]);
  });
});

describe('A table of questions under the heading of a person', () => {
  it('gives that person the questions, and not the answers', () => {
    const { people } = interviewIn(
      `${asked}### Dana Whitfield\n| Question | My answer |\n| --- | --- |\n| typing speed | 225 |\n| power cuts | two phones |\n`,
    );
    expect(people.map(({ topics }) => topics.map(({ text }) => text))).toEqual([['typing speed', 'power cuts'], []]);
  });
});

describe('What a person talked about', () => {
  it.each([
    ['Linh Đặng', 'Dang'],
    ['Søren Ægidius', 'Aegidius'],
    ['Łucja Weiß', 'Lucja'],
    ['Þóra Jónsdóttir', 'Thora'],
  ])('of %s stand under a heading typed without such letters: %s', (name, heading) => {
    const [person] = interviewIn(
      `---\ninterviewers: ${name}\ndate: 2026-03-02\n---\n## ${heading}\n- the new kiln\n`,
    ).people;
    expect(person?.topics).toMatchObject([{ text: 'the new kiln' }]);
  });

  it.each(forms)('stands under or behind the name: %s', (_, body, topics) => {
    expect(topicsOf(body)).toEqual(topics);
  });

  it.each([
    ['topics: [kiln, parking]\n', '## Dana\n- the new kiln', ['kiln', 'the new kiln']],
    ['topics:\n  - topic: parking\n    with: Dana\n', '', ['parking']],
    ['topics: [parking (with Dana)]\n', '', ['parking']],
  ])('is a topic of the list that is hers: %s', (properties, body, topics) => {
    expect(topicsOf(body, properties)).toEqual(topics);
  });

  it('is not what is private, in a property as well, and a letter knows of it', () => {
    const { people, topics, privateLines } = interviewIn(
      '---\ndate: 2026-03-02\ninterviewers:\n  - name: Dana Whitfield\n    topics: [the kiln, salary]\n  - Luis Ortega\ntopics: [overtime pay, parking, relocation money]\n---\n',
    );
    expect(people.map((person) => person.topics.map(({ text }) => text))).toEqual([['the kiln'], []]);
    expect(topics.map(({ text }) => text)).toEqual(['parking']);
    expect(privateLines.map(({ text }) => text)).toEqual(['salary', 'overtime pay', 'relocation money']);
  });

  it.each([
    ['by when they answer', 'Dana said she would call me by Friday.'],
    ['how to reach her', 'Dana’s number is 0171 555 0164.'],
    ['what she is like', 'She was lovely.\nDana was very nice.'],
    ['what I said', 'I told Dana about my dog.'],
    ['money', '## Dana\n- they pay £31,000'],
    ['feelings', '## Dana\n- felt sick when she asked'],
    ['what stands under a private heading', '## Red flags\n- Dana was late'],
    ['what I promised her', 'I said I’d send Dana the rota.'],
    ['what stands in a list of promises', '## I promised\n- Dana: the rota\n- Luis: the key'],
    ['what she is to do', '## Dana\n- will send me the rates'],
    ['what she did or is like', 'Dana came late. She marked me down.\nDana - good lass'],
    ['where I went', 'walked the yard with Dana'],
    ['that I spoke to her', 'spoke to Dana Whitfield, area mgr'],
    ['her title in a table', '| Who | Does |\n|---|---|\n| Dana | owner, would be my boss |'],
    ['a line marked as private', 'Off the record: Dana shouts'],
    ['a log', '2026-03-09 Dana rang'],
    ['what stands behind her list', '**Dana**\n- \n\nMoved house on the way.'],
  ])('is not %s', (_, body) => {
    expect(topicsOf(body)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { interviewIn } from '../vault.ts';

const note = (body: string, who = 'Dana Whitfield, Omar Reyes'): string =>
  `---\ncompany: Kilbride\nrole: Potter\ndate: 2026-11-19\ninterviewers: ${who}\n---\n${body}\n`;
const topicsOf = (body: string, who?: string): readonly string[] =>
  interviewIn(note(body, who)).people.flatMap(({ name, topics }) =>
    topics.map(({ text }) => `${name.split(' ')[0] ?? ''}: ${text}`),
  );

describe('Nothing private is anybody’s topic', () => {
  it.each([
    '- Omar: an honest word between us, told me about the sale of the Leeds shop',
    '- Dana: the following is off the record, told me that they buy the Leeds shop',
    '## Omar - private\n### Topics\n- sale of the Leeds shop',
    '## Dana - off the record\n### Topics\n- sale of the Leeds shop',
    '## Private: Dana\n### Questions\n- why I left Potts',
  ])('%s', (body) => {
    expect(topicsOf(body)).toEqual([]);
  });
});

describe('What somebody said is kept whole', () => {
  it.each([
    ['### Dana\n- came back to Leeds to raise her kids', []],
    ['Dana came back to me by mail.', []],
    ['Omar returned to his desk.', []],
    ['Dana asked a question about prices: how I set them.', ['Dana: a question about prices: how I set them']],
    ['Dana asked about being out and about with customers.', ['Dana: being out and about with customers']],
    ['Dana asked about current and proposed rules.', ['Dana: current and proposed rules']],
    ['- Dana: costs and suggested retail prices', ['Dana: costs and suggested retail prices']],
    ['Omar habló de hornos y sobre todo de precios.', ['Omar: hornos y sobre todo de precios']],
    [
      '- Dana: the wood kiln they built in 1990, asked if I had fired one',
      ['Dana: the wood kiln they built in 1990, asked if I had fired one'],
    ],
    [
      '- Dana: proposed merger of the two workshops, cone temperatures',
      ['Dana: proposed merger of the two workshops, cone temperatures'],
    ],
  ])('%s', (body, topics) => {
    expect(topicsOf(body)).toEqual(topics);
  });
});

describe('Nobody’s words are another’s', () => {
  it.each([
    'Dana interviewed me. Omar made the tea.\nShe asked:\n- why raku',
    'Met Dana first, then Omar showed me round.\nShe asked:\n- why raku',
    'Dana interviewed me with Omar.\n### She asked\n- why raku',
  ])('where two were named, “she asked” is nobody’s: %s', (body) => {
    expect(topicsOf(body).filter((topic) => topic.includes('raku'))).toEqual([]);
  });

  it.each([
    '## Prep for Dana\n### Questions\n- why should they hire me\n### Topics\n- her book on raku',
    '# Prep\n## Dana\n### Questions\n- why should they hire me',
    '## Research: Dana\n### Topics\n- her book on raku',
  ])('what was prepared was not talked about: %s', (body) => {
    expect(topicsOf(body)).toEqual([]);
  });

  it.each([
    ['In May they fire the big kiln.', 'May Oduya'],
    ['Art school was a topic, and my degree.', 'Art Frey'],
    ['Hope to hear next week.', 'Will Hope'],
    ['Omar’s kiln is broken.', 'Omar Reyes'],
    ['In 2010 Omar built the kiln.', 'Omar Reyes'],
    ['The kiln that Omar broke is fixed.', 'Omar Reyes'],
  ])('a line that only mentions somebody ends nothing: %s', (line, other) => {
    expect(topicsOf(`Dana: asked about raku.\n${line}\nAsked about cones.`, `Dana Whitfield, ${other}`)).toContain(
      'Dana: cones',
    );
  });

  it.each(['dw: asked about raku', '- ow - wanted to know why Leeds'])(
    'small initials in front are theirs: %s',
    (body) => {
      expect(topicsOf(body, 'Dana Whitfield, Olga Wirth')).toHaveLength(1);
    },
  );

  it('a small “to” in front is nobody', () => {
    expect(topicsOf('to: ask about raku\nam: the kiln', 'Tom Okafor, Ann Marsh')).toEqual([]);
  });
});

describe('A promise that is open stays open', () => {
  it.each([
    '- [x] write to Dana on Monday\n- [ ] ring Dana on Friday',
    '- [x] sent Dana the May figures\n- [ ] send Dana the June figures',
    '- [x] send Dana references\n- [ ] ring Dana about references on Monday',
    '- [x] Send references\n- [ ] Tell references that Dana will ring them',
    '- [x] Send Dana my portfolio\n- [ ] Dana: portfolio website link',
    '- [x] send CV\n- [ ] send updated CV / references',
    '- [x] send Dana Lebenslauf\n- [ ] send Dana Lebenslauf sowie Zeugnisse',
  ])('%s', (body) => {
    expect(interviewIn(note(body)).promises.map(({ done }) => done)).toEqual([true, false]);
  });

  it('and is done where its task is ticked', () => {
    const { promises } = interviewIn(note('I said I’d send Dana the kiln plan.\n- [x] kiln plan to Dana'));
    expect(promises.map(({ done }) => done)).toEqual([true]);
  });
});

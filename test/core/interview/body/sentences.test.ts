import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../../src/core/interview/body/sentences.ts';

describe('A line of running text', () => {
  it.each([
    ['One. Two.', ['One.', 'Two.']],
    ['Dr. Reed came. She left.', ['Dr. Reed came.', 'She left.']],
    ['It costs 5. Then we left.', ['It costs 5. Then we left.']],
    ['open till 6. Then we left.', ['open till 6.', 'Then we left.']],
    ['It was no. 5 of 7.', ['It was no. 5 of 7.']],
    ['e.g. kilns. Vans.', ['e.g. kilns.', 'Vans.']],
    ['One; two; three', ['One;', 'two;', 'three']],
    ['One! Two? Three… Four', ['One!', 'Two?', 'Three…', 'Four']],
    ['“One.” Two.', ['“One.”', 'Two.']],
    ['He (came late. and left) went. Home.', ['He (came late. and left) went.', 'Home.']],
    ['at 9.30 sharp', ['at 9.30 sharp']],
    ['J. Reed asked. D. Fox told.', ['J. Reed asked.', 'D. Fox told.']],
    ['Rota - Dana asked why - Luis told how', ['Rota -', 'Dana asked why -', 'Luis told how']],
    ['Rota - kilns', ['Rota - kilns']],
    ['... . Two', ['Two']],
    ['am 3. März kam er. Dann nicht.', ['am 3. März kam er.', 'Dann nicht.']],
    ['Mr. and Mrs. Reed. Both.', ['Mr. and Mrs. Reed.', 'Both.']],
  ])('is cut into sentences: "%s"', (line, sentences) => {
    const found = splitSentences(line);
    expect(found.map(({ text }) => text)).toEqual(sentences);
    for (const { text, start } of found) expect(line.slice(start, start + text.length)).toBe(text);
  });
});

describe('A line that was dictated in one breath', () => {
  it.each([
    [
      "so I've just been to Tarn Bakery the woman who runs it is called Orla Finch she asked about laminating dough and how I cope with nights and then Beppe the miller came in he told me about the stone and that they're switching to rye so I promised Orla I'd send her my starter notes and she'll ring me on Friday",
      [
        "so I've just been to Tarn Bakery the woman who runs it is called Orla Finch",
        'she asked about laminating dough and how I cope with nights',
        'and then Beppe the miller came in',
        "he told me about the stone and that they're switching to rye",
        "so I promised Orla I'd send her my starter notes",
        "and she'll ring me on Friday",
      ],
    ],
    [
      'also heute war ich bei der Gärtnerei Wendt die Chefin ist Frau Ilse Wendt sie wollte wissen wie ich Stauden teile und ob ich Treckerschein habe dann kam noch der Meister dazu Herr Pohl der hat gefragt was ich gegen Schnecken mache und ich hab ihm versprochen dass ich die Liste schicke',
      [
        'also heute war ich bei der Gärtnerei Wendt die Chefin ist Frau Ilse Wendt',
        'sie wollte wissen wie ich Stauden teile und ob ich Treckerschein habe',
        'dann kam noch der Meister dazu Herr Pohl',
        'der hat gefragt was ich gegen Schnecken mache',
        'und ich hab ihm versprochen dass ich die Liste schicke',
      ],
    ],
    [
      'allora sono appena uscita dalla cantina mi ha ricevuto Dario Sella che è il direttore e mi ha chiesto come tengo i registri e io ho detto che uso un quaderno poi mi ha parlato della vendemmia e che vogliono provare il biologico e gli ho promesso che mando il certificato domani mattina presto',
      [
        'allora sono appena uscita dalla cantina',
        'mi ha ricevuto Dario Sella che è il direttore',
        'e mi ha chiesto come tengo i registri',
        'e io ho detto che uso un quaderno',
        'poi mi ha parlato della vendemmia e che vogliono provare il biologico',
        'e gli ho promesso che mando il certificato domani mattina presto',
      ],
    ],
  ])('is cut where somebody else begins to speak or to do something: "%s"', (line, breaths) => {
    const found = splitSentences(line);
    expect(found.map(({ text }) => text)).toEqual(breaths);
    for (const { text, start } of found) expect(line.slice(start, start + text.length)).toBe(text);
  });

  it('is left as it is while it is no longer than people write', () => {
    const line = 'she asked how I cope with nights and then he told me about the stone';
    expect(splitSentences(line).map(({ text }) => text)).toEqual([line]);
  });

  it('is cut in linear time, also where it is one endless word', () => {
    expect(splitSentences('a'.repeat(2_000_000))).toHaveLength(1);
  });

  it('is read to its end where somebody only joins words to words', () => {
    expect(splitSentences(`We met ${'and '.repeat(50_000)}parted`)).toHaveLength(1);
  });

  it('is left as it is where commas part it', () => {
    const line =
      'Topics: ovens, nights, she asked about rye, he told me of the stone, the rota, the van, flour from the mill, bread for schools, the new shop, Sundays, holidays, the old mixer, and who bakes on Mondays, which they have not settled';
    expect(splitSentences(line)).toHaveLength(1);
  });
});

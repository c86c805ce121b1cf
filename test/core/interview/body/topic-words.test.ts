import { describe, expect, it } from 'vitest';
import { isShared, isSpeech, readTopic, splitClauses } from '../../../../src/core/interview/body/topic-words.ts';

describe('What a clause says was talked about', () => {
  it.each([
    ['asked about the new kiln', 'the new kiln', 'asked', 'speech'],
    ['asked how I plan a rota', 'how I plan a rota', 'asked', 'speech'],
    ['then she asked about kilns', 'kilns', 'asked', 'speech'],
    ['told me about vans', 'vans', 'told', 'speech'],
    ['showed me the yard', 'the yard', 'told', 'speech'],
    ['we discussed vans', 'vans', 'told', 'speech shared'],
    ['we also discussed vans', 'vans', 'told', 'shared'],
    ['the new kiln', 'the new kiln', 'line', ''],
    ['why vans?', 'why vans?', 'asked', ''],
    ['asked: "why kilns?"', '"why kilns?"', 'asked', 'speech'],
    ['asked about kilns, and I said yes', 'kilns', 'asked', 'speech'],
    ['fragte nach dem Ofen', 'dem Ofen', 'asked', 'speech'],
    ['mi ha fatto vedere il forno', 'mi ha fatto vedere il forno', 'line', 'speech'],
    ["m'a montré le four", 'le four', 'told', 'speech'],
    ['me contó del horno', 'horno', 'told', 'speech'],
    ['asked', 'asked', 'line', 'speech'],
    ['**kilns**, mostly!!', 'kilns, mostly!', 'line', ''],
    ['mentioned that vans are old', 'vans are old', 'told', 'speech'],
    ['wanted to know why I left', 'why I left', 'asked', 'speech'],
    ['her own van', 'her own van', 'line', ''],
    ['explained the shift pattern.', 'the shift pattern', 'told', 'speech'],
  ])('is told by "%s": "%s", %s', (...[clause, text, how, marks]) => {
    expect(readTopic(clause)).toEqual({ text, how });
    const found = [isSpeech(clause) ? ['speech'] : [], isShared(clause) ? ['shared'] : []].flat();
    expect(found.join(' ')).toBe(marks);
  });

  it.each([
    ['asked how I plan and mentioned vans', ['asked how I plan', 'mentioned vans']],
    ['asked about vans and kilns', ['asked about vans and kilns']],
    ['came late but then asked about vans', ['came late', 'asked about vans']],
    ['told me about vans, and also showed me the yard', ['told me about vans', 'showed me the yard']],
    ['she asked and he asked me too', ['she asked', 'he asked me too']],
  ])('is looked for clause by clause: "%s"', (sentence, clauses) => {
    expect(splitClauses(sentence)).toEqual(clauses);
  });
});

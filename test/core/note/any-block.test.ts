import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutNote } from '../../../src/core/note/cut-note.ts';
import { foldName } from '../../../src/core/text/fold-name.ts';
import { readNote } from '../../../src/core/note/read-note.ts';
import { spliceProperty } from '../../../src/core/note/splice-property.ts';
import type { Note, PropertyMap, PropertyValue } from '../../../src/core/note/types.ts';
import { isList, isSame } from '../../../src/core/note/values.ts';
import { core, failsafe, yaml11 } from '../../support/yaml.ts';
import { blocks, blocksOf, rubble, values } from '../../support/yaml-blocks.ts';

const RUNS = { numRuns: 400 };
const PARSERS = [failsafe, core, yaml11];
const texts = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }).filter((text) => !/\p{Cs}/u.test(text)),
  fc.constantFrom(
    '2026-11-19 sent thank-you-email to Dana',
    '2026-11-27 reply from Sam: next week',
    'yes',
    '0123',
    '12:30',
    'null',
    '- a',
    'a #b',
    '"',
    "'",
    '\u2028',
    '\t',
    'é'.normalize('NFD'),
  ),
);
const lists = fc.array(texts, { maxLength: 4 });
const frames = fc.tuple(fc.boolean(), fc.boolean(), fc.constantFrom('', 'body', '\n---\nbody\n'));

function noteOf(block: string, [bom, crlf, body]: readonly [boolean, boolean, string]): string {
  const text = `${bom ? '\uFEFF' : ''}---\n${block}---\n${body}`;
  return crlf ? text.replace(/\r?\n/g, '\r\n') : text;
}

/** What stands before and behind the value of `log`. */
function aroundLog(
  above: string,
  below: string,
  frame: readonly [boolean, boolean, string],
): readonly [string, string] {
  const mark = '=====';
  const [head = '', tail = ''] = noteOf(`${above}log:${mark}${below}`, frame).split(mark);
  return [head, tail];
}

function readings(text: string): readonly Note[] {
  return PARSERS.map((parse) => readNote('a.md', text, parse));
}

function valueOf(properties: PropertyMap, name: string): PropertyValue | undefined {
  return Object.entries(properties).find(([key]) => foldName(key) === name)?.[1];
}

function spliced(text: string, next: (old: PropertyValue | undefined) => PropertyValue | undefined): string {
  const result = spliceProperty(text, { key: 'log', next }, failsafe);
  if ('problem' in result) throw new Error(result.problem);
  return result.text;
}

describe('Any properties', () => {
  it('read the same with every parser, with LF and with CRLF', () => {
    fc.assert(
      fc.property(blocks, (block) => {
        const [first, ...others] = [
          ...readings(`---\n${block}---\n`),
          ...readings(`---\r\n${block.replace(/\r?\n/g, '\r\n')}---\r\n`),
        ];
        expect(first?.problem).toBeNull();
        for (const other of others) expect(other.properties).toEqual(first?.properties);
      }),
      RUNS,
    );
  });

  it('that are broken are a problem with a place, never an error, and the same with every parser', () => {
    fc.assert(
      fc.property(rubble, (block) => {
        const [first, ...others] = readings(`---\n${block}---\n`);
        for (const other of others) {
          expect(other.properties).toEqual(first?.properties);
          expect(other.problem === null).toBe(first?.problem === null);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('A changed property', () => {
  const held = fc.tuple(
    blocks,
    values,
    blocksOf(['b', '"b: 2"', '03', 'no']).map((block) => `# below\n${block}`),
    frames,
  );

  it('reads back as what was written, and every other byte stays', () => {
    fc.assert(
      fc.property(blocks, frames, fc.oneof(texts, lists), (block, frame, value) => {
        const text = noteOf(block, frame);
        const after = spliced(text, () => value);
        for (const note of readings(after)) {
          expect(isSame(note.properties.log, value)).toBe(true);
          expect(note.body).toBe(cutNote(text).body);
        }
        expect(spliced(after, () => undefined)).toBe(text);
      }),
      RUNS,
    );
  });

  it('may have held anything before, in the middle of anything', () => {
    fc.assert(
      fc.property(held, fc.oneof(texts, lists), ([above, old, below, frame], value) => {
        const text = noteOf(`${above}log:${old}${below}`, frame);
        const after = spliced(text, () => value);
        expect(isSame(readNote('a.md', after, core).properties.log, value)).toBe(true);
        const [head, tail] = aroundLog(above, below, frame);
        expect(after.slice(0, head.length)).toBe(head);
        expect(after.slice(-tail.length)).toBe(tail);
      }),
      RUNS,
    );
  });

  it('that is a list of lines gains one line for each new item and changes none', () => {
    fc.assert(
      fc.property(blocks, frames, fc.tuple(lists, texts), (block, frame, [items, added]) => {
        const start = ['first', ...items];
        const text = spliced(noteOf(block, frame), () => start);
        const after = spliced(text, (old) => [...(isList(old) ? old : []), added]);
        const lines = text.split('\n');
        const grown = after.split('\n');
        const at = grown.findIndex((line, index) => line !== lines[index]);
        expect(grown.length).toBe(lines.length + 1);
        expect([...grown.slice(0, at), ...grown.slice(at + 1)]).toEqual(lines);
      }),
      RUNS,
    );
  });

  it('of broken properties is a sentence or a text that reads as meant, never an error', () => {
    fc.assert(
      fc.property(rubble, (block) => {
        const result = spliceProperty(`---\n${block}---\nbody`, { key: 'a', next: () => 'new' }, failsafe);
        if ('problem' in result) expect(result.problem).not.toBe('');
        else expect(valueOf(readNote('a.md', result.text, core).properties, 'a')).toBe('new');
      }),
      { numRuns: 2000 },
    );
  });
});

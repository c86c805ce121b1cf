import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlainYaml } from '../../src/cli/plain-yaml.ts';
import { scanBlock } from '../../src/core/note/scan-block.ts';
import { failsafe } from '../support/yaml.ts';
import { blocks, rubble } from '../support/yaml-blocks.ts';

/** Lines as they stand in properties once everything plain is in quotes, put together in any order. */
const lines = fc
  .array(
    fc.tuple(
      fc.constantFrom('', '', '', ' ', '  ', '  ', '    '),
      fc.constantFrom('', '', '- ', '- ', '-  ', '-'),
      fc.constantFrom("'a':", '"b": ', "'c': ", "'d':", "'__proto__': ", "'<<': ", "'toString': ", ''),
      fc.constantFrom(
        "'x'",
        "'it''s'",
        '"16:30"',
        '"a\\tb"',
        "['x', 'y']",
        '[]',
        "['x','y']",
        "''",
        '',
        '# c',
        "'x' # c",
      ),
    ),
    { maxLength: 7 },
  )
  .map((all) => `${all.map((parts) => parts.join('')).join('\n')}\n`);

function byLibrary(text: string): unknown {
  try {
    return failsafe(text);
  } catch {
    return 'refused';
  }
}

describe('Plain properties', () => {
  it.each([
    ["'company': 'Acme'\n'time': \"16:30\"\n", { company: 'Acme', time: '16:30' }],
    [
      "'people':\n  - 'Dana'\n  - 'Sam O''Neill'\n'tags': ['a', 'b']\n'aliases': []\n",
      { people: ['Dana', "Sam O'Neill"], tags: ['a', 'b'], aliases: [] },
    ],
    [
      "'people':\n- 'name': 'Dana'\n  'topics': ['kilns']\n- 'name': 'Sam'\n",
      { people: [{ name: 'Dana', topics: ['kilns'] }, { name: 'Sam' }] },
    ],
    ["'date':\n'role': 'Nurse'\n", { date: '', role: 'Nurse' }],
  ])('are read without the library: %j', (text, properties) => {
    expect(readPlainYaml(text)).toEqual(properties);
  });

  it.each([
    "'a': 'x\n  y'\n",
    "'a': |\n  text\n",
    "'a': &b 'c'\n",
    '\'a\': "x\\ty"\n',
    "'a':\n  'b': 'c'\n",
    "'a': {'b': 'c'}\n",
  ])('leave everything else to the library: %j', (text) => {
    expect(readPlainYaml(text)).toBeNull();
  });

  it.each([
    ['blocks as people write them', blocks.map((block) => scanBlock(block).quoted)],
    ['blocks in pieces', rubble.map((block) => scanBlock(block).quoted)],
    ['lines of these kinds in any order', lines],
  ])('say what the library says: %s', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const plain = readPlainYaml(text);
        if (plain !== null) expect(plain).toEqual(byLibrary(text));
      }),
      { numRuns: 1000 },
    );
  });
});

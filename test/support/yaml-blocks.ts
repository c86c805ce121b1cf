import fc from 'fast-check';

/** Plain scalars that some YAML schema takes for something else than a text, and some that none does. */
const scalars = fc.oneof(
  fc.constantFrom(
    '0123',
    '+4915112345678',
    '14:00',
    '12:30:45',
    '2026-11-03',
    '2026-11-03T14:00:00Z',
    '2026-11-03 14:00',
  ),
  fc.constantFrom(
    'yes',
    'No',
    'on',
    'y',
    'TRUE',
    'null',
    '~',
    'Null',
    '.5',
    '1e3',
    '0x1F',
    '0o17',
    '1_000',
    '.inf',
    '-.INF',
    '.NaN',
  ),
  fc.constantFrom(
    'Dana Whitfield',
    "O'Neill",
    'a "quoted" word',
    'x#y',
    'C++',
    'https://a.example/?q=1',
    'a, b',
    '-5 degrees',
    '=',
    '<<',
  ),
  fc.constantFrom(
    '"0123"',
    "'14:00'",
    '"a \\"b\\" # c"',
    "'it''s: so'",
    '""',
    '[[Dana|D]]',
    '[1, 02, [yes]]',
    '{a: 01, b: [no]}',
    '[]',
    '{}',
    '{{date}}',
  ),
);

const comments = fc.constantFrom('', '', '', ' # 1: 2', '   # "why"');
const between = fc.constantFrom('', '', '', '\n', '# c: 1\n', '   \n');

/** The lines of one key, without the key itself: from behind its colon to its last line end. */
export const values = fc.oneof(
  fc.tuple(scalars, comments).map(([scalar, comment]) => ` ${scalar}${comment}\n`),
  comments.map((comment) => `${comment}\n`),
  fc
    .tuple(
      comments,
      fc.constantFrom('', '  ', '    '),
      fc.array(fc.tuple(scalars, comments, between), { minLength: 1, maxLength: 4 }),
    )
    .map(
      ([comment, indent, items]) =>
        `${comment}\n${items.map(([item, note, gap], at) => `${at > 0 ? gap : ''}${indent}- ${item}${note}\n`).join('')}`,
    ),
  fc
    .array(fc.tuple(fc.constantFrom('name', 'tel', '01', 'yes'), scalars), { minLength: 1, maxLength: 3 })
    .map((pairs) => {
      const unique = new Map(pairs);
      return `\n${[...unique].map(([key, scalar]) => `  ${key}: ${scalar}\n`).join('')}`;
    }),
  fc.tuple(scalars, scalars).map(([a, b]) => `\n  - name: ${a}\n    tel: ${b}\n  - ${a}\n`),
  fc
    .tuple(fc.constantFrom('|', '>', '|-', '>+', '|2'), scalars)
    .map(([mark, text]) => ` ${mark}\n  ${text}\n\n  # no: comment\n`),
  fc.constantFrom(
    ' one\n  two\n',
    ' 2001-12-14\n  21:59:43\n',
    ' "one\n  two"\n',
    ' [a,\n  02, # c\n  b\n  c]\n',
    ' !!int 05\n',
    ' &x 07\n',
  ),
);

/** Properties blocks that every parser reads: distinct keys, values of every kind, comments and blank lines in between. */
export const blocks = blocksOf(['a', 'Dana W', '"q: k"', "'s'", '2026', 'yes', '0123', 'date', 'type-x']);

/** Such blocks with these keys. */
export function blocksOf(keys: readonly string[]): fc.Arbitrary<string> {
  const entries = fc.uniqueArray(fc.tuple(fc.constantFrom(...keys), values, between), {
    selector: ([key]) => key,
    maxLength: 5,
  });
  return fc
    .tuple(entries, between)
    .map(([all, top]) => top + all.map(([key, value, gap]) => `${key}:${value}${gap}`).join(''));
}

/** Blocks of any kind, most of them broken. */
export const rubble = fc
  .array(
    fc.constantFrom(
      'a',
      ': ',
      ':',
      '- ',
      '-',
      '\n',
      '\n',
      '\n  ',
      '\r\n',
      '#',
      ' #',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      ',',
      '|',
      '>',
      '&x ',
      '*x',
      '!t ',
      '07',
      '?',
      '%',
      '@',
      '`',
      '\t',
      '---',
      '...',
      'é',
      '\u2028',
      'null',
    ),
    { maxLength: 40 },
  )
  .map((parts) => `${parts.join('')}\n`);

import fc from 'fast-check';

/** Any text at all, with these pieces planted in it. */
export function hostileText(...planted: readonly string[]): fc.Arbitrary<string> {
  const breaks = fc.constantFrom(
    '\r\n',
    '\n',
    '\r',
    '\r\n\r\n',
    '\n ',
    '\u2028',
    '\u0085',
    '\0',
    ';',
    ',',
    ':',
    '"',
    '\\',
    '\\n',
  );
  const any = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    breaks,
    fc.constantFrom(...planted),
  );
  return fc.array(any, { maxLength: 8 }).map((parts) => parts.join(''));
}

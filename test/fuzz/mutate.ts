/** Pieces that have a meaning to one of the readers. */
const PIECES = [
  ...[
    '---\n',
    '\n---\n',
    '- ',
    '  - ',
    ': ',
    ':: ',
    '[[',
    ']]',
    '|',
    '#',
    '\n\n',
    '\r\n',
    '\t',
    '"',
    "'",
    '`',
    '```',
    '%%',
  ],
  ...[
    '<!--',
    '-->',
    '{{',
    '}}',
    '<%',
    '&a ',
    '*a',
    '!!js ',
    '? ',
    '> ',
    '- [ ] ',
    '- [x] ',
    '<<<<<<< ',
    '=======\n',
    '>>>>>>> ',
  ],
  ...[
    '\u0000',
    '\u200b',
    '\u202e',
    '\ufeff',
    '\ud800',
    'é',
    '林',
    '🙂',
    '__proto__',
    'constructor',
    'null',
    'true',
    '0123',
  ],
  ...[
    'interviewers: ',
    'follow-ups:\n',
    'date: ',
    'topics: ',
    'company: ',
    '2026-03-12',
    'next Friday',
    '25:61',
    '31 February',
  ],
  ...[
    'Dana Whitfield',
    'dana@acme.example',
    '+49 151 5550',
    '## ',
    '1. ',
    ' and ',
    ' asked about ',
    'BEGIN:VCARD\n',
    '{"a":',
  ],
  ...[
    'END:VCARD\n',
    '\nVERSION:2.1\n',
    '\nFN:',
    '\nN:',
    '\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=98;',
    '\nORG:',
    '\nNOTE:',
    '=\n',
    '\n ',
    ';',
    '\\n',
    '\\,',
  ],
  ...[
    '{',
    '}',
    '[',
    ']',
    ',',
    '\\',
    '\\u0000',
    '"rules": {',
    '"name": ',
    '"version": 7,',
    '"zone": "Mars/Base",',
    '1e999',
  ],
] as const;
const MOST = 6;
const LONGEST = 20_000;

/** A text like one of the seeds, changed in a few places; `chance` gives numbers from 0 up to 1. */
export function mutate(seeds: readonly string[], chance: () => number): string {
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(chance() * list.length)];
  let text = pick(seeds) ?? '';
  const changes = 1 + Math.floor(chance() * MOST);
  for (let round = 0; round < changes; round += 1) {
    const at = Math.floor(chance() * (text.length + 1));
    const to = Math.min(text.length, at + Math.floor(chance() * chance() * 200));
    const piece = text.slice(at, to);
    const other = pick(seeds) ?? '';
    const from = Math.floor(chance() * other.length);
    const put = [
      pick(PIECES) ?? '',
      '',
      piece + piece,
      other.slice(from, from + Math.floor(chance() * 300)),
      (pick(PIECES) ?? '').repeat(Math.floor(chance() * 40)),
    ];
    text = text.slice(0, at) + (pick(put) ?? '') + text.slice(chance() < 0.5 ? at : to);
  }
  return text.slice(0, LONGEST);
}

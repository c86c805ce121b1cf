import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNotebook } from '../../../src/core/interview/notebook/notebook.ts';
import { interviewIn, noteOf, plainSettings, reading } from './vault.ts';

const piece = fc.constantFrom(
  ...[
    'Dana',
    ' asked ',
    '**',
    '[[',
    ']]',
    '- ',
    '\n',
    '\n\n',
    '# ',
    '| ',
    ':: ',
    ': ',
    '(',
    ')',
    '> ',
    '%%',
    '```',
    '- [ ] ',
    '12 March 2026',
    '14:00',
    '£40k',
    'é',
    '林',
    'dana@acme.example',
    ' and ',
    'Head of Ops',
    '\t',
    '---',
    '{{date}}',
    '<% x %>',
    'Dr ',
    '07700 900417',
  ],
);
const messy = fc.array(fc.oneof(piece, fc.string({ maxLength: 8 })), { maxLength: 60 }).map((parts) => parts.join(''));
const people = 'interviewers: [Zoë Müller-Ångström, José Peña]\ncompany: Café Nörd\ndate: 2026-03-02\n';

describe('Any text is read', () => {
  it('reads whatever somebody writes without failing, and twice alike', () => {
    fc.assert(
      fc.property(messy, messy, (block, body) => {
        const text = `---\n${block}\n---\n${body}`;
        expect(reading(text)).toEqual(reading(text));
        expect(reading(`---\n${people}---\n${body}`).kind).toBe('interview');
      }),
      { numRuns: 150 },
    );
  });

  it('finds the same people in either Unicode form', () => {
    const text = `---\n${people}---\n\n## Zoë\n\n- asked about the kiln\n\n## José\n\n- asked how I plan a rota\n`;
    expect(interviewIn(text.normalize('NFD')).people).toEqual(interviewIn(text.normalize('NFC')).people);
  });

  it('reads the same interview with either kind of line end', () => {
    const text = `---\n${people}---\n\n**Zoë** - head baker\n- asked about the kiln\n- [ ] send Zoë the recipe\n\nNext: trial shift\n`;
    expect(interviewIn(text.replace(/\n/g, '\r\n'))).toEqual(interviewIn(text));
  });
});

describe('Large notes are read, or refused with a reason, without a long wait', () => {
  const lines: readonly (readonly [what: string, text: string])[] = [
    [
      'two megabytes of prose',
      `---\n${people}---\n${'Zoë asked how we plan the rota, and I said with care. '.repeat(40_000)}`,
    ],
    ['ten thousand short lines', `---\n${people}---\n${'- asked why\n'.repeat(10_000)}`],
    ['one long line of blanks', `---\n${people}---\n- ${' '.repeat(500_000)}x`],
    ['a long run of brackets', `---\n${people}---\n${'(['.repeat(100_000)}`],
    [
      'a bomb of YAML aliases',
      `---\n${people}a: &a [x, x, x, x, x, x, x, x, x]\n${'bcdefghi'
        .split('')
        .map(
          (name, index) =>
            `${name}: &${name} [${Array(9)
              .fill(`*${'abcdefgh'.charAt(index)}`)
              .join(', ')}]`,
        )
        .join('\n')}\n---\n`,
    ],
  ];

  it.each(lines)('%s', (_, text) => {
    const read = reading(text);
    const met = read.kind === 'interview' ? read.interview.people : [];
    const topics = met.flatMap((person) => person.topics);
    expect(met.length + topics.length + read.fix.length).toBeGreaterThan(0);
  });
});

describe('Notes about other things stay what they are', () => {
  const subjects = ['Minutes', 'Garden', 'Recipe', 'Podcast', 'Daily', 'Course', 'Book', 'Trip', 'Choir', 'Budget'];
  const blocks = [
    '---\nattendees: [Anna Berg, Tom Reed]\nagenda: budget\ndate: 2026-03-02\n---\n- decided to buy seeds\n',
    '---\ntags: [garden]\ndate: 2026-03-02\n---\nAnna asked for tomatoes.\n',
    '---\ntype: meeting\npeople: [Anna Berg]\n---\n## Anna\n- talked about the hall\n',
    '---\ninterviewer: me\ncandidate: Tom Reed\nrole: Engineer\n---\n',
    '---\ntype: podcast\nguest: Anna Berg\n---\nInterview with Anna Berg about bees.\n',
    '---\ntitle: {{title}}\ninterviewers: {{names}}\ndate: {{date}}\n---\n',
    'Just a line with a date, 2026-03-02, and a name, Anna Berg.\n',
    '---\nstatus: [broken\n---\ntext\n',
    '---\nwith: Anna Berg\nplace: Harbour\ndate: 2026-03-02\n---\n',
    '---\ninterview: false\ninterviewers: Anna Berg\n---\n',
  ];

  it('takes none of a thousand for an interview, and lists none to fix', () => {
    const notes = Array.from({ length: 1000 }, (_, index) => {
      const subject = subjects[index % subjects.length] ?? '';
      return noteOf(
        `${subject}/${subject} ${index}.md`,
        `${blocks[Math.floor(index / 10) % blocks.length] ?? ''}Line ${index}\n`,
      );
    });
    const notebook = readNotebook(notes, plainSettings);
    expect(notebook.interviews.map(({ path }) => path)).toEqual([]);
    expect(notebook.notesToFix).toEqual([]);
  });
});

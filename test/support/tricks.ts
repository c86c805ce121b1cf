/** What a note may say to harm: paths, code, markup, headers and signs that nobody sees. */
export const TRICKS = [
  '../../../etc/passwd',
  '..\\..\\boot.ini',
  '/etc/passwd',
  'C:\\Windows\\win.ini',
  'CON',
  'nul.txt',
  'Trailing dots...',
  'D'.repeat(300),
  'Ünï '.repeat(90),
  '\u202Egpj.exe',
  '<script>alert(1)</script>',
  '<img src="https://x.example/a.png">',
  '<!-- hidden -->',
  '[x](javascript:alert(1))',
  '![[Secret]]',
  '<%* tp.file.delete() %>',
  '{{name}} {{{body}}}',
  '`$= dv.io.load("x")`',
  '%% hidden %%',
  '__proto__',
  'constructor',
  'Dana\r\nBcc: spy@x.example',
  'Dana\u200B Whitfield',
  '---\ninterviewers: [x]\n---',
] as const;

/** Where a note can hold one. */
export interface Facts {
  readonly name?: string;
  readonly company?: string;
  readonly role?: string;
  readonly topic?: string;
  readonly email?: string;
}

/** An interview note of one talk that says these things. */
export function interviewSaying(facts: Facts): string {
  const { name = 'Dana Whitfield', company = 'Acme', role = 'Baker', topic = 'the night shift', email } = facts;
  return [
    '---',
    'interviewers:',
    `  - ${JSON.stringify(name)}`,
    ...(email === undefined ? [] : [`interviewer email: ${JSON.stringify(email)}`]),
    `company: ${JSON.stringify(company)}`,
    `role: ${JSON.stringify(role)}`,
    'date: 2026-03-12T10:00',
    `topics: [${JSON.stringify(topic)}]`,
    '---',
    '',
  ].join('\n');
}

import { describe, expect, it } from 'vitest';
import { namesIn } from '../vault.ts';

const head = '---\ntype: interview\ncompany: Acme\ndate: 2026-03-02\n---\n';
const panel = '---\ninterviewers: Dana Whitfield\ncompany: Acme\ndate: 2026-03-02\n---\n';

describe('Everybody whom a note names', () => {
  it.each([
    [head, '## Panel\n- Dana Whitfield\n- Luis Ortega: the mill', ['Dana Whitfield', 'Luis Ortega']],
    [head, '## Panel\n- Dana Whitfield\n  - Luis Ortega\n    - Priya Rao', ['Dana Whitfield']],
    [head, '## Panel\n- teaching load\n- dana whitfield', ['Dana Whitfield']],
    [head, '## Panel\n**Dana Whitfield** asked\n[[Luis Ortega]]', ['Luis Ortega', 'Dana Whitfield']],
    [head, '## Panel\n### Dana Whitfield\n- Priya Rao\n### Luis Ortega\n- rotas', ['Dana Whitfield', 'Luis Ortega']],
    [head, '## Panel\n- Dana Whitfield\n## Rotas\n- Luis Ortega', ['Dana Whitfield']],
    [head, '## Panel\n- Robin Castellan\n- Dana Whitfield', ['Dana Whitfield']],
    [head, '| Who | What |\n|---|---|\n| Dana Whitfield | rotas |\n| open | x |', ['Dana Whitfield']],
    [panel, 'Luis Ortega, head of sales, let me in.', ['Dana Whitfield', 'Luis Ortega (host)']],
    [panel, 'Dana asked about rotas.', ['Dana Whitfield']],
    [panel, 'Aoife, the ward clerk.', ['Dana Whitfield', 'Aoife (host)']],
    ['---\nrecruiter: Sam Okafor\ncompany: Acme\ndate: 2026-03-02\n---\n', 'We spoke.', ['Sam Okafor (recruiter)']],
  ])('are gathered: %j, %j: %j', (properties, body, names) => {
    expect(namesIn(`${properties}${body}\n`)).toEqual(names);
  });
});

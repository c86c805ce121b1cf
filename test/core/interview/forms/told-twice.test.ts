import { describe, expect, it } from 'vitest';
import { interviewIn } from '../vault.ts';

const note = (body: string): string =>
  `---\ninterviewers: [Dana Whitfield, Luis Ortega]\ndate: 2026-03-02\n---\n${body}\n`;

describe('Two promises', () => {
  it.each([
    ['- [ ] send Dana my CV\n- [ ] send Dana my references\n- [ ] send Dana my portfolio', 3],
    [
      '- [ ] Dana: the slides of the caching talk at Globex\n- [ ] Dana: the code of the caching talk at Globex\n- [ ] Dana: the notes of the caching talk at Globex',
      3,
    ],
    ['- [ ] ring Dana\n- [ ] email Dana', 2],
    ['- [ ] ring Dana by Friday\n- [ ] send Dana the rota by Friday', 2],
    ['I said I’d send Dana my CV and references.\n- [x] CV to Dana', 2],
    ['- [x] CV to Dana\n- [ ] send Dana my CV and references', 2],
    ['- [ ] send Dana the plan\n- [ ] send Luis the plan', 2],
    ['I said I’d send Dana the plan.\n- [ ] send Dana the two-page plan', 1],
    ['I said I’d send Dana the two-page plan.\n- [ ] plan to Dana', 1],
    ['- [ ] send Dana my CV\n- [ ] cv → Dana', 1],
    ['- [ ] ring Dana\n- [ ] ring Dana', 1],
  ])('are one only where the one says nothing that the other does not: %s', (body, count) => {
    expect(interviewIn(note(body)).promises).toHaveLength(count);
  });
});

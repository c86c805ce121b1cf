import { describe, expect, it } from 'vitest';
import { interviewIn } from '../vault.ts';

describe('A number or an address', () => {
  it.each([
    ['in a line of somebody else by full name', 'Out of hours ring Harriet Bloom, 07700 900 318', null],
    ['in a line that names nobody', 'Ring 07700 900 318 with questions', '07700 900 318'],
    ['behind the name', 'Ring Marek on 07700 900 318', '07700 900 318'],
  ])('%s is given to nobody by guess', (...[, line, phone]) => {
    const [marek] = interviewIn(
      `---\ninterviewers: Marek Dudek\ndate: 2026-02-11\n---\n## Marek Dudek\n- root cause\n- ${line}\n`,
    ).people;
    expect(marek?.phone).toBe(phone);
  });
});

import { describe, expect, it } from 'vitest';
import { withoutOtherDays } from '../../../../src/core/interview/dates/other-days.ts';

describe('Days in a line that are not that of the talk', () => {
  it.each([
    ['Talk on 10 March, they decide by 13 March', 'Talk on 10 March, '],
    ['Talk on 10 March. They let me know by 13 March.', 'Talk on 10 March. '],
    ['Gespräch am 10. März, Antwort bis 13. März', 'Gespräch am 10. März, '],
    ['Das Erstgespräch am 12. Januar war per Teams; diesmal am 28.', 'diesmal am 28.'],
    ['last time, 3 March, it was Zoom', '3 March, it was Zoom'],
    ['Next: second interview 20 March', ''],
    ['nächster Schritt: Probewoche ab 9.2.', ''],
    ['trial is sat 7 march', ''],
    ['rehearsals from 23 March', ''],
    ['applied on 3 March, saw them on 10 March', 'saw them on 10 March'],
  ])('are left out: "%s"', (line, left) => {
    expect(withoutOtherDays(line)).toBe(left);
  });

  it.each([
    'Talk on 10 March, half past nine',
    'First interview, 3 March 2026',
    'Mo 12.1.26, 14 Uhr, i. d. Werkstatt',
    '',
  ])('and nothing else: "%s"', (line) => {
    expect(withoutOtherDays(line)).toBe(line);
  });
});

import { describe, expect, it } from 'vitest';
import { spokenDeadline } from '../../../../src/core/interview/dates/spoken-deadline.ts';

/** A Tuesday. */
const TALK = '2026-03-03';

describe('A deadline as people say it, in a talk of Tuesday 3 March 2026,', () => {
  it.each([
    ['Fri week', '2026-03-13'],
    ['by friday week', '2026-03-13'],
    ['they ring monday next week', '2026-03-09'],
    ['friday next week', '2026-03-13'],
    ['sunday next week', '2026-03-15'],
    ['bis Freitag', '2026-03-06'],
    ['bis zum Donnerstag', '2026-03-05'],
    ['by Tuesday', '2026-03-10'],
    ['by Wednesday', '2026-03-04'],
    ['before next Monday', '2026-03-09'],
    ['avant vendredi', '2026-03-06'],
    ['antes del viernes', '2026-03-06'],
    ['tegen vrijdag', '2026-03-06'],
    ['entro venerdì', '2026-03-06'],
    ['senast fredag', '2026-03-06'],
    ['I hear back Friday', '2026-03-06'],
    ['should hear fridays', '2026-03-06'],
    ['result Thursday', '2026-03-05'],
    ['até sexta-feira', '2026-03-06'],
    ['até ao sábado', '2026-03-07'],
    ['até a sexta-feira', '2026-03-06'],
    ['vrijdag ten laatste', '2026-03-06'],
    ['Freitag spätestens', '2026-03-06'],
    ['vendredi au plus tard', '2026-03-06'],
    ['innerhalb von zwei Wochen', '2026-03-17'],
    ['innerhalb von 10 Tagen', '2026-03-13'],
    ['dans une semaine', '2026-03-10'],
    ['dans 3 jours', '2026-03-06'],
    ['en 2 semanas', '2026-03-17'],
    ['dentro de 5 días', '2026-03-08'],
    ['binnen 2 weken', '2026-03-17'],
    ['over 2 weken', '2026-03-17'],
    ['entro 2 settimane', '2026-03-17'],
    ['entro 4 giorni', '2026-03-07'],
    ['inom 2 veckor', '2026-03-17'],
    ['om 3 uker', '2026-03-24'],
    ['in einer Woche', '2026-03-10'],
    ['Anfang April', '2026-04-10'],
    ['Mitte April', '2026-04-15'],
    ['mi-avril', '2026-04-15'],
    ['Ende April', '2026-04-28'],
    ['début avril', '2026-04-10'],
    ['principios de abril', '2026-04-10'],
    ['mediados de abril', '2026-04-15'],
    ['finales de abril', '2026-04-28'],
    ['half april', '2026-04-15'],
    ['eind april', '2026-04-28'],
    ['inizio aprile', '2026-04-10'],
    ['metà aprile', '2026-04-15'],
    ['fine aprile', '2026-04-28'],
    ['Ende Februar', '2027-02-28'],
    ['nächste Woche', '2026-03-13'],
    ['la semaine prochaine', '2026-03-13'],
    ['volgende week', '2026-03-13'],
    ['la próxima semana', '2026-03-13'],
    ['noch vor Weihnachten', '2026-12-24'],
    ['before Christmas', '2026-12-24'],
    ['within a fortnight', '2026-03-17'],
    ['im nächsten Monat', '2026-04-03'],
    ['it will be 12/3', '2026-03-12'],
    ['20.3 they said', '2026-03-20'],
    ['1.3', '2027-03-01'],
    ['3/3', '2026-03-03'],
  ])('is read from "%s"', (words, day) => {
    expect(spokenDeadline(words, TALK)).toBe(day);
  });

  it.each(['soon', 'by then', 'by Dana', 'Ende gut', 'within reach', '12/13', '12/3/26', 'they decide'])(
    'is not read from "%s"',
    (words) => {
      expect(spokenDeadline(words, TALK)).toBeNull();
    },
  );
});

import type { Chance } from './chance.ts';
import { companyName, makePanel, type MadePerson } from './people.ts';
import { formats, roles } from './words/work.ts';

/** What an interview note of the vault tells, before somebody wrote it down in a way of their own. */
export interface Talk {
  readonly at: number;
  readonly company: string;
  readonly role: string;
  /** "YYYY-MM-DD" */
  readonly day: string;
  /** "HH:mm" */
  readonly time: string;
  readonly format: string;
  readonly panel: readonly MadePerson[];
}

/** The noon at which the vault is looked at: its newest interview is a week ahead, its oldest four years behind. */
export const NOW = '2026-03-10T12:00';
const NEWEST = Date.UTC(2026, 2, 17);
const DAY = 86_400_000;
const DAYS = 4 * 365;

/** The `at`-th talk of the vault: about three of them share a company and a role. The share of recent ones is the same in vaults of every size. */
export function makeTalk(chance: Chance, at: number): Talk {
  const application = Math.floor(at / 3);
  const company = companyName(application);
  const day = new Date(NEWEST - ((application * 577 + (at % 3) * 9) % DAYS) * DAY).toISOString().slice(0, 10);
  return {
    at,
    company,
    role: roles[application % roles.length] ?? '',
    day,
    time: `${chance.pick(['08', '09', '10', '11', '13', '14', '15', '16'])}:${chance.pick(['00', '15', '30', '45'])}`,
    format: chance.pick(formats),
    panel: makePanel(chance, company),
  };
}

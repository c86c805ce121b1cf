import { agendaOf } from '../../src/core/plan/agenda.ts';
import type { FollowUp } from '../../src/core/plan/follow-up.ts';
import { nextRoundNote } from '../../src/core/plan/next-round-note.ts';
import { planFollowUps } from '../../src/core/plan/plan-follow-ups.ts';
import { sectionTitles } from '../../src/core/plan/section-titles.ts';
import type { StoryView } from './story.ts';

/** The agenda as the stories tell it; words behind the clock name the only rules that are shown. */
export const agendaView: StoryView = ({ notebook, settings, now }, words) => {
  const rules = words.split(/,? +/).filter((word) => word !== '');
  const followUps = planFollowUps(notebook, settings, now);
  const shown = rules.length === 0 ? followUps : followUps.filter(({ rule }) => rules.includes(rule));
  const { sections, notesToFix } = agendaOf(shown, notebook, now);
  const parts = [
    ...sections.map(({ id, rows }) => [sectionTitles[id], rows.map(lineOf)] as const),
    ['Notes to fix', notesToFix.map(({ path, where, says }) => `- ${path}, ${where}: ${says}`)] as const,
  ].filter(([, lines]) => lines.length > 0);
  return parts.length === 0 ? 'Nothing.' : parts.map(([title, lines]) => [title, ...lines].join('\n')).join('\n\n');
};

/** The agenda with the reason below each row. */
export const whyView: StoryView = ({ notebook, settings, now }, words) => {
  const rules = words.split(/,? +/).filter((word) => word !== '');
  const rows = planFollowUps(notebook, settings, now).filter(({ rule }) => rules.includes(rule));
  return rows.length === 0 ? 'Nothing.' : rows.map((row) => `${lineOf(row)}\n  ${row.why}`).join('\n');
};

function lineOf(row: FollowUp): string {
  const needs = row.needs.map(({ what, ask }) => `; needs ${what} (ask ${ask})`).join('');
  const maybe = row.maybeDone === null ? '' : `; maybe done: ${row.maybeDone}`;
  const company = row.company === null ? '' : ` [${row.company}]`;
  return `- ${row.what}${company}: ${row.stateWords}${needs}${maybe}`;
}

/** The note that prepares the next round; the words behind the clock are the path of an interview note. */
export const preparationView: StoryView = ({ notebook, settings, now }, path) => {
  const note = nextRoundNote(notebook, path, { zone: settings.zone, now });
  return note === null ? 'Nothing.' : `${note.name}\n\n${note.text}`;
};

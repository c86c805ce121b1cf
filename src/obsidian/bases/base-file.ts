import type { Settings } from '../../core/settings.ts';
import type { Words } from '../words/en.ts';
import { BASES_VIEW } from './agenda-bases-view.tsx';

type Folders = Pick<Settings, 'interviewFolders' | 'peopleFolder'>;

/** A base over interviews, letters and people, as the text of a .base file. */
export function baseText({ interviewFolders, peopleFolder }: Folders, { base }: Words): string {
  const interviews = ['note["type"] == "interview"', ...interviewFolders.filter(Boolean).map(inFolder)];
  return [
    'views:',
    ...view({ type: BASES_VIEW, name: base.followUps, any: interviews, columns: [] }),
    ...view({
      type: 'table',
      name: base.interviews,
      any: interviews,
      columns: ['file.name', 'company', 'role', 'date', 'status'],
    }),
    ...view({
      type: 'table',
      name: base.letters,
      any: ['note["type"] == "follow-up-letter"'],
      columns: ['file.name', 'to', 'follow-up', 'due', 'status'],
    }),
    ...view({
      type: 'table',
      name: base.people,
      any: [inFolder(peopleFolder)],
      columns: ['file.name', 'company', 'title', 'email'],
    }),
    '',
  ].join('\n');
}

interface BaseView {
  readonly type: string;
  readonly name: string;
  /** Filters of which one must hold. */
  readonly any: readonly string[];
  readonly columns: readonly string[];
}

function view({ type, name, any, columns }: BaseView): readonly string[] {
  return [
    `  - type: ${type}`,
    `    name: ${JSON.stringify(name)}`,
    '    filters:',
    '      or:',
    ...any.map((filter) => `        - ${JSON.stringify(filter)}`),
    ...(columns.length === 0 ? [] : ['    order:', ...columns.map((column) => `      - ${column}`)]),
  ];
}

function inFolder(folder: string): string {
  return `file.inFolder(${JSON.stringify(folder)})`;
}

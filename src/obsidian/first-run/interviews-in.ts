import type { Interview } from '../../core/interview/model.ts';
import { dayOf } from '../../core/time/local-times.ts';
import { NotebookIndex } from '../index/notebook-index.ts';
import type { Office } from '../office.ts';

/** The interviews that would be found if these were the folders of interview notes. Nothing is stored. */
export async function interviewsIn(office: Office, interviewFolders: readonly string[]): Promise<readonly Interview[]> {
  const settings = { ...office.settings, interviewFolders };
  const trial = new NotebookIndex(office.app, { settings: () => settings, today: () => dayOf(office.now()) });
  await trial.readAll();
  return trial.notebook().interviews;
}

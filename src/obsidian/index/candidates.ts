import { isInFolder } from '../../core/interview/classify.ts';
import { meaningReader } from '../../core/interview/fields/fields.ts';
import type { ReadingSettings } from '../../core/interview/reading.ts';
import type { Meaning } from '../../core/interview/words/keys.ts';

/** Tells from a note's path and properties, without its text, whether it may be an interview, a person, a letter or a template. */
export type CandidateTest = (path: string, properties: Readonly<Record<string, unknown>>) => boolean;

const MARK =
  /interview|vorstellung|entretien|entrevista|sollicit|colloquio|follow-up-letter|follow-up-tasks|letter-template|person|contact/i;

/**
 * The test for these settings. It lets too much through rather than too little: what is let through is read, and only
 * then does the reader decide.
 */
export function candidateTest(settings: ReadingSettings): CandidateTest {
  const meaningOf = meaningReader(settings.properties);
  const { interviewFolders, letterFolder, peopleFolder, templateFolder, excludedFolders } = settings;
  const ours = [...interviewFolders, letterFolder, peopleFolder, templateFolder].filter((folder) => folder !== '');
  return (path, properties) => {
    if (isInFolder(path, excludedFolders)) return false;
    if (isInFolder(path, ours)) return true;
    return tells(properties, meaningOf);
  };
}

function tells(properties: Readonly<Record<string, unknown>>, meaningOf: (key: string) => Meaning | null): boolean {
  const met = new Set<Meaning>();
  for (const [key, value] of Object.entries(properties)) {
    const meaning = meaningOf(key);
    if (meaning === null) continue;
    if (meaning === 'interviewers') return true;
    if ((meaning === 'type' || meaning === 'tags') && MARK.test(String(value))) return true;
    met.add(meaning);
  }
  // Weaker names make an interview only together.
  return met.has('company') && met.has('role') && met.has('date');
}

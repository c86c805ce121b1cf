import { readCandidates } from '../../../src/cli/reading/read-candidates.ts';
import { defaultSettings } from '../../../src/core/settings.ts';

// Our reading alone: the notes that may matter, out of all notes of a folder. node read-vault.cjs <folder>
void readCandidates(process.argv[2] ?? '.', defaultSettings).then((notes) => console.log(notes.length));

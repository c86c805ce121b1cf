// What another program does to a note while a command runs: FILE is the note, OTHERS says what.
const fs = require('node:fs');

const file = process.env.FILE ?? '';
/** @type {Record<string, () => void>} */
const others = {
  changes: () => fs.appendFileSync(file, '\nA line from the phone.\n'),
  deletes: () => fs.rmSync(file),
  renames: () => fs.renameSync(file, file.replace('Salt', 'Pepper')),
  makes: () => fs.writeFileSync(file, 'Mine.\n'),
};
others[process.env.OTHERS ?? '']?.();

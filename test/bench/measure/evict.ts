import { spawnSync } from 'node:child_process';

const script = `
import os, sys
for folder, _, names in os.walk(sys.argv[1]):
    for name in names:
        file = os.open(os.path.join(folder, name), os.O_RDONLY)
        os.posix_fadvise(file, 0, 0, os.POSIX_FADV_DONTNEED)
        os.close(file)
`;

/** Asks the system to forget the pages of every file of a folder. False where that cannot be asked (it takes Linux and Python). */
export function evict(folder: string): boolean {
  spawnSync('sync');
  return spawnSync('python3', ['-c', script, folder]).status === 0;
}

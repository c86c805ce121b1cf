import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../support/command-line.ts';
import { picture } from './rooms.ts';

const map = join(projectRoot, 'src/README.md');

test('The map of the source shows its rooms as they are; the update flag draws them anew', async () => {
  const before = readFileSync(map, 'utf8');
  const drawn = await picture();
  expect(drawn).toContain('subgraph');
  expect(before).toContain('```mermaid\n');
  await expect(before.replace(/(?<=^```mermaid\n)[\s\S]*?(?=^```$)/m, () => drawn)).toMatchFileSnapshot(map);
}, 60_000);

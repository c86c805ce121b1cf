import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { switchesFor } from '../../src/cli/tune-engine.ts';

describe('The switches of the engine', () => {
  it.each(['11.3.244.8-node.33', '12.4.254.21-node.33', '13.6.233.17-node.53'])(
    'are known for that of Node: %s',
    (engine) => {
      expect(switchesFor(engine)).toContain('--no-regexp-tier-up');
    },
  );

  it.each(['14.1.146.11-node.25', '12.4.254.21-electron.0', '13.6.233.17-rusty', '12.4', ''])(
    'are left as they are for any other one: “%s”',
    (engine) => {
      expect(switchesFor(engine)).toEqual([]);
    },
  );

  it('are switches that this Node knows', () => {
    const switches = switchesFor(process.versions.v8);
    const { status, stderr } = spawnSync(process.execPath, [...switches, '-e', '0'], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});

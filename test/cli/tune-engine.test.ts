import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { engineSwitches } from '../../src/cli/tune-engine.ts';

const [version = ''] = process.versions.node.split('.');

describe('The switches of the engine', () => {
  it('are known for the oldest Node that the command line runs on', () => {
    expect(Object.keys(engineSwitches)).toContain('20');
  });

  it('are switches that this Node knows', () => {
    const switches = engineSwitches[version] ?? [];
    const { status, stderr } = spawnSync(process.execPath, [...switches, '-e', '0'], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});

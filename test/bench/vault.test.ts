import { describe, expect, it } from 'vitest';
import { makeVault } from './vault/make-vault.ts';

describe('The vault that speed is measured with', () => {
  const notes = [...makeVault(1000)];

  it('is the same every time, byte for byte', () => {
    expect([...makeVault(1000)]).toEqual(notes);
  });

  it('begins as every larger one begins', () => {
    expect([...makeVault(1200)].slice(0, 1000)).toEqual(notes);
  });

  it('writes no note over another', () => {
    expect(new Set(notes.map(({ path }) => path.toLowerCase())).size).toBe(1000);
  });

  it('has notes of 2 KB, and one interview among twenty', () => {
    const bytes = notes.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
    const interviews = notes.filter(({ path }) => /^(Interviews|Jobs)\//.test(path));
    expect(Math.round(bytes / notes.length / 100)).toBe(20);
    expect(interviews).toHaveLength(50);
  });
});

import type { Vault as RealVault } from 'obsidian';
import { vi } from 'vitest';
import { Vault } from '../app/frame/vault.ts';
import { describeNotes } from '../support/notes-contract.ts';

vi.mock('obsidian', async (original) => ({
  ...(await original<object>()),
  ...(await import('../app/frame/files.ts')),
  parseYaml: (await import('../app/frame/metadata.ts')).parseYaml,
}));
const { VaultFiles } = await import('../../src/obsidian/vault-files.ts');
const { vaultNotes } = await import('../../src/obsidian/vault-notes.ts');

describeNotes('notes of the vault that is open in the app', (texts) => {
  const vault = new Vault(texts);
  const list = () => Promise.resolve(Object.entries(vault.snapshot()).map(([path, text]) => ({ path, text })));
  const real = vault as unknown as RealVault;
  return { notes: vaultNotes(real, new VaultFiles(real), list), textOf: (path) => vault.textOf(path) };
});

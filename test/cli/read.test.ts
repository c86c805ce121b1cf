import * as v from 'valibot';
import { expect, it } from 'vitest';
import { demoNow, demoVault, folderWith, runCli, runJson } from '../support/command-line.ts';
import { readingContract } from '../support/contract.ts';

it('reads an interview note into the object of the contract', () => {
  const reading = v.parse(
    readingContract,
    runJson(['read', "test-vault/Interviews/2026-03-12 St Oswin's - ward logistics.md", '--now', demoNow]),
  );
  expect(reading).toMatchObject({
    kind: 'interview',
    company: 'St Oswin’s Hospital',
    date: '2026-03-12',
    time: '10:00',
    held: true,
  });
  expect(reading.people.map(({ name }) => name)).toContain('Siobhán O’Hanlon');
});

it('says of an unrelated note why it is none', () => {
  const vault = demoVault();
  const reading = v.parse(readingContract, runJson(['read', `${vault}/Kitchen/Sourdough log.md`]));
  expect(reading).toMatchObject({ kind: 'other', company: null, people: [] });
  expect(reading.reason).not.toBe('');
});

it('says in a sentence that there is no such note', () => {
  const { stderr, code } = runCli(['read', `${folderWith({})}/none.md`]);
  expect(stderr).toMatch(/^Cannot read .*none\.md: there is no such note\.\n$/);
  expect(code).toBe(1);
});

it('takes the place behind a person for the company', () => {
  const vault = folderWith({
    'Interviews/cafe.md': 'Interview with Maria at Café Lumen on 2026-03-02\n\nShe asked about latte art.\n',
  });
  expect(runJson(['read', `${vault}/Interviews/cafe.md`, '--vault', vault])).toMatchObject({ company: 'Café Lumen' });
});

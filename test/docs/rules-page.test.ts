import { expect, it } from 'vitest';
import { rulesPage } from '../support/rules-page.ts';

it('The guide’s page of rules is fresh; the update flag writes it anew', async () => {
  await expect(await rulesPage()).toMatchFileSnapshot(new URL('../../docs/rules.md', import.meta.url).pathname);
});

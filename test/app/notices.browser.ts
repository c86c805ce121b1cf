import { expect, test } from 'vitest';
import { useBench } from './support.ts';

const open = useBench();

test('a long sentence can be read to its end, a short one goes as fast as others', async () => {
  const page = await open();
  await page.evaluate(() => {
    window.bench.app.openUri(`obsidian://interview-follow-up?do=${'x'.repeat(80)}`);
    window.bench.app.openUri('obsidian://interview-follow-up?do=draft');
  });
  const long = page.locator('.notice', { hasText: 'xxx' });
  await long.waitFor();
  await page.clock.runFor(6000);
  expect(await page.locator('.notice').count()).toBe(1);
  await page.clock.runFor(12_000);
  expect(await long.count()).toBe(0);
});

import { describe, expect, test } from 'vitest';
import { changeNote, rowOf, run, useBench } from './support.ts';

const open = useBench();
const HALLAM = 'Interviews/2026-03-11 Hallam Bridge Museum.md';
const ZOE = 'Thank Zoë van der Meer by email';

describe('the choice of a follow-up', () => {
  test('keeps names and days of two directions apart, and each line in its order', async () => {
    const page = await open({ dir: 'rtl' });
    await changeNote(page, HALLAM, ['company: Hallam Bridge Museum', 'company: גשר 7']);
    await rowOf(page, ZOE).locator('.ifu-row-where', { hasText: 'גשר' }).waitFor();
    await run(page, 'write-letter');
    const line = page.getByRole('option', { name: ZOE }).locator('[dir=auto]');
    expect(await line.evaluate((element) => getComputedStyle(element).direction)).toBe('ltr');
    const lefts = await line.evaluate((element) => {
      const leftOf = (part: string): number => {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        const range = document.createRange();
        for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
          const at = text.textContent?.indexOf(part) ?? -1;
          if (at === -1) continue;
          range.setStart(text, at);
          range.setEnd(text, at + part.length);
          return range.getBoundingClientRect().left;
        }
        throw new Error(part);
      };
      return ['by email', 'גשר', 'Late since'].map(leftOf);
    });
    expect(lefts).toEqual([...lefts].sort((a, b) => a - b));
    expect(await page.locator('.prompt-input').evaluate((input) => getComputedStyle(input).direction)).toBe('ltr');
  });

  test('is no wider for a word without an end', async () => {
    const page = await open({ width: 320 });
    await changeNote(page, HALLAM, ['company: Hallam', `company: ${'Donaudampfschifffahrt'.repeat(4)} Hallam`]);
    await rowOf(page, ZOE).locator('.ifu-row-where', { hasText: 'Donau' }).waitFor();
    await run(page, 'write-letter');
    const list = page.locator('.prompt-results');
    await list.getByText('Donau').first().waitFor();
    const cut = await list
      .locator('.ifu-choice-name')
      .evaluateAll((all) => all.filter((each) => each.scrollWidth > each.clientWidth).length);
    expect(cut).toBe(0);
    expect(await list.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
  });
});

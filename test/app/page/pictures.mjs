import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { openPage } from './open-page.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {{ readonly name: string, readonly opening: import('./open-page.mjs').Opening, readonly act?: (page: Page) => Promise<unknown> }} Picture */

const HALLAM = 'Interviews/2026-03-11 Hallam Bridge Museum.md';
const ST_OSWIN = "Interviews/2026-03-12 St Oswin's - ward logistics.md";

/** @type {readonly Picture[]} */
const light = [
  { name: 'sidebar', opening: { open: ST_OSWIN } },
  { name: 'form', opening: {}, act: fillForm },
  { name: 'letter', opening: { open: HALLAM }, act: openLetter },
  { name: 'settings', opening: {}, act: (page) => page.keyboard.press('Control+,') },
  { name: 'first-run', opening: { settings: {}, height: 760 } },
  { name: 'empty', opening: { vault: 'empty' } },
  { name: 'narrow', opening: { device: 'phone', width: 320, height: 640 } },
  { name: 'right-to-left', opening: { open: ST_OSWIN, dir: 'rtl' } },
];

/**
 * The pictures of README and guide: what is open, and what is done before the picture is taken. Each of light has one of dark beside it.
 * @type {readonly Picture[]}
 */
export const pictures = [
  ...light,
  ...light.map(
    ({ name, opening, ...rest }) =>
      /** @type {Picture} */ ({ name: `${name}-dark`, opening: { ...opening, theme: 'dark' }, ...rest }),
  ),
];

/**
 * Opens the page of a picture, up to the moment at which it is taken.
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @param {Picture} picture
 */
export async function openPicture(browser, address, { opening, act }) {
  const page = await openPage(browser, address, { width: 1000, height: 640, ...opening });
  await act?.(page);
  await page.mouse.move(0, 0);
  await page.waitForTimeout(200);
  return page;
}

/**
 * A mark of what a picture shows: the words that are shown, also those below its edge, and the plugin's styles. As long as it is the same, the picture is
 * not stale. Where words stand is not asked: that depends on the fonts of the machine.
 * @param {Page} page
 */
export async function markOf(page) {
  const words = await page.locator('body').evaluate(wordsShown);
  const styles = readFileSync(new URL('../../../styles.css', import.meta.url), 'utf8');
  return createHash('sha256')
    .update(words.join('\n').replace(/\d+ ms/g, 'some ms'))
    .update(styles)
    .digest('hex')
    .slice(0, 16);
}

/**
 * Runs in the page.
 * @param {HTMLElement} body
 */
function wordsShown(body) {
  const walker = body.ownerDocument.createTreeWalker(body, 4 /* texts */);
  const words = [];
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    if (parentElement?.checkVisibility() === true && textContent !== null) words.push(textContent);
  }
  return words;
}

/** @param {Page} page */
async function fillForm(page) {
  await page.getByLabel('New interview note').click();
  await page.getByLabel('Company', { exact: true }).fill('Northgate Ferries');
  await page.getByLabel('Role', { exact: true }).fill('Terminal Supervisor');
  await page.getByLabel('Time', { exact: true }).fill('10:30');
  await page.getByLabel('Interviewer: Name').fill('Signe Aarhus');
  await page.getByLabel('Interviewer: Job title').fill('Head of Operations');
  await page.getByLabel('Interviewer: Email').fill('signe@ferries.example');
  await page.getByRole('button', { name: 'Create note' }).focus();
}

/** @param {Page} page */
async function openLetter(page) {
  const row = page.locator('.ifu-row', { hasText: 'Thank Zoë van der Meer by email' }).first();
  await row.getByLabel('Write letter').click();
  await page.locator('.ifu-letter').waitFor();
  await page.locator('.notice .ifu-logged').click();
}

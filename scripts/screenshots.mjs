import { mkdir } from 'node:fs/promises';
import { launch, openPage } from '../test/app/page/open-page.mjs';
import { serveBench } from '../test/app/page/serve.mjs';

// npm run screenshots: the pictures of README and guide, of the built plugin in the bench, always at the same moment.

const HALLAM = 'Interviews/2026-03-11 Hallam Bridge Museum.md';
const ST_OSWIN = "Interviews/2026-03-12 St Oswin's - ward logistics.md";
const folder = new URL('../docs/images/', import.meta.url);

/** @typedef {import('playwright-core').Page} Page */
/** @type {readonly { name: string, opening: import('../test/app/page/open-page.mjs').Opening, act?: (page: Page) => Promise<void> }[]} */
const pictures = [
  { name: 'sidebar', opening: { open: ST_OSWIN } },
  { name: 'dark', opening: { open: ST_OSWIN, theme: 'dark' } },
  { name: 'form', opening: {}, act: fillForm },
  { name: 'letter', opening: { open: HALLAM }, act: openLetter },
  { name: 'settings', opening: {}, act: (page) => page.keyboard.press('Control+,') },
  { name: 'first-run', opening: { settings: {} } },
  { name: 'empty', opening: { vault: 'empty' } },
  { name: 'narrow', opening: { device: 'phone', width: 320, height: 700 } },
  { name: 'right-to-left', opening: { open: ST_OSWIN, dir: 'rtl' } },
];

const bench = await serveBench();
const browser = await launch();
await mkdir(folder, { recursive: true });
for (const { name, opening, act } of pictures) {
  const page = await openPage(browser, bench.address, { width: 1100, height: 720, ...opening });
  await act?.(page);
  await page.waitForTimeout(200);
  await page.screenshot({ path: new URL(`${name}.png`, folder).pathname, animations: 'disabled', caret: 'hide' });
  await page.context().close();
}
await browser.close();
await bench.close();

/** @param {Page} page */
async function fillForm(page) {
  await page.getByLabel('New interview note').click();
  await page.getByLabel('Company', { exact: true }).fill('Northgate Ferries');
  await page.getByLabel('Role', { exact: true }).fill('Terminal Supervisor');
  await page.getByLabel('Time', { exact: true }).fill('10:30');
  await page.getByLabel('Interviewer: Name').fill('Signe Aarhus-Lindholm');
  await page.getByLabel('Interviewer: Job title').fill('Head of Operations');
  await page.getByLabel('Interviewer: Email').fill('signe@northgate.example');
}

/** @param {Page} page */
async function openLetter(page) {
  const row = page.locator('.ifu-row', { hasText: 'Thank Zoë van der Meer by email' }).first();
  await row.getByLabel('Write letter').click();
  await page.locator('.ifu-letter').waitFor();
}

import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const HOMES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const MISSING = 'No Chromium was found. Install it (Debian: apt-get install chromium), or name it in CHROMIUM.';

/**
 * How the page is opened; most of it stands in the address, as it does for a person. `now` is a local time of the story, half
 * past five on 12 March 2026 where nothing else is said.
 * @typedef {{
 *   readonly now?: string, readonly theme?: 'light' | 'dark', readonly dir?: 'ltr' | 'rtl',
 *   readonly device?: 'desktop' | 'phone', readonly vault?: 'demo' | 'empty', readonly open?: string,
 *   readonly settings?: object, readonly width?: number, readonly height?: number, readonly locale?: string,
 * }} Opening
 */

/** Starts the machine's Chromium, so that pictures are the same everywhere. */
export async function launch() {
  const executablePath = [process.env.CHROMIUM ?? '', ...HOMES].find((path) => path !== '' && existsSync(path));
  if (executablePath === undefined) throw new Error(MISSING);
  const args = [
    '--no-sandbox',
    '--force-color-profile=srgb',
    '--font-render-hinting=none',
    '--js-flags=--expose-gc',
    '--lang=en-GB',
  ];
  return chromium.launch({ executablePath, args });
}

/**
 * Opens the bench in a page of its own; an error in the page is an error of the caller.
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @param {Opening} opening
 */
export async function openPage(browser, address, opening) {
  const { now = '2026-03-12T17:30', width = 1200, height = 900, locale = 'en-GB', settings, ...rest } = opening;
  const context = await browser.newContext({
    viewport: { width, height },
    locale,
    timezoneId: 'Europe/London',
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.clock.install({ time: new Date(`${now}:00Z`) });
  const stored = settings ?? { welcomed: true, reminders: false, name: 'Imogen Vasey' };
  const wanted = new URLSearchParams({ ...rest, settings: JSON.stringify(stored) });
  await page.goto(`${address}?${wanted.toString()}`);
  await page.waitForSelector('html[data-bench=ready]');
  return page;
}

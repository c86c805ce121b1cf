import { mkdir, writeFile } from 'node:fs/promises';
import { launch } from '../test/app/page/open-page.mjs';
import { markOf, openPicture, pictures } from '../test/app/page/pictures.mjs';
import { serveBench } from '../test/app/page/serve.mjs';

// npm run screenshots: the pictures of README and guide, of the built plugin in the bench, always at the same moment. Beside
// them marks.json says what each one shows; a browser test compares it and tells when a picture is stale.

const folder = new URL('../docs/images/', import.meta.url);
const bench = await serveBench();
const browser = await launch();
await mkdir(folder, { recursive: true });

/** @type {Record<string, string>} */
const marks = {};
for (const picture of pictures) {
  const page = await openPicture(browser, bench.address, picture);
  marks[picture.name] = await markOf(page);
  const path = new URL(`${picture.name}.png`, folder).pathname;
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
  await page.context().close();
}
await writeFile(new URL('marks.json', folder), `${JSON.stringify(marks, null, 2)}\n`);
await browser.close();
await bench.close();

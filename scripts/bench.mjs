import { serveBench } from '../test/app/page/serve.mjs';

// npm run bench: the built plugin in a small frame of the app, over the demo vault, at the moment of its story.
// In the address: now=, theme=light|dark, dir=ltr|rtl, device=desktop|phone, vault=demo|empty, open=<path>, settings=<JSON>.

const { address } = await serveBench(Number(process.env['PORT'] ?? 5178));
process.stdout.write(`${address}?now=2026-03-12T17:30\n`);

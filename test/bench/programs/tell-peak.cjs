// Loaded ahead of a program: writes down, when it ends, the most memory (in KiB) that it held.
const { writeFileSync } = require('node:fs');

process.on('exit', () => writeFileSync(process.env.PEAK_FILE ?? '', String(process.resourceUsage().maxRSS)));

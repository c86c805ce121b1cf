// Prints the milliseconds that it takes to evaluate a bundle whose only import is the app. node evaluate.cjs <bundle>
const { readFileSync } = require('node:fs');

class Anything {}
/** The app, as far as evaluating asks: every export is a class. */
const app = new Proxy({}, { get: () => Anything });

const code = `(function (require, module, exports) {${readFileSync(process.argv[2] ?? '', 'utf8')}\n})`;
const module_ = { exports: {} };
const began = performance.now();
(0, eval)(code)((/** @type {string} */ name) => (name === 'obsidian' ? app : require(name)), module_, module_.exports);
console.log(performance.now() - began);

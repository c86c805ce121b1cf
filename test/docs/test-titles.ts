import ts from 'typescript';

const TESTS = new Set(['it', 'test']);
const GROUPS = new Set(['describe', 'suite']);
const NOT_RUN = new Set(['skip', 'todo', 'skipIf', 'runIf', 'fails']);

/** The titles of the tests of a source text that run everywhere, as written: with `%s` or `$name` where a table fills in. */
export function titlesIn(source: string): readonly string[] {
  return titlesUnder(ts.createSourceFile('source.test.ts', source, ts.ScriptTarget.Latest, true));
}

function titlesUnder(node: ts.Node): readonly string[] {
  const called = ts.isCallExpression(node) ? wordsOf(node.expression) : [];
  const [name = ''] = called;
  if ((TESTS.has(name) || GROUPS.has(name)) && called.some((word) => NOT_RUN.has(word))) return [];
  const below: string[] = [];
  ts.forEachChild(node, (child) => void below.push(...titlesUnder(child)));
  return TESTS.has(name) && ts.isCallExpression(node) ? [...titleOf(node), ...below] : below;
}

/** `it.skip.each(…)` → it, skip, each: what is called, by its words; empty where it is anything else. */
function wordsOf(called: ts.Expression): readonly string[] {
  if (ts.isIdentifier(called)) return [called.text];
  if (ts.isPropertyAccessExpression(called)) return [...wordsOf(called.expression), called.name.text];
  return ts.isCallExpression(called) ? wordsOf(called.expression) : [];
}

function titleOf({ arguments: [title] }: ts.CallExpression): readonly string[] {
  return title !== undefined && ts.isStringLiteralLike(title) ? [title.text] : [];
}

const MOST_LINES = 40;

/**
 * A rule for ESLint: a test, like any other function, ends within 40 lines, blank ones and comments not counted. What stands around tests
 * (`describe`) may be as long as they are many.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const shortTests = {
  create: ({ report, sourceCode }) => ({
    /** @param {import('eslint').Rule.Node} node */
    ':function'(node) {
      const loc = sourceCode.getLoc(node);
      const called = node.parent?.type === 'CallExpression' ? sourceCode.getText(node.parent.callee) : '';
      const lines = sourceCode.lines.slice(loc.start.line - 1, loc.end.line);
      const count = lines.filter((line) => !/^\s*(?:\/\/.*)?$/.test(line)).length;
      if (count <= MOST_LINES || called.startsWith('describe')) return;
      report({ loc, message: `This has ${count} lines, expected at most ${MOST_LINES}.` });
    },
  }),
};

/// <reference types="vite/client" />
import type { CheckExample } from '../../src/core/checks/shape/check.ts';
import type { Example } from '../../src/core/rules/rule.ts';

const ofRules = import.meta.glob<readonly Example[]>('../../src/core/rules/*.examples.ts', {
  eager: true,
  import: 'examples',
});
const ofChecks = import.meta.glob<readonly CheckExample[]>('../../src/core/checks/*.examples.ts', {
  eager: true,
  import: 'examples',
});

/** The examples that stand beside a rule; empty where there is no such file. */
export function examplesOfRule(id: string): readonly Example[] {
  return ofRules[`../../src/core/rules/${id}.examples.ts`] ?? [];
}

/** The examples that stand beside a check; empty where there is no such file. */
export function examplesOfCheck(id: string): readonly CheckExample[] {
  return ofChecks[`../../src/core/checks/${id}.examples.ts`] ?? [];
}

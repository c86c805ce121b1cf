import type { Level } from '../../core/checks/finding.ts';

/** The icon before a point about a letter: how much a finding matters, or that something is missing. */
export const levelIcons: Readonly<Record<Level | 'missing', string>> = {
  missing: 'circle-help',
  error: 'circle-x',
  warning: 'triangle-alert',
  hint: 'lightbulb',
};

const order: Readonly<Record<Level, number>> = { error: 0, warning: 1, hint: 2 };

/** Findings with the gravest first; those of one level keep their order. */
export function byLevel<T extends { readonly level: Level }>(findings: readonly T[]): readonly T[] {
  return [...findings].sort((a, b) => order[a.level] - order[b.level]);
}

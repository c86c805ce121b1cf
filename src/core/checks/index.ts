import type { Check } from './shape/check.ts';
import { length } from './length.ts';
import { namesIntact } from './names-intact.ts';
import { noPlaceholder } from './no-placeholder.ts';
import { noSharedRun } from './no-shared-run.ts';
import { ownTopic } from './own-topic.ts';

/** Every check, in the order in which findings are told. */
export const CHECKS: readonly Check[] = [namesIntact, noPlaceholder, ownTopic, noSharedRun, length];

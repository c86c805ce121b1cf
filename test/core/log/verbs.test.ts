import { expect, it } from 'vitest';
import type { LogVerb } from '../../../src/core/log/model.ts';
import { isContact, isDone, isOurContact, isOutcome, VERBS } from '../../../src/core/log/verbs.ts';

const those = (is: (verb: LogVerb) => boolean): readonly LogVerb[] => VERBS.filter(is);

it('Each verb says one thing: what closes a row, what is a contact, what is an outcome', () => {
  expect(those(isDone)).toEqual(['sent', 'called', 'posted', 'met', 'done']);
  expect(those(isOurContact)).toEqual(['sent', 'called', 'posted', 'met']);
  expect(those(isContact)).toEqual(['sent', 'called', 'posted', 'met', 'reply']);
  expect(those(isOutcome)).toEqual(['offer', 'rejected', 'accepted', 'withdrawn', 'filled', 'closed']);
});

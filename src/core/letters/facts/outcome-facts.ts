import type { Application } from '../../interview/notebook/applications.ts';
import type { Status } from '../../interview/model.ts';
import type { Facts } from './known-facts.ts';

const CLAUSES: Readonly<Partial<Record<Status, string>>> = {
  offer: 'they have made me an offer',
  accepted: 'they made me an offer, and I have accepted it',
  rejected: 'they have chosen somebody else',
  withdrawn: 'I have withdrawn my application',
  filled: 'the place has gone to somebody else',
};

/** What became of an application, for those who helped with it; nothing while it is open. */
export function outcomeFacts({ interviews }: Application): Facts {
  const statuses = interviews.map(({ status }) => status).filter((status) => status !== null);
  const outcome = CLAUSES[statuses.at(-1) ?? 'applied'];
  return outcome === undefined ? {} : { outcome };
}

import type { Interview, Person } from '../../interview/model.ts';
import { foldForId } from '../../interview/fold-id.ts';
import { nearness } from '../claim/near.ts';
import { sayNoteClaim, sayStrength, type SaidClaim } from '../claim/say-claim.ts';
import type { Lexicon } from '../topic/lexicon.ts';
import type { Facts } from './known-facts.ts';

/** A claim that the notes or the settings make, and its words as they stand there. */
export interface Claim {
  readonly source: string;
  readonly said: SaidClaim;
}

/** Every claim that letters about these talks may make: lines of the note's own account of the fit first, then the strengths. */
export function claimsOf(
  interviews: readonly Interview[],
  strengths: readonly string[],
  lexicon: Lexicon,
): readonly Claim[] {
  const hidden = new Set(interviews.flatMap((each) => each.privateLines).map((line) => line.text));
  const lines = interviews
    .flatMap((each) => each.debrief)
    .filter(({ topic }) => topic === 'fit' || topic === 'impressed')
    .flatMap((part) => part.lines.map((line) => line.text))
    .filter((line) => !hidden.has(line));
  const noted = lines.map((source) => ({ source, said: sayNoteClaim(source, lexicon) }));
  const strong = strengths.map((source) => ({ source, said: sayStrength(source, lexicon) }));
  return [...noted, ...strong].flatMap(({ source, said }) => (said === null ? [] : [{ source, said }]));
}

/** The claims that a letter makes: the one nearest to what the person talked about, and a second for letters with room for it. */
export interface ClaimChoice {
  readonly first: Claim;
  readonly isNear: boolean;
  readonly second: Claim | null;
}

/** The claims for a person among those that nobody else of the panel got, or null when there is none left. */
export function claimsFor(person: Person, claims: readonly Claim[], used: ReadonlySet<string>): ClaimChoice | null {
  const cares = [...person.topics, ...person.remarks].map((each) => each.text).join(' ');
  const free = claims.filter(({ source }) => !used.has(foldForId(source)));
  const scored = free.map((claim, at) => ({ claim, at, score: nearness(claim.source, cares) }));
  const [first, second] = scored.sort((a, b) => b.score - a.score || a.at - b.at);
  if (first === undefined) return null;
  return { first: first.claim, isNear: first.score > 0, second: second?.claim ?? null };
}

/** The facts that a letter takes from its claims. */
export function claimFacts(chosen: ClaimChoice | null): Facts {
  if (chosen === null) return {};
  const { form, words } = chosen.first.said;
  const plain: Facts = form === 'clause' ? { claim: words } : { bring: words };
  return { ...plain, ...(chosen.isNear ? nearFact(chosen.first) : {}), ...moreFact(chosen.second) };
}

function nearFact({ said: { form, words } }: Claim): Facts {
  return form === 'clause' ? { nearClaim: words } : { nearBring: words };
}

function moreFact(claim: Claim | null): Facts {
  if (claim === null) return {};
  return claim.said.form === 'clause' ? { moreClaim: claim.said.words } : { moreBring: claim.said.words };
}

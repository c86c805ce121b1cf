import type { Interview } from '../../interview/model.ts';
import { foldForId } from '../../text/fold-name.ts';
import { kinship, nearness, placeIn, touching } from '../claim/near.ts';
import { sayNoteClaim, sayStrength, type SaidClaim } from '../claim/say-claim.ts';
import type { Lexicon } from '../topic/lexicon.ts';
import type { Facts } from './known-facts.ts';

/** A claim that the notes or the settings make, and its words as they stand there. */
export interface Claim {
  readonly source: string;
  readonly said: SaidClaim;
  /** From the note about this very job or this very person. */
  readonly isForThisJob: boolean;
}

/** Where claims may stand. */
export interface ClaimSources {
  readonly talks: readonly Interview[];
  /** What the note about the person says of the fit. */
  readonly fit: readonly string[];
  /** The strengths of the settings. */
  readonly strengths: readonly string[];
}

/** Every claim that a letter may make: lines of the talks' own account of the fit first, then the note about the person, then the strengths. */
export function claimsOf({ talks, fit, strengths }: ClaimSources, lexicon: Lexicon): readonly Claim[] {
  const hidden = new Set(talks.flatMap((each) => each.privateLines).map((line) => line.text));
  const lines = talks
    .flatMap((each) => each.debrief)
    .filter(({ topic }) => topic === 'fit' || topic === 'impressed')
    .flatMap((part) => part.lines.map((line) => line.text))
    .filter((line) => !hidden.has(line));
  const noted = [...lines, ...fit].map((source) => ({
    source,
    said: sayNoteClaim(source, lexicon),
    isForThisJob: true,
  }));
  const strong = strengths.map((source) => ({ source, said: sayStrength(source, lexicon), isForThisJob: false }));
  return [...noted, ...strong].flatMap(({ said, ...rest }) => (said === null ? [] : [{ ...rest, said }]));
}

/** The claims that a letter makes: the one nearest to what the person talked about, and a second for letters with room for it. */
export interface ClaimChoice {
  readonly first: Claim;
  readonly isNear: boolean;
  /** Of the same kind as the topic, in other words. */
  readonly isKin: boolean;
  /** For a letter about what the writer brings: it stands there whatever the topic. */
  readonly isWanted: boolean;
  readonly second: Claim | null;
}

/**
 * The claims for a letter among those that nobody else of the panel got, or null when there is none left. A letter that
 * `wantsClaim` takes any strength; every other one takes
 * a claim only where it is near to the topic that it speaks of, or is of this very job and about the same kind of thing; where it has no topic, one
 * of this very job or near to it.
 */
export function claimsFor(claims: readonly Claim[], { used, topic, role, wantsClaim }: ClaimView): ClaimChoice | null {
  const scored = claims
    .filter(({ source }) => !used.has(foldForId(source)))
    .map((claim, at) => ({
      claim,
      at,
      near: nearness(claim.source, topic),
      kin: kinship(claim.source, topic, role),
      job: touching(claim.source, role),
    }))
    .filter((each) => wantsClaim || isInPlace(each, topic));
  const place = ({ claim }: { readonly claim: Claim }): number => Math.min(placeIn(topic, claim.source), FAR);
  const [first, second] = scored.sort(
    (a, b) => b.near - a.near || place(a) - place(b) || b.kin - a.kin || b.job - a.job || a.at - b.at,
  );
  if (first === undefined) return null;
  return {
    first: first.claim,
    isNear: nearness(first.claim.source, topic) > 0,
    isKin: first.kin > 0 && !wantsClaim,
    isWanted: wantsClaim,
    second: second?.claim ?? null,
  };
}

const FAR = 99;

/** A claim with how much it touches the topic, in the same words (`near`) and in others (`kin`), and the role (`job`). */
interface ScoredClaim {
  readonly claim: Claim;
  readonly near: number;
  readonly kin: number;
  readonly job: number;
}

/** Whether a claim may stand in a letter on a topic. */
function isInPlace({ claim, near, kin, job }: ScoredClaim, topic: string): boolean {
  if (topic === '') return claim.isForThisJob || job > 0;
  return near > 0 || (claim.isForThisJob && kin > 0);
}

/** What choosing claims needs besides them. */
export interface ClaimView {
  readonly used: ReadonlySet<string>;
  /** The topic of the letter, as it is said there; empty where it has none. */
  readonly topic: string;
  readonly role: string;
  readonly wantsClaim: boolean;
}

/** The facts that a letter takes from its claims. */
export function claimFacts(chosen: ClaimChoice | null): Facts {
  if (chosen === null) return {};
  const { first, second, isNear, isKin } = chosen;
  const trait = traitOf(first);
  const plain: Facts = trait === null ? plainFact(first) : { trait };
  return {
    ...plain,
    ...(isNear ? nearFact(first) : {}),
    ...(isKin && plain.claim !== undefined ? { kinClaim: plain.claim } : {}),
    ...moreFact(second),
  };
}

/** What a claim says one is ("calm with difficult guests"), or null where it says something else. */
function traitOf({ said: { form, words } }: Claim): string | null {
  return form === 'clause' && words.startsWith('I am ') ? words.slice('I am '.length) : null;
}

function plainFact({ said: { form, words } }: Claim): Facts {
  return form === 'clause' ? { claim: words } : { bring: words };
}

function nearFact(claim: Claim): Facts {
  const { form, words } = claim.said;
  const trait = traitOf(claim);
  if (trait !== null) return { nearTrait: trait };
  return form === 'clause' ? { nearClaim: words } : { nearBring: words };
}

function moreFact(claim: Claim | null): Facts {
  if (claim === null) return {};
  return claim.said.form === 'clause' ? { moreClaim: claim.said.words } : { moreBring: claim.said.words };
}

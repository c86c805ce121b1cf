import type { Facts } from '../facts/known-facts.ts';

const FACT = /\{([A-Za-z]+)\}/g;
/** "asked about how …" is better English without "about". */
const ASKED_ABOUT = /\b(asked|asked me|asking) about (how|what|why|whether|where|when|which|who)\b/g;
const SPELLING = /\{([^{}|]*)\|([^{}|]*)\}/g;

/** A wording with its facts put in and its spelling chosen. Every fact that it names must be there, but the day of the talk: words without it fit as well. */
export function fillWording(wording: string, facts: Facts, spelling: 'gb' | 'us'): string {
  const spelt = wording.replace(SPELLING, (_, british: string, american: string) =>
    spelling === 'gb' ? british : american,
  );
  const dated = facts.when === undefined ? spelt.replace(/ \{when\}/g, '') : spelt;
  const filled = dated.replace(FACT, (_, name: string, at: number) => {
    const fact = (facts as Readonly<Record<string, string | undefined>>)[name] ?? '';
    return /(?:^|[.!?]\s)$/.test(dated.slice(0, at)) ? fact.charAt(0).toUpperCase() + fact.slice(1) : fact;
  });
  return filled.replace(ASKED_ABOUT, '$1 $2').replace(/([.!?])\.(?=\s|$)/g, '$1');
}

import type { SmallPattern } from '../../text/small-pattern.ts';
import { smallPattern } from '../../text/small-pattern.ts';
const ARTICLE = 'the|a|der|die|das|den|dem|el|la|le|de|het|o|os|as|il';

/** An expression for one of the phrases right in front of a name, an article between them or not; the phrases are parts of a pattern. */
export function beforeName(phrases: readonly string[], more = ''): SmallPattern {
  return smallPattern(`(?:^|[^\\p{L}])(?:${phrases.join('|')})${more}(?: (?:${ARTICLE}))?[ :,]*$`);
}

/** The same for one of the phrases right behind a name. */
export function behindName(phrases: readonly string[]): SmallPattern {
  return smallPattern(`^[,:]? ?(?:${phrases.join('|')})(?![\\p{L}])`);
}

import { smallPattern } from '../../text/small-pattern.ts';
import { gossips, outsiders, predecessors, strangersBehind } from '../words/presence.ts';
import { kin, naming, ownPeople, relations, relationsBehind } from '../words/prose.ts';
import { foldText } from '../../text/fold.ts';
import { beforeName } from './beside-name.ts';
import { bare, isGivenName, isTitleNoun, isTitleWord, wordsOf } from './name-words.ts';

const RELATED = beforeName(relations);
/** "my boss Mick", "my old ward sister Ann": somebody of the writer's own working life, unless it is the boss to be. */
const MY_JOB =
  /(?:^|[^\p{L}])(?:my|me|mein[er]?|mon|ma|mi|mijn|mio|mia|meu|minha|min|mój|moja) (?!future|new|next|would|prospective|potential|künftig|neue|futur|nieuwe|nuev|nuov|nov|nya?(?!\p{L})|line |direct )(?:[\p{L}-]{1,20} ){1,3}$/iu;
const OWN_PEOPLE = new Set(ownPeople);
const KIN = new Set(kin);
const THEIRS = smallPattern(
  "(?:^|[^\\p{L}])(?:his|her|their|ihre?|seine?|son|sa|su|suo|sua|zijn|haar|hun|\\p{L}+['’]s) \\p{L}+ $",
);
/** "Daughter Shona asked me": with the capital of a sentence, and nobody's, somebody of a family firm. */
const OF_A_HOUSE = /(?:^|[.!?:;,] |and )(?:Daughter|Wife|Husband|Tochter|Sohn|Hij[oa]|Figli[oa]) $/u;
const RELATED_BEHIND = smallPattern(`^(?: [\\p{L}'’-]{1,20}){0,2} ?(?:${relationsBehind.join('|')})`);
const STRANGER_BEHIND = smallPattern(`^,? ?(?:[\\p{L}'’-]{1,20} )?(?:${strangersBehind.join('|')})(?![\\p{L}])`);
const GOSSIP = smallPattern(`^,? (?:${gossips.join('|')})(?![\\p{L}])`);
const OUTSIDER = beforeName(outsiders, '(?: (?:mi[ao]|meine?|à moi|of mine|del giorno|du jour):?)?');
/** "A kid called Jaxon"; a student so called may well sit on the panel. */
const CALLED = beforeName(
  outsiders.filter((one) => !/^(?:students|pupils|schüler|alun|élèves)/.test(one)),
  ` (?:${naming.join('|')})`,
);
const OUTSIDER_BEHIND = smallPattern(
  `^,? \\(?(?:the|a|an|another|one of the|one of their|der|die|das|ein|eine|une?|la|le|il|el|un[oa]?|en|ett|een|de|het|jedna?) (?:${outsiders.join('|')})(?![\\p{L}])`,
);
const PREDECESSOR = new RegExp(`(?:^|[^\\p{L}])(?:${predecessors.join('|')}) ((?:[\\p{L}-]{2,20}[ ,]+){0,3})$`, 'iu');
const AT_FIRM =
  /^,? (?:at|from|of|over at|down at|up at|bei|von|vom|aus|chez|de|du|van|bij|uit|da|di|presso|på|från|z|ze|w)(?: the)? (\p{Lu}[\p{L}\p{M}&'’-]+)((?: \p{Lu}[\p{L}\p{M}&'’-]+)*)/u;

/** Whether what stands beside a name makes it somebody of the writer's own life; "her son Wade" is not. */
export function isOwnLife(lead: string, rest: string): boolean {
  return isOwnBefore(lead) || RELATED_BEHIND.test(rest);
}

/** As `isOwnLife`, from what stands in front alone. */
export function isOwnBefore(lead: string): boolean {
  return (RELATED.test(lead) && !THEIRS.test(lead) && !OF_A_HOUSE.test(lead)) || isMyJob(lead);
}

/** Whether a name begins with what somebody of a family is called: "Uncle Ned", "Tante Käthe". */
export function isOfFamily(name: string): boolean {
  const [first = '', ...others] = wordsOf(name);
  return others.length > 0 && KIN.has(bare(first)) && !isGivenName(first);
}

function isMyJob(lead: string): boolean {
  const met = MY_JOB.exec(lead);
  return (
    met !== null &&
    wordsOf(met[0]).some((word) => isTitleNoun(word) || OWN_PEOPLE.has(foldText(word).replace(/^ex-/, '')))
  );
}

/** Whether a name is that of somebody met by chance, of a predecessor, of an animal, or of somebody who only had advice or gossip. */
export function isStranger(lead: string, rest: string): boolean {
  return (
    OUTSIDER.test(lead) ||
    CALLED.test(lead) ||
    OUTSIDER_BEHIND.test(rest) ||
    STRANGER_BEHIND.test(rest) ||
    GOSSIP.test(rest) ||
    isPredecessor(lead)
  );
}

function isPredecessor(lead: string): boolean {
  const met = PREDECESSOR.exec(lead);
  const title = wordsOf(met?.[1] ?? '');
  return title.length > 0 && title.every((word) => isTitleWord(word));
}

/** The firm or place that stands right behind a name ("Lisa at Trentside"), when it is neither a department nor one of the known; else null. */
export function firmBehind(rest: string, known: ReadonlySet<string>): string | null {
  const [, first = '', more = ''] = AT_FIRM.exec(rest) ?? [];
  const name = foldText(`${first}${more}`);
  if (first === '' || wordsOf(first).some((word) => isTitleWord(word, false) || /^\p{Lu}{2,4}$/u.test(word)))
    return null;
  return [...known].some((one) => one.includes(foldText(first)) || name.includes(one)) ? null : name;
}

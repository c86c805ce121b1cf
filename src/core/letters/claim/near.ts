import { remember } from '../../text/remember.ts';
import { KINDRED } from '../words/kindred.ts';
import { comparedWords } from '../deal/words.ts';

const COMMON = new Set(
  'three four five seven eight nine eleven twelve twenty thirty hundred days weeks months hours minutes people about after again also because been before being between could does doing done every first from have having into just like made make many more most much need once only other over people really same should some such than that their them then there these they thing things this those through time very want what when where which while with work worked working would year years your role team experience'.split(
    ' ',
  ),
);

/** How much a claim touches what somebody talked about: words in common count twice, words about one thing once. */
export function touching(claim: string, topic: string): number {
  return nearness(claim, topic) * 2 + kinship(claim, topic);
}

/** How many things both speak of, in whatever words; what the whole job is about ("pupils" of a teacher) brings two things no nearer. */
export function kinship(claim: string, topic: string, job = ''): number {
  return KINDRED.filter((group) => speaksOf(claim, group) && speaksOf(topic, group) && !speaksOf(job, group)).length;
}

/** The place in a topic of the first telling word that a claim has as well: what a topic is about stands before who has to do with it. */
export function placeIn(topic: string, claim: string): number {
  const stems = new Set(stemsOf(claim));
  const at = stemsOf(topic).findIndex((stem) => stems.has(stem));
  return at < 0 ? Infinity : at;
}

/** Whether a claim has a long word of a topic, or its first one: a short one in common may be chance. */
export function isSurelyNear(claim: string, topic: string): boolean {
  const stems = new Set(stemsOf(topic));
  if (touching(claim, topic) >= SURELY || placeIn(topic, claim) === 0) return true;
  return stemsOf(claim).some((stem) => stem.length >= LONG_STEM && stems.has(stem));
}

const SURELY = 3;
const LONG_STEM = 5;

function speaksOf(text: string, group: readonly string[]): boolean {
  return comparedWords(text).some((word) => group.some((stem) => begins(word, stem)));
}

/** Short words count whole ("ward", "wards"): too much else begins with them ("wardrobe"). */
function begins(word: string, stem: string): boolean {
  return stem.length > SHORT_STEM ? word.startsWith(stem) : word === stem || word === `${stem}s`;
}

const SHORT_STEM = 4;

/** How many telling words two texts have in common, compared by their beginnings ("rotas", "rota"). */
export function nearness(a: string, b: string): number {
  const stems = new Set(stemsOf(b));
  return stemsOf(a).filter((stem) => stems.has(stem)).length;
}

/** A letter is held against every topic of its panel: its words are cut into stems once. */
const stemsOf = remember((text): readonly string[] => {
  const words = comparedWords(text).filter((word) => word.length > 3 && !COMMON.has(word));
  return [...new Set(words.map((word) => word.replace(/(?:ings?|ed|ers?|ies|es|s|e|y)$/, '').slice(0, 6)))].filter(
    (stem) => stem.length >= 3,
  );
}, 500);

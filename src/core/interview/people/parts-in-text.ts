import { smallPattern } from '../../text/small-pattern.ts';
import type { OwnedLine } from '../body/owned-lines.ts';
import { splitSentences } from '../body/sentences.ts';
import { foldText } from '../../text/fold.ts';
import type { Fields } from '../fields/fields.ts';
import { joinedText } from '../fields/values.ts';
import { managerPhrases } from '../words/parts.ts';
import type { PeopleFinder } from './find-people.ts';
import { withoutLinks } from './name-links.ts';
import { heldIndices, type PersonDraft } from './person-draft.ts';

const PHRASES = smallPattern(managerPhrases.join('|'));

/**
 * Who would be the writer's manager, as lines under a name or sentences with a name say it ("would be my boss"), or as the round says of
 * the only person met; and who is from an agency: the only person, when the person's firm is not the one of the job.
 */
export function partsInText(
  people: readonly PersonDraft[],
  frame: {
    readonly owned: readonly OwnedLine[];
    readonly finder: PeopleFinder;
    readonly fields: Fields;
    readonly company: string | null;
  },
): readonly PersonDraft[] {
  const managers = new Set(frame.owned.flatMap((line) => managersIn(line, frame.finder)));
  const held = heldIndices(people);
  const isManagerRound = (['round', 'stage'] as const).some((meaning) =>
    /hiring manager/i.test(joinedText(frame.fields.first(meaning)?.value) ?? ''),
  );
  return people.map((person, index) => {
    if (person.part !== null) return person;
    if (managers.has(index) || (isManagerRound && held.length === 1 && person.interviewed))
      return { ...person, part: 'hiring-manager' };
    const isOtherFirm =
      person.company !== null && frame.company !== null && foldText(person.company) !== foldText(frame.company);
    return isOtherFirm && held.length === 1 ? { ...person, part: 'recruiter' } : person;
  });
}

function managersIn(owned: OwnedLine, finder: PeopleFinder): readonly number[] {
  if (!PHRASES.test(owned.line.text)) return [];
  return splitSentences(withoutLinks(owned.line.text)).flatMap(({ text }, index, all) => {
    if (!PHRASES.test(text)) return [];
    const [named] = finder.mentions(text);
    const before = all[index - 1];
    const last = before === undefined ? undefined : finder.mentions(before.text).at(-1);
    const person = named?.person ?? (owned.owners.length === 1 ? owned.owners[0] : last?.person);
    return person === undefined ? [] : [person];
  });
}

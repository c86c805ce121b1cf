import type { Interview, Person } from '../interview/model.ts';
import { nearness } from '../letters/claim/near.ts';
import { letterCore } from '../letters/deal/letter-core.ts';
import { lexiconOfTalks } from '../letters/deal/masks.ts';
import { sayTopic } from '../letters/topic/say-topic.ts';
import type { Check } from './shape/check.ts';

/** The letter speaks of something that this very person talked or asked about. */
export const ownTopic: Check = {
  id: 'own-topic',
  sentence: 'The letter comes back to a topic of the person it goes to.',
  sources: ['askamanager', 'washu'],
  find: ({ body }, { kind, person, interview }) => {
    if (kind?.wants.includes('topic') !== true || person === null) return [];
    const own = topicsOf(person);
    const core = letterCore(body);
    if (own.length === 0 || own.some((topic) => isSaid(core, topic, interview) || speaksOf(core, topic))) return [];
    const others = (interview?.people ?? []).filter((each) => each.name !== person.name);
    const other = others.find((each) =>
      each.topics.some(({ text }) => isSaid(core, text, interview) || surelySpeaksOf(core, text)),
    );
    const says =
      other === undefined
        ? `Nothing that ${person.name} talked about is in the letter, such as “${own[0] ?? ''}”`
        : `The topic seems to be ${other.name}’s, not ${person.name}’s`;
    return [{ level: 'warning', says, at: null }];
  },
};

/** The topic as the letters say it back. */
function isSaid(text: string, topic: string, interview: Interview | null): boolean {
  const said = sayTopic(topic, lexiconOfTalks(interview === null ? [] : [interview]));
  return said !== null && text.includes(said.words);
}

function topicsOf({ topics, remarks }: Person): readonly string[] {
  return (topics.length > 0 ? topics : remarks).map((topic) => topic.text);
}

/** The same of a topic that has two telling words at least: one without any would stand in every letter. */
function surelySpeaksOf(text: string, topic: string): boolean {
  return nearness(topic, topic) > 1 && speaksOf(text, topic);
}

/** Half of what tells a topic, and two words of a long one, must be there. */
function speaksOf(text: string, topic: string): boolean {
  const telling = nearness(topic, topic);
  return telling === 0 || nearness(text, topic) >= Math.min(2, telling);
}

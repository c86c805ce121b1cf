import { otherLetter } from '../../src/core/checks/shape/other-letter.ts';
import type { CheckContext, CheckedLetter } from '../../src/core/checks/shape/check.ts';
import type { Person } from '../../src/core/interview/model.ts';
import { LETTER_KINDS } from '../../src/core/letters/index.ts';

/** A letter as the plugin wrote it, with what is known of it. */
export interface Written {
  readonly letter: CheckedLetter;
  readonly context: CheckContext;
}

/** One fault, and how it gets into a good letter; null where this letter has no place for it. */
export interface Fault {
  readonly check: string;
  readonly shows: string;
  readonly plant: (good: Written) => Written | null;
}

type Change = (body: string, context: CheckContext) => string;

function inBody(check: string, shows: string, change: Change): Fault {
  return {
    check,
    shows,
    plant: ({ letter, context }) => {
      const body = change(letter.body, context);
      return body === letter.body ? null : { letter: { ...letter, body }, context };
    },
  };
}

function inFacts(check: string, shows: string, change: (context: CheckContext) => Partial<CheckContext>): Fault {
  return { check, shows, plant: ({ letter, context }) => ({ letter, context: { ...context, ...change(context) } }) };
}

/** A sentence of one's own behind the first paragraph of the letter. */
function adding(sentence: string): Change {
  return (body) => {
    const [greeting = '', thanks = '', ...rest] = body.split('\n\n');
    return [greeting, `${thanks} ${sentence}`, ...rest].join('\n\n');
  };
}

function colleagueOf({ companyTalks, person }: CheckContext): Person | null {
  return companyTalks.flatMap(({ people }) => people).find((each) => each.given !== person?.given) ?? null;
}

/** One letter less, where that leaves a name. */
function slip(name: string, at: RegExp): string {
  return name.replace(at, '');
}

function slipIn(at: RegExp): Change {
  return (body, { interview }) => {
    const company = interview?.company ?? '';
    return body.replace(company, slip(company, at));
  };
}

function withoutTopic(body: string): string {
  const [greeting = '', thanks = '', , ...rest] = body.split('\n\n');
  return [greeting, thanks, 'What you said about the canteen has stayed with me.', ...rest].join('\n\n');
}

/** A letter that has no matter of the person's own is not asked for one. */
function hasTopic({ person }: CheckContext): boolean {
  return person !== null && person.topics.length > 0;
}

function sameSentence({ letter: { body }, context }: Written): Written {
  const [, thanks = ''] = body.split('\n\n');
  const colleague = otherLetter('Ada Lorne', { body: `Dear Ada,\n\n${thanks}\n\nKind regards,\nMara Lindholm` });
  return { letter: { subject: null, body }, context: { ...context, others: [colleague] } };
}

function asInvitation({ letter, context }: Written): Written {
  return { letter, context: { ...context, kind: LETTER_KINDS.find(({ id }) => id === 'linkedin') ?? null } };
}

function inGerman({ person }: CheckContext): Partial<CheckContext> {
  const text = 'fragte, wie ich die Übergabe bei der Nachtschicht mit dem neuen Team mache';
  return { person: person === null ? null : { ...person, topics: [{ text, share: null, line: 4 }] } };
}

/** The faults that people and programs leave in letters, at least one for every check. */
export const FAULTS: readonly Fault[] = [
  inBody('names-intact', 'a letter of the company is lost', slipIn(/(?<=^\p{L}{3})\p{L}/u)),
  inBody('names-intact', 'a letter of the last word of the company is lost', slipIn(/\p{L}(?=\p{L}{2}$)/u)),
  inBody('names-intact', 'a letter of the family name is lost', (body, context) => {
    const name = slip(context.person?.name ?? '', /(?<=\p{L})\p{L}(?=\p{L}{2}$)/u);
    return name === context.person?.name ? body : adding(`You asked me to write to ${name}.`)(body, context);
  }),
  inBody('right-greeting', 'a colleague is greeted', (body, context) =>
    body.replace(/^Dear [^,\n]+/, (greeting) => `Dear ${colleagueOf(context)?.given ?? greeting.slice(5)}`),
  ),
  inBody('right-greeting', 'a title nobody wrote down', (body, { person }) =>
    body.replace(/^Dear [^,\n]+/, `Dear Mrs ${person?.family ?? ''}`),
  ),
  inBody('right-application', 'another application', adding('I would be glad to work at Quayside Clinic.')),
  inFacts('right-address', 'there is none', () => ({ email: null })),
  inFacts('right-address', 'it is no address', () => ({ email: 'dana at harbour' })),
  inFacts('right-kind', 'the application was rejected', ({ interview }) => ({
    interview: interview === null ? null : { ...interview, status: 'rejected' },
  })),
  inFacts('right-kind', 'the talk lies three weeks back', ({ writing }) => ({
    writing: { ...writing, now: '2026-07-20T09:00' },
  })),
  inFacts('right-kind', 'it was sent before', () => ({ sentBefore: true })),
  inFacts('note-unchanged', 'the note was changed', () => ({ isNoteChanged: true })),
  inBody('no-placeholder', 'a placeholder', (body) => body.replace(/^Dear [^,\n]+/, 'Dear {{first name}}')),
  inBody('no-placeholder', 'a word of a program', adding('I thought of undefined.')),
  inBody('no-placeholder', 'an empty box', adding('I thought of [topic].')),
  inBody('nothing-private', 'pay', adding('The salary you named is fine for me.')),
  inBody('grounded', 'a number and a place from nowhere', adding('I led a team of 47 in Rotterdam.')),
  inBody('own-topic', 'a topic of nobody', (body, context) => (hasTopic(context) ? withoutTopic(body) : body)),
  { check: 'no-shared-run', shows: 'a colleague gets the same sentence', plant: sameSentence },
  inBody('thanks-first', 'thanks that come second', (body) =>
    body.replace('\n\n', '\n\nI hope that you had a good week so far and that the weather held. '),
  ),
  inBody(
    'few-claims',
    'three claims',
    adding('I rebuilt the rota, I trained the new people and I led a team of my own.'),
  ),
  inBody('time-words', 'another day', (body) => body.replace(/\b(?:this (?:morning|afternoon)|today)\b/, 'last week')),
  inBody('right-days', 'a day that nobody named', adding('I am free on Sunday 2 August.')),
  inBody('next-step-once', 'the next step told twice', (body, context) => {
    const day = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:\d+ \p{Lu}\p{L}+|\p{Lu}\p{L}+ \d+)/u.exec(body)?.[0];
    return day === undefined ? body : adding(`So I have noted ${day}.`)(body, context);
  }),
  inBody('length', 'one line', (body) => `${body.split('\n\n')[0] ?? ''}\n\nThanks!\n\nMara Lindholm`),
  inBody('length', 'a page too much', adding('There is a lot to say about it. '.repeat(30).trim())),
  { check: 'spoken-and-short', shows: 'too long for an invitation', plant: asInvitation },
  inBody('not-pressing', 'a plea', adding('I really need this, please answer.')),
  inBody('no-stock-phrases', 'a phrase of every second letter', adding('I was thrilled.')),
  inBody('one-exclamation-mark', 'two of them', adding('What a day! I mean it!')),
  inBody('clean-typing', 'a doubled word', (body) => body.replace(/ (for|with|about) /, ' $1 $1 ')),
  inBody('clean-typing', 'a space before a comma', (body) => body.replace(/,(?= )|,$/m, ' ,')),
  inBody('attachment', 'a file that is not there', adding('My certificate is attached.')),
  inBody('true-letters', 'a Cyrillic letter in a name', (body) => body.replace(/^(Dear \p{L}*?)[ae]/mu, '$1а')),
  inBody('true-letters', 'a sign that nobody sees', (body) => body.replace('. ', '.\u200B ')),
  inFacts('note-language', 'the note is in German', inGerman),
];

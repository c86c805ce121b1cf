import type { Wordings } from '../kind.ts';

/** The wordings of the posted letter of one page about what one would bring. */
export const en = {
  reason: {
    both: [
      'Since we last spoke I have thought about what the {role} role at {company} needs, and I would like to set down on one page what I could bring to it.',
      'Before you decide about the {role} position, I would like to give you in writing what a conversation does not always leave room for.',
      'I would like to say briefly what I would bring to the work of {aRole} at {company}.',
      'A letter takes longer than an email, and that is why I chose one to say plainly what I would bring to {company} as {aRole}.',
    ],
  },
  reasonWithout: {
    both: [
      'Since we last spoke I have thought about what the work needs, and I would like to set down on one page what I could bring to it.',
      'Before you decide, I would like to give you in writing what a conversation does not always leave room for.',
    ],
  },
  topic: {
    both: [
      'Let me begin with {quoted}, since that is what I have kept in mind.',
      'Let me begin with what we said about {matter}.',
      'You asked me about {asked}, and that seems a good place to begin.',
      'Let me come back first to your question about {asked}.',
      'You told me that {said}. That is a good place to begin.',
      'You showed me {shown}, and I have had that in mind while writing this.',
    ],
  },
  claim: {
    both: [
      'The first thing to say is that {claim}.',
      'To begin with the most important thing: {claim}.',
      'The first thing to know about me is that I am {trait}.',
      'You would find that I am {trait}.',
      'The first thing I would bring is {bring}.',
      'What you would get with me first is {bring}.',
    ],
  },
  more: {
    both: [
      'I would like you to know one more thing: {moreClaim}.',
      'I would add a second point: {moreClaim}.',
      'Besides that, I can offer {moreBring}.',
      'A second thing that I would bring is {moreBring}.',
    ],
  },
  rest: {
    both: [
      'A letter does not replace seeing somebody at work. If a trial day would help you decide, I would gladly come for one.',
      'There is more to tell than fits on a page. If you would like to hear it, I would be glad to speak with you again at a time that is easy for you.',
      'What a page cannot show is how somebody works with others. For that I would be happy to come in for an hour or for a day, whenever it suits you.',
    ],
  },
  thanks: {
    both: [
      'Thank you for reading this, and for the care that you give to the choice.',
      'Thank you for the time that you have given me so far.',
      'Whatever your decision is, thank you for considering me.',
      'Thank you for taking the time to read this letter.',
    ],
  },
} as const satisfies Readonly<Record<string, Wordings>>;

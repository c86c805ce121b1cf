import type { Wordings } from '../kind.ts';

/** The wordings of the thanks to a recruiter or host, part by part. */
export const en = {
  subject: {
    both: [
      'Thank you for arranging {for} – {role}',
      '{role} at {company}: thank you for your help',
      'With thanks for your help, {role} at {company}',
      'Thank you – {role}',
      'Thank you for your help',
    ],
  },

  thanks: {
    both: [
      'Thank you for bringing me together with {names} {when}. Everything about the {role} interview went smoothly, and that was your doing.',
      'Thank you for all that you did to make my interview for the {role} position possible. I spoke with {names} {when}, and it went ahead as planned.',
      '{When} I met {names} about the {role} job. You set it up, and I thank you for that.',
      'I have you to thank for a well-prepared interview {when}. {names} gave me a good picture of the {role} role.',
      'My thanks for looking after the arrangements for {day}. I now know much more about the {role} job from {names}.',
      'Before anything else, thank you: the interview with {names} {when} was easy to get to and easy to follow.',
    ],
    formal: [
      'Allow me to thank you for your part in arranging my interview with {names} {when} for the position of {role}.',
      'Please accept my thanks for your care in preparing the interview {when}, in which {names} spoke with me about the {role} post.',
    ],
    relaxed: [
      'Thanks for setting up {when} with {names}. It all worked, and I know a lot more about the {role} job now.',
      'Many thanks for sorting everything out for {day}. I had a good talk with {names} about the {role} role.',
    ],
  },

  thanksWithout: {
    both: [
      'Thank you for bringing me together with {names} {when}. Everything went smoothly, and that was your doing.',
      'Thank you for all that you did to make the interview {when} possible.',
      'I have to thank you for setting up the interview {when}, and for the help that you gave me on the way there.',
      'My thanks for looking after the arrangements for the interview.',
      'Thank you for your help with the interview.',
    ],
  },

  topic: {
    both: [
      'It also helped that you and I had talked about {topic}.',
      'I was glad to have heard about {told} from you beforehand.',
      'What you told me about {told} was a help.',
      'I was glad of your question about {asked}, too.',
      'Thank you as well for showing me {shown}.',
      'It was useful to know that {said}.',
    ],
  },

  report: {
    both: [
      'I left knowing what the work asks of someone, and where I could be of use.',
      'It answered the questions I had come with, and I hope it answered theirs.',
      'I have a clear idea of the job now, and I am glad to have had the chance to ask about it directly.',
      'It made a difference to know beforehand whom I would meet and how long it would take.',
      'It was a good talk, and I have already written to say thank you.',
      'I found it easy to ask what I wanted to know, and I came away with clear answers.',
      'I know how much work goes into such a day before anyone sits down to talk.',
    ],
  },

  next: {
    both: [
      'From what I know, I will have an answer from {from} {by}.',
      'They told me that {from} would be in touch {by}, so I will wait for that.',
      'I am expecting to hear from {from} {by}.',
      'What I know so far is that {from} will reply {by}.',
      'On my list, the next date is the reply from {from} {by}.',
      'The next step on my list is {next}.',
      'I am looking forward to {next}.',
      'I have {next} in my diary.',
      'Next comes {step} on {stepDay}, and I will be there.',
      'I know that {step} follows.',
      'What is left for me to do now is to {mine}.',
      'I will {mine}, as was agreed.',
      'You should know that I am to {mine}, and will do so.',
      'I still have to {mine}, and I have not forgotten it.',
    ],
  },

  close: {
    both: [
      'If you need any papers or dates from me, I will send them the same day.',
      'If you hear anything that I should know or do, a short message is enough.',
      'Should anything be missing from my side, please tell me.',
      'I can be reached at any time if there is something to settle.',
      'Please let me know if I can make any of the next steps easier for you.',
      'If anyone would like to know more about something I said, please send the question on to me.',
    ],
    formal: ['Please let me know should you require any further documents.'],
    relaxed: ['If there’s anything you need from me, just shout.'],
  },
} as const satisfies Readonly<Record<string, Wordings>>;

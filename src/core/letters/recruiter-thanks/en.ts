import type { Wordings } from '../kind.ts';

/** The wordings of the thanks to a recruiter or host, part by part. */
export const en = {
  subject: {
    both: [
      'Thank you for arranging the interview – {post}',
      '{post} at {company}: thank you for your help',
      'Thank you for your help – {post} at {company}',
      'Thank you for setting up the interview – {post}',
      'Thank you for your help – {post}',
      'Thank you for your help',
    ],
  },
  thanks: {
    both: [
      'Thank you for arranging the interview with {names} {when}. Everything went smoothly, and I learned a lot about the {role} role.',
      'Thank you for setting up the interview {when}. I was glad to speak with {names} about the {role} position.',
      'Thank you for all your help with the interview {when}. {names} told me a good deal about the {role} job.',
      'I am grateful to you for {organising|organizing} the interview {when} so well. I spoke with {names} and now have a good idea of the {role} role.',
      'Many thanks for putting me in touch with {names} {when}. I know much more about the {role} position now.',
      'I appreciated your help in getting everything ready {when}. The conversation with {names} about the {role} job was well worth it.',
    ],
    formal: [
      'I would like to thank you for arranging the interview with {names} {when} for the {role} position.',
      'Thank you very much for the care with which you arranged the interview {when}. {names} gave me a clear picture of the {role} position.',
    ],
    relaxed: [
      'Thanks for setting everything up {when}. I had a good talk with {names} about the {role} job.',
      'Thanks so much for sorting out the interview {when}. I got a lot out of talking to {names} about the {role} job.',
    ],
  },
  thanksWithout: {
    both: [
      'Thank you for arranging the interview with {names} {when}. Everything went smoothly, and I learned a lot about the job.',
      'Thank you for setting up the interview {when}. Everything went smoothly, and I know much more about the job now.',
      'Thank you for all your help with the interview {when}. I learned a good deal about the job, and I know that all this took some arranging.',
      'Many thanks for arranging everything for the interview. I know that there is more to it than one sees from outside.',
      'Thank you for your help with the interview, and for all that you arranged so that it could take place.',
      'I appreciated all your help with the interview {when}. It gave me a good idea of the job.',
    ],
  },
  topic: {
    both: [
      'It also helped that you had told me about {told}.',
      'I was glad that you and I had talked about {liked}.',
      'Thank you as well for asking about {asked}.',
      'Thank you, too, for showing me {shown}.',
      'It was also useful to know that {said}.',
      'I appreciated hearing from you about {matter}.',
      'Thank you as well for going over {practical} with me.',
      'It helped, too, that you had explained {practical}.',
    ],
  },
  report: {
    both: [
      'I came away with a good idea of the job and of what it would ask of me.',
      'It helped me to understand what they are looking for.',
      'I was glad of the chance to talk, and I know much more about the work now.',
      'I can picture the work much better now than before the interview.',
      'It was good to hear about the work at first hand.',
      'It was a good conversation, and I have a clear idea of the work now.',
    ],
  },
  next: {
    both: [
      'I understand that I should hear {heard}.',
      'As far as I know, there will be an answer {heard}.',
      'I was told to expect an answer {heard}.',
      'I gather that there will be news {heard}.',
      'If I understood correctly, there will be a decision {heard}.',
      'I am hoping for news {heard}.',
      'I understand that there will be word from {from} {by}.',
      'I was told to expect a reply from {from} {by}.',
      'I should hear from {from} {by}, as I understand it.',
      'I am looking forward to {step} on {stepDay}.',
      'The next date I have is {stepDay}, for {step}.',
      'Next comes {step} on {stepDay}.',
      'I have noted {stepDay} for {step}.',
      'I know that {step} comes next.',
      'The next step is {step}, as I understand it.',
      'As agreed, I will {mine}.',
      'I will {mine}, as discussed.',
    ],
  },
  close: {
    both: [
      'If you need any documents from me, please let me know.',
      'If you hear anything I should know, a short message is enough.',
      'Please let me know should anything be missing.',
      'You can reach me at any time if there is something to arrange.',
      'If anyone has a further question for me, please pass it on.',
      'I am happy to help with whatever is needed next.',
    ],
    formal: ['I would be glad to send you any further documents.'],
    relaxed: ['Give me a shout if you need anything from me.'],
  },
} as const satisfies Readonly<Record<string, Wordings>>;

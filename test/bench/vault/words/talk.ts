/** What interviewers talk about; each is a line of a note. */
export const subjects = [
  'how the night shift hands over to the morning',
  'why the second warehouse closed in March',
  'moving the old ledgers to the new system',
  'the apprentices who start in September',
  'what a good first month looks like',
  'their on-call rota and who wrote it',
  'shelf labels that nobody can read',
  'the refill pouches that came back',
  'training volunteers who are new to English',
  'a checklist for the cold chain',
  'the migration that took three weekends',
  'which reports anybody still reads',
  'the museum’s loan boxes for schools',
  'brakes on the older trams',
  'quiet hours on the ward',
  'the bakery’s 4 a.m. delivery',
];

export const questions = [
  'asked how I would plan a week with two people missing',
  'asked about the stockroom move',
  'asked why I left the depot',
  'asked what I would stop doing first',
  'asked how I explain a delay to a customer',
  'asked whether I had led a site visit',
];

export const promises = [
  'send the checklist',
  'send the drawing of the trolley',
  'email two references',
  'look up the supplier’s name',
  'share the article on rotas',
];

export const remarks = [
  'Long corridor, good light, the lift was out.',
  'They were ten minutes late and said so.',
  'Two screens, one of them for the rota.',
  'Everyone in the room took notes by hand.',
  'The kettle was on when I came in.',
  'Walked back past the depot to think it over.',
];

export const feelings = [
  'nervous at first, better after the tour',
  'too many words about the depot again',
  'felt at home in the workshop',
];

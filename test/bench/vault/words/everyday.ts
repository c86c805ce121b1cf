export const subjects = [
  'pruning the quince',
  'the boiler',
  'a walk along the canal',
  'the reading group',
  'sourdough, sixth try',
  'the allotment gate',
  'a map of the attic',
  'the choir’s summer concert',
  'bicycle chain',
  'moths in the wardrobe',
  'the dentist',
  'tax papers',
  'a slow loris film',
];

export const sentences = [
  'It rained until four and then it did not matter any more.',
  'The recipe wants a cooler oven than ours can do.',
  'Somebody has painted the bench by the lock green.',
  'I keep putting the small screws in the wrong jar.',
  'Page 112 says the opposite of page 40, which I rather like.',
  'The cat was not interested in the new basket.',
  'Next year the beans go by the wall, where the wind is kinder.',
  'We talked about the move for an hour and decided nothing.',
  'The bus came early, which it never does on a Tuesday.',
  'A list of what to mend: gate, lamp, left shoe.',
  'The neighbours lent us their ladder and a pot of plum jam.',
  'Turning the pages back, most of these worries were about the weather.',
];

export const tags = ['garden', 'books', 'home', 'music', 'cooking', 'walks', 'someday', 'reference', 'journal'];

export const folders = [
  'Daily',
  'Garden',
  'Books',
  'Home',
  'Recipes',
  'Projects',
  'Meetings',
  'Archive',
  'Reference',
  'Areas/Money',
  'Areas/Choir',
];

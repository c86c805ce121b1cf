import { sortedWords } from '../../interview/words/sorted-words.ts';

/** Words that keep their capital inside a sentence, in lower case: days, months, peoples, tongues, places, products, name-bearing methods. */
export const PROPER_NOUNS: ReadonlySet<string> = new Set(
  sortedWords(`
monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
january february april june july august september october november december
christmas easter ramadan diwali hanukkah eid advent halloween thanksgiving brexit covid
gaelic celtic nordic baltic slavic yiddish icelandic estonian latvian lithuanian slovenian albanian bosnian macedonian maltese
belgian swiss austrian catalan basque galician flemish afrikaans zulu yoruba igbo amharic tagalog filipino malay indonesian
nepali burmese mongolian tibetan armenian kurdish pashto syrian lebanese israeli iraqi iranian roman byzantine cornish
maori caribbean jamaican cuban colombian argentinian chilean peruvian cypriot sikh lutheran methodist quaker orthodox
english french german spanish italian portuguese polish russian ukrainian turkish greek dutch danish swedish norwegian finnish
czech slovak hungarian romanian bulgarian serbian croatian irish welsh scottish british american canadian mexican brazilian
chinese mandarin cantonese japanese korean vietnamese thai hindi urdu bengali punjabi tamil arabic hebrew persian farsi swahili
indian pakistani nigerian kenyan ghanaian egyptian moroccan australian african asian european latin
england scotland wales ireland britain france germany spain italy portugal poland russia ukraine greece netherlands
belgium denmark sweden norway finland iceland switzerland austria hungary romania bulgaria serbia croatia india pakistan china
japan korea vietnam thailand australia canada america mexico brazil argentina chile nigeria kenya ghana egypt morocco africa
europe asia london paris berlin vienna zurich madrid rome lisbon dublin edinburgh glasgow cardiff belfast manchester leeds
birmingham liverpool bristol sheffield york oxford cambridge amsterdam brussels antwerp copenhagen oslo stockholm helsinki
warsaw prague budapest athens istanbul delhi mumbai bangalore tokyo seoul beijing shanghai hongkong singapore sydney melbourne
toronto montreal vancouver boston chicago seattle denver austin dallas houston atlanta miami portland brooklyn manhattan
california texas florida oregon ohio georgia michigan virginia
python javascript typescript java kotlin php perl scala haskell fortran cobol matlab julia clojure elixir
react vue svelte django flask laravel kubernetes docker terraform ansible jenkins linux ubuntu debian windows
android postgres postgresql mysql mongodb redis kafka hadoop snowflake tableau excel powerpoint outlook
sharepoint zoom jira confluence trello asana obsidian salesforce hubspot zendesk shopify magento wordpress
drupal photoshop illustrator indesign figma sketchup autocad revit solidworks google amazon azure microsoft github gitlab bitbucket xero quickbooks datev cerner moodle kanban montessori steiner waldorf
reggio pilates reiki kaizen hoare braille makaton bobath pearson cochrane bayes bayesian gaussian markov fourier shakespeare
dickens mozart bach beethoven linkedin facebook instagram youtube tiktok twitter wikipedia christian muslim jewish catholic
protestant buddhist hindu victorian edwardian georgian tudor jacquard bordeaux burgundy champagne
`),
);

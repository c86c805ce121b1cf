import { describe, expect, test } from 'vitest';
import { lexiconOf } from '../../../../src/core/letters/topic/lexicon.ts';
import { sayTopic } from '../../../../src/core/letters/topic/say-topic.ts';

const lexicon = lexiconOf([], ['Dana Whitfield', 'Harbour General']);

/** As "manner: words", or null. */
function say(line: string): string | null {
  const said = sayTopic(line, lexicon);
  return said === null ? null : `${said.manner}: ${said.words}`;
}

describe('a line of a note is said back from the writer’s side', () => {
  test.each([
    [
      "asked how I'd cover a shift when two people call in sick",
      'asked: how I would cover a shift when two people call in sick',
    ],
    ["how I'd bleed a line", 'asked: how I would bleed a line'],
    ["asked how I'd overfeed nobody and re-bed the calves", 'asked: how I would overfeed nobody and re-bed the calves'],
    ['SLO dashboards nobody reads', 'talked: SLO dashboards that nobody reads'],
    ['the drains nobody drew on the map', 'talked: the drains that nobody drew on the map'],
    ['how id cope with early starts in winter', 'asked: how I would cope with early starts in winter'],
    ['the id cards of visitors', 'talked: the id cards of visitors'],
    ['their sourdough never rises right on damp nights', 'talked: your sourdough'],
    ["which yard I'd be based at", 'talked: which yard I would be based at'],
    ['the near miss last march with a snapped chain', 'talked: the near miss last March with a snapped chain'],
    ["asked if I'd mind the noise lol", 'asked: whether I would mind the noise'],
    ['why nobody answers the radio', 'talked: why nobody answers the radio'],
    ["asked what I'd heard about the farm", 'asked: what I had heard about the farm'],
    ['how she keeps the books and why I should care', 'talked: how you keep the books'],
    ['Gaelic labels: how to keep them short', 'talked: Gaelic labels'],
    ["asked what I'd done about the backlog", 'asked: what I had done about the backlog'],
    [
      'Asked how I would tell the stores before seven, without ringing four people',
      'asked: how I would tell the stores before seven, without ringing four people',
    ],
    ['She asked how do you prioritise when everything is urgent', 'asked: how I prioritise when everything is urgent'],
    ['asked "what would you change first?"', 'asked: what I would change first'],
    ['asked about the stockroom move, how many people, how many days', 'asked: the stockroom move'],
    ['asked if labels work. (for sanding yes)', 'asked: whether labels work'],
    [
      'asked me to explain the leaflet to her like a first-time visitor',
      'tasked: explain the leaflet to you like a first-time visitor',
    ],
    ['asked them about parental leave', 'answered: parental leave'],
    ['I asked how they split on-call', 'answered: how you split on-call'],
    ['told me about the January trolley: found after two hours. "Nobody had lost it."', 'told: the January trolley'],
    [
      'mentioned the sampler collection in the attic, wants children to handle the copies',
      'told: the sampler collection in the attic',
    ],
    ["explained how they're moving invoices to Datev", 'told: how you are moving invoices to Datev'],
    ['talked about plain words: "we do not know yet" is allowed', 'told: plain words'],
    ['showed me the theatre store, about half the labels are in biro', 'shown: the theatre store'],
    ['showed me his proving book, pencil, thirty years of it', 'shown: your proving book'],
    [
      'they have a loan box of loom parts nobody has opened since 2019',
      'said: you have a loan box of loom parts that nobody has opened since 2019',
    ],
    ['wants labels that parents can read aloud', 'said: you want labels that parents can read aloud'],
    ["how I'd find an intermittent air leak", 'asked: how I would find an intermittent air leak'],
    ['let me monitor the anaesthetic for a spay', 'let: monitor the anaesthetic for a spay'],
    [
      'showed me the prep room and the labelling she does by colour',
      'shown: the prep room and the labelling you do by colour',
    ],
    ['a model error I had found myself', 'talked: a model error I had found myself'],
    ['the system they have is ten years old', 'talked: the system you have'],
    ['drives the van. six collections a day, three no-shows', 'talked: driving the van'],
  ])('%s', (line, expected) => {
    expect(say(line)).toBe(expected);
  });
});

describe('a noun phrase gets the article and the capitals of a sentence', () => {
  test.each([
    ['Night Rota', 'practical: the night rota'],
    ['CI Pipeline Migration', 'talked: the CI pipeline migration'],
    ['12 hour rotation', 'talked: the 12 hour rotation'],
    ['12 beds', 'talked: 12 beds'],
    ['relocation', 'talked: relocation'],
    ['Yoruba and Pidgin speech', 'talked: Yoruba and Pidgin speech'],
    ['high-flow on the wards', 'talked: high-flow on the wards'],
    ['cow comfort', 'talked: cow comfort'],
    ['re: mastitis', 'talked: mastitis'],
    ['teaching load', 'talked: the teaching load'],
    ['telling owners the cost before it is done', 'talked: telling owners the cost before it is done'],
    ["children's choir", 'talked: the children’s choir'],
    ['First Communion preparation', 'talked: the First Communion preparation'],
    ['differentiation in a class of 29', 'talked: differentiation in a class of 29'],
    ['threat modelling a webhook endpoint', 'talked: threat modelling a webhook endpoint'],
    ['Rust vs Go for the agent', 'talked: Rust versus Go for the agent'],
    ['teaching algebra', 'talked: teaching algebra'],
    ['markdown optimisation for festive stock', 'talked: markdown optimisation for festive stock'],
    ['Patient Safety', 'talked: patient safety'],
    ['Kubernetes upgrade', 'talked: the Kubernetes upgrade'],
    ['GDPR', 'talked: GDPR'],
    ['Year 9 behaviour policy', 'talked: the Year 9 behaviour policy'],
    ['our new ward', 'talked: your new ward'],
    ['migration to SAP', 'talked: the migration to SAP'],
    ['evening classes for beginners', 'talked: evening classes for beginners'],
    ['bringing the cupboards over to a two-bin system', 'talked: bringing the cupboards over to a two-bin system'],
    ['Reduce waiting times', 'talked: reducing waiting times'],
    [
      'flour deliveries arrive at six when the yard is full of vans',
      'talked: flour deliveries arriving at six when the yard is full of vans',
    ],
    [
      'insurance pre-authorisations pile up on Thursdays',
      'talked: insurance pre-authorisations piling up on Thursdays',
    ],
    ['indexes nobody budgets for', 'talked: indexes that nobody budgets for'],
    ["double booked slots, because the diary doesn't talk to it", 'talked: double booked slots'],
    ['wigs (she does them alone), & trunks that never come back', 'talked: wigs and trunks that never come back'],
    ['hire stock vs. making from scratch', 'talked: hire stock versus making from scratch'],
    ['Volunteers on National Trails Day', 'talked: volunteers on National Trails Day'],
    ['how he always teaches the new ones first', 'talked: how you always teach the new ones first'],
    ["if I'd mind the night bus", 'asked: whether I would mind the night bus'],
    ['racking: the long bay holds wardrobes flat', 'talked: racking'],
    ['budget, staffing and the new wing', 'talked: the budget, staffing and the new wing'],
  ])('%s', (line, expected) => {
    expect(say(line)).toBe(expected);
  });
});

describe('topics in bad shape still read well, or stay out', () => {
  test.each([
    ['WORKFLOW AUTOMATION...', 'talked: workflow automation'],
    ['🔥 Onboarding!! #work', 'talked: onboarding'],
    ['**Test coverage**', 'talked: test coverage'],
    ['[[Legacy API|the legacy API]]', 'talked: the legacy API'],
    ['`useEffect` cleanup', 'talked: the useEffect cleanup'],
    ['How do you handle conflict?', 'talked: how to handle conflict'],
    ['What would you do if a patient refused treatment?', 'talked: what to do if a patient refused treatment'],
    ['Übergabe im Nachtdienst', 'quoted: Übergabe im Nachtdienst'],
    ['Dienstplan', 'talked: Dienstplan'],
    ['品質管理', 'quoted: 品質管理'],
    ['Excel -> Power BI', 'quoted: Excel → Power BI'],
    ['...', null],
    ['#todo', null],
  ])('%s', (line, expected) => {
    expect(say(line)).toBe(expected);
  });
});

describe('what is private is never said back', () => {
  test.each([
    'salary expectations',
    'asked about my weaknesses',
    'Why did you leave St Anne’s?',
    'looked tired, was up all night',
    '32k and a car',
  ])('%s', (line) => {
    expect(say(line)).toBeNull();
  });
});

test('a word that may stand for somebody else in the line is not turned to the reader', () => {
  expect(say('asked how I would calm a parent who lost their temper')).toBe(
    'asked: how I would calm a parent who lost their temper',
  );
});

test('a capital that the notes use inside a sentence is kept', () => {
  const known = lexiconOf(['asked about the Bramley ovens again'], []);
  expect(sayTopic('Bramley ovens', known)?.words).toBe('Bramley ovens');
  expect(sayTopic('Bramley ovens', lexicon)?.words).toBe('bramley ovens');
});

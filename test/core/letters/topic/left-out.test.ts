import { describe, expect, test } from 'vitest';
import { lexiconOf } from '../../../../src/core/letters/topic/lexicon.ts';
import { sayTopic } from '../../../../src/core/letters/topic/say-topic.ts';

const lexicon = lexiconOf([], ['Dana Whitfield', 'Harbour General']);

/** As "manner: words", or null. */
function say(line: string): string | null {
  const said = sayTopic(line, lexicon);
  return said === null ? null : `${said.manner}: ${said.words}`;
}

describe('what has to be settled is told plainly, and is nothing to come back to', () => {
  test.each([
    ['CORU number, pre-employment health, garda vetting', 'practical: the CORU number'],
    ['talked about the tool allowance & the 4-10s schedule', 'practical: the tool allowance and the 4-10s schedule'],
    ['the rota', 'practical: the rota'],
    ['the Sunday rota and who covers it', 'talked: the Sunday rota and who covers it'],
    ['where to park: behind the bins', null],
    ['asked whether my SKJ registration number is valid', null],
  ])('%s', (line, expected) => {
    expect(say(line)).toBe(expected);
  });
});

describe('whoever somebody lives with is none of a letter’s business', () => {
  test.each([
    ['told me about her daughter Ann', null],
    ['his wife and the move to Leeds', null],
    ['talked about his kids', null],
    ['her song for the choir', 'talked: your song for the choir'],
    [
      'asked how I would tell a daughter on the phone that her father fell',
      'asked: how I would tell a daughter on the phone that her father fell',
    ],
  ])('%s', (line, expected) => {
    expect(say(line)).toBe(expected);
  });
});

describe('a line ends where a second sentence begins', () => {
  test.each([
    ['let me place a catheter on a feral and I got it in one', 'let: place a catheter on a feral'],
    ["asked how I'd train weekend juniors + we nerded out on water", 'asked: how I would train weekend juniors'],
    ['asked how Tom and I split the rounds', 'asked: how Tom and I split the rounds'],
    ['let me do a cupping w him, guatemalan was the fave', 'let: do a cupping with you'],
    ['ages about settling in the two-year-olds', 'talked: settling in the two-year-olds'],
    [
      'was I interested in the bronchiectasis audit, I am',
      'asked: whether I was interested in the bronchiectasis audit',
    ],
    ['is adding a dental suite with digital x-ray', 'said: you are adding a dental suite with digital x-ray'],
    ['the place is a gem', null],
    ['hers is a one eyed pug', null],
    ['her dad drove for a haulier back in the day', null],
    ['difficult patrons and about volunteer training', 'talked: difficult patrons and volunteer training'],
    ['research income and on the next REF', 'talked: the research income and the next REF'],
    ['We talked for ages about how the lambing shed floods', 'talked: how the lambing shed floods'],
    ['talked for half an hour about lambing', 'told: lambing'],
    ['nights and of course weekends', 'talked: nights and of course weekends'],
    ['rotas with her, 4 on 3 off', 'practical: rotas'],
    ['re weekend cover', 'talked: the weekend cover'],
    ['monolith vs services', 'talked: monolith versus services'],
    ['the logic course, which nobody there will teach', 'talked: the logic course'],
    ['said they will write to everyone by the end of the month', null],
    ['why I would leave Port Ellery', null],
    ['everyone has', null],
    ['the 3 of us just blethered about the price of larch for 10 min', null],
    ['builds mechanical keyboards, sent me a photo', 'talked: building mechanical keyboards'],
    ['the friday paper club', 'talked: the Friday paper club'],
    ['Asked abt my logs', 'asked: my logs'],
    ['Talked chains on Raton pass', 'talked: chains on Raton pass'],
    ['engineering blog post on deploys', 'talked: the engineering blog post on deploys'],
    ['just ramen', null],
    ['kindly lent me an umbrella', null],
    ['shucked 12 doz', null],
    ['Her wish to bring conveyancing back in-house', 'talked: your wish to bring conveyancing back in-house'],
    ['what wld I do if the lifts dont come', 'asked: what I would do if the lifts do not come'],
    ['how i handle families who dont want it', 'asked: how I handle families who do not want it'],
  ])('%s', (line, expected) => {
    expect(say(line)).toBe(expected);
  });
});

describe('a line that could be said back wrongly stays out', () => {
  test.each([
    ['walked her through the design token migration'],
    ['id text Kev a photo of the cscs card'],
    ['170'],
    ['built a virtualised list together, keyboard navigation was the tricky bit'],
    ['went down to the loading bay with him'],
    ['counted out the till'],
    ['set up the new clinic'],
    ['how we got the bundle down by 40%'],
    ['whether my films could be measured on it'],
  ])('%s', (line) => {
    expect(say(line)).toBeNull();
  });

  test('a verb that only ends like a deed is none', () => {
    expect(say('Speed up the picking line')).toBe('talked: speeding up the picking line');
    expect(say('feed the hens at six')).toBe('talked: feeding the hens at six');
  });

  test('what they want to do is theirs, and no task of the writer’s', () => {
    expect(say('Wants to start a rehab group in Tubbercurry in the autumn')).toBe(
      'said: you want to start a rehab group in Tubbercurry in the autumn',
    );
    expect(say('wanted me to start a rehab group')).toBe('tasked: start a rehab group');
  });

  test('a question behind a comma belongs to no thing', () => {
    expect(say('the teen makerspace, who keeps the laser cutter key')).toBe('talked: the teen makerspace');
    expect(say('graduate admissions, which she runs this year')).toBe(
      'talked: graduate admissions, which you run this year',
    );
  });

  test('in a note in another tongue a thing is quoted, and a sentence stays out', () => {
    const italian = lexiconOf(
      ['Mi ha mostrato il quaderno delle formule', 'la linea vegana che ha preso'],
      ['Samuele'],
    );
    expect(sayTopic('quaderno formule', italian)).toEqual({ manner: 'quoted', words: 'quaderno formule' });
    expect(sayTopic('Samuele è carino ma NO', italian)).toBeNull();
    expect(sayTopic('Mi ha fatto vedere come vuole lei il balayage', italian)).toBeNull();
    expect(sayTopic('le planning, 4 nuits / 3 repos', italian)).toEqual({ manner: 'quoted', words: 'le planning' });
    expect(sayTopic('do vale transporte e da reciclagem', italian)).toBeNull();
    expect(sayTopic('zijn voetbalavonden in het dorp', italian)).toBeNull();
    const portuguese = lexiconOf(['falou da meta de paletes', 'o filho dele joga no sub17', 'minha re tava boa'], []);
    expect(sayTopic('o filho dele joga no sub17', portuguese)).toBeNull();
    expect(sayTopic('minha re tava boa', portuguese)).toBeNull();
  });
});

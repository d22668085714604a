import { wordSet } from '../../model/words.ts';

// Source: general knowledge of how English-language news names its sources; written for this project.

/** They stand before or behind the name of the body that they speak for: "ministry officials", "a spokesman for". */
export const officialNouns = wordSet(`
  communique communiqué official officials representative representatives spokesman spokesmen spokespeople
  spokesperson spokespersons spokeswoman spokeswomen statement
`);

/** "the company": the body that the text has just spoken of. */
export const bodyNouns = wordSet(`
  agency airline association authority bank body broadcaster bureau carmaker carrier chain charity club commission
  committee company conglomerate department firm foundation fund giant group institute insurer lender maker
  manufacturer ministry network newspaper operator organisation organization paper producer publisher regulator
  retailer supermarket think-tank union university
`);

/** The names of these bodies say what they are, so that "the ministry" is no other body. */
export const namedBodies = wordSet(`
  alliance association bureau commission committee council department foundation institute ministry university
`);

/** What somebody writes: "a letter from Roth". */
export const writtenNouns = wordSet('email letter memo message note post reply response statement tweet');

/** They describe whoever the text has just spoken of: "the singer said". Others may speak about him: "the lawyer". */
export const subjectNouns = wordSet(`
  actor actress artist athlete author billionaire boxer candidate centre-back champion comedian composer cricketer
  cyclist defender designer driver entrepreneur filmmaker footballer forward frontman goalkeeper golfer guitarist
  jockey keeper lawmaker midfielder millionaire model musician nominee novelist painter photographer playmaker
  playwright poet politician prop quarterback rapper rider rower runner sailor senator singer skipper sportsman sprinter
  star striker superstar swimmer teenager tycoon veteran winger winner writer
`);

/** They are no persons, so "he" behind "the report said" is somebody named before. */
export const documentNouns = wordSet(`
  article bulletin communique communiqué dispatch document editorial email filing headline indictment lawsuit letter
  memo message notice paper petition poll post prospectus release report research review ruling source statement study
  suit survey tweet verdict
`);

/** Words and titles that show a man. */
export const mensWords = wordSet(`
  brother businessman chairman congressman count duke emperor father fireman grandfather husband king lord mr policeman
  pope prince salesman sheik sheikh sir son spokesman sportsman statesman uncle widower
`);

/** Words and titles that show a woman. */
export const womensWords = wordSet(`
  actress aunt baroness businesswoman chairwoman congresswoman countess dame daughter duchess empress grandmother
  heroine lady madam miss mother mrs ms policewoman princess queen sister spokeswoman sportswoman stateswoman widow wife
`);

import { wordSet, words } from '../../model/words.ts';

// Source: general knowledge of English grammar; written for this project.

/** They open a subordinate clause, or a phrase that says as much. */
export const subordinators = words(`
  after although amid as because before despite following if since though unless until when while
`);

/** They link a sentence to the one before. */
export const sentenceLinks = words('and but however meanwhile so yet');

/** They open a phrase of place or time, also in front of a subject. */
export const phrasePrepositions = words('across at by during for from in near on under with');

/** Something must follow these. */
export const danglingWords = words(`
  a an and are as at be but by for from in is not of on or so that the to was were which who with
`);

/** "Two days after", "shortly before". */
export const timeMeasures = words(`
  day days hour hours just long minute minutes month months second seconds shortly soon week weeks year years
`);

/** They open a phrase of time in front of a subject. */
export const frontedTimes = words('earlier last later once today yesterday');

/** Something nearly always follows these. */
export const leadingWords = words(`
  been being can could dr had has have her his its may might more mr mrs ms my our said says than their these this
  those very will would your
`);

/** A run of words that opens with one of these has lost its subject. */
export const subjectlessOpenings = words(`
  also are could had has have is nor not or said saying says than that then to was were which who whose will would
`);

/** They open a clause that hangs on another. */
export const innerClauseOpeners = words(`
  after although as because before if since that though unless until when where which while who whose
`);

/** Before the main clause they open a phrase that tells what is so already. */
export const givenOpeners = words('after among besides despite following like of since unlike with');

/** They open a phrase that can stand behind a statement; so do `phrasePrepositions`. */
export const trailingPrepositions = words('amid following into outside over through');

/**
 * They open what a statement means nothing, or something else, without. "Since" bounds a time ("the first since May");
 * behind a mark it gives a reason.
 */
export const bindingOpeners = words(`
  but except if lest once only provided rather since than unless until where which who whom whose without
`);

/** In front of a statement, they open what it hangs on. */
export const frontConditions = words('if once unless until without');

/** They belong to the number, the day or the place behind them. */
export const wordsBeforeMeasures = words('about early just late least nearly only');

/** They open a clause with a verb of its own, behind a mark or not. */
export const clauseOpeners = words(`
  after although and as because before but how if or since that though unless until what when where whether which
  while who whose why
`);

/** They tell what somebody wants to know. */
export const askingVerbs = words('asked asks wondered wonders');

export const reflexives = words('herself himself itself themselves');

/** Cues behind which a clause may have a verb of its own. */
export const cuesOfClauses = wordSet('after amid as because citing following since that');

/** They open what describes the words before them. */
export const relativeWords = wordSet('as that what where which who whom whose');

// English alone.

import {
  appointments,
  copulas,
  definedThings,
  expectations,
  forecasters,
  forecastParticiples,
  foreseenThings,
  guidanceVerbs,
  intentionParticiples,
  intentions,
  nounDeterminers,
  outlooks,
  pastGuidance,
  pastHabits,
  possibleEvents,
  rejections,
  sightVerbs,
  willForms,
  wordsBeforePastForecasts,
  wordsBeforePlanned,
  wordsBeforeWill,
} from '../languages/english/forecast-words.ts';
import { once } from '../model/once.ts';
import { anyOf, words } from '../model/words.ts';

interface Sign {
  /** One of them stands in everything that the pattern matches: a cheap look first. */
  readonly words: readonly string[];
  /** Reads the words of a clause with single spaces between them, capitals kept: "Will" is a name. */
  readonly pattern: RegExp;
}

const sign = (signWords: readonly string[], ...pattern: readonly string[]): Sign => ({
  words: signWords,
  pattern: new RegExp(pattern.join('')),
});

/** What says that a thing lies ahead. */
const readSigns = once((): readonly Sign[] => [
  sign(
    words("'ll shall will won ’ll"),
    `(?<!\\b${anyOf(wordsBeforeWill)} )`,
    `\\b(?:${anyOf(willForms)}|\\w+['’]ll)\\b(?! (?:of|and testament)\\b|(?: \\w+)? have \\w+ed\\b)`,
  ),
  sign(['would'], `\\bwould(?:n['’]t)?\\b(?! (?:not |never |also )?${anyOf(pastHabits)}\\b)`),
  sign(['planned'], `(?<!\\b(?:had|has|have|having|they) (?:\\w+ )?)\\bplanned to\\b`),
  sign(['plans'], `\\bplans on [a-z]+ing\\b`),
  sign(['planned'], `(?:\\b${anyOf(wordsBeforePlanned)}|['’]s) planned\\b`),
  sign(words('forthcoming upcoming'), '\\b(?:upcoming|forthcoming)\\b'),
  sign(
    [...forecastParticiples, ...outlooks, 'on course', 'on track'],
    `\\b${anyOf(copulas)} (?:not |now |also |still |\\w+ly )?`,
    `${anyOf(forecastParticiples, outlooks, ['on course', 'on track'])} (?:to|for)\\b`,
  ),
  sign(['due'], `\\bdue (?:back|to ${anyOf(appointments)})\\b`),
  sign(forecastParticiples, `(?<!\\b${anyOf(wordsBeforePastForecasts)} )\\b${anyOf(forecastParticiples)} to\\b`),
  sign(intentions, `(?<!\\b${anyOf(rejections)} (?:\\w+ )?)\\b${anyOf(intentions)} to\\b`),
  sign(
    intentionParticiples,
    `(?:\\b${anyOf(copulas)}|['’](?:m|re|s)) (?:\\w+ ){0,2}?${anyOf(intentionParticiples)} to\\b`,
  ),
  sign(
    ['expected'],
    `(?<!\\b(?:as|than|had|have|has|he|she|they|we) )\\bexpected (?:at|by|in|later|next|on|over|soon|this)\\b`,
  ),
  sign(guidanceVerbs, `\\b${anyOf(guidanceVerbs)}\\b(?! (?:of|by|from)\\b)`),
  sign(sightVerbs, `\\b${anyOf(sightVerbs)} (?:\\w+ ){0,5}?${anyOf(foreseenThings)}\\b`),
  sign(pastGuidance, `\\b${anyOf(forecasters)} (?:\\w+ ){0,3}?${anyOf(pastGuidance)}\\b`),
  sign(pastGuidance, `\\bhad ${anyOf(pastGuidance)} (?!(?:by|to)\\b)`),
  sign(['guid'], `\\b(?:guided (?:for|to)|guides for|guiding (?:for|to))\\b`),
  sign(['going'], `(?<!\\b(?:was|were|been) (?:not )?)\\bgoing to (?!${anyOf(nounDeterminers)}\\b)[a-z]`),
  sign(
    words('are is'),
    `(?<!\\b${anyOf(definedThings)} )`,
    '\\b(?:is|are) (?:also |now )?to (?!(?:blame|date|say|the|a)\\b)[a-z]{2,}',
  ),
  sign(words('may might'), '\\b(?:may|might) (?:not |well |also |soon |yet )?(?!(?:have|not)\\b)[a-z]{2,}'),
  sign(['should'], `\\bshould (?:soon |also )?${anyOf(possibleEvents)}\\b`),
  sign(
    ['could'],
    `\\bcould (?:soon |also |yet |still )?`,
    `(?:be(?! (?:heard|seen|felt|found)\\b)|${anyOf(possibleEvents)})\\b`,
  ),
]);

/** So many words may stand between the noun and the number: "forecasts by brokers of about". */
const readExpected = once(
  () =>
    new RegExp(
      `\\b(?:${anyOf(expectations)}|[Ee]stimated (?:bill|cost|price|value))` +
        `(?: \\w+){0,3} (?:at|for|of)(?: \\S+){0,4}$` +
        `|\\b${anyOf(intentionParticiples)} to [a-z]+(?: \\S+){0,5}$`,
    ),
);

/** Do the words before a number say that it is expected: "forecasts of about"? */
export const isExpected = (before: string): boolean => readExpected().test(before.trimEnd());

const readForeseen = once(
  () =>
    new RegExp(
      `^(?: \\w+){0,2},? (?:that )?(?:\\w+ )?(?:${anyOf(forecasters)}(?: had)? ${anyOf(pastGuidance)}` +
        `|${anyOf(pastGuidance)} by (?:\\w+ ){0,2}?${anyOf(forecasters)})\\b`,
    ),
);

/** Do the words behind a number say that it was expected: "$3bn that analysts had expected"? */
export const isForeseen = (behind: string): boolean =>
  pastGuidance.some((word) => behind.includes(word)) && readForeseen().test(behind);

/** What was expected once, or came to nothing. */
const bygone =
  /\bhad (?:long |once |originally )?(?:been (?:due|expected|forecast|planned|scheduled)|hoped to|planned)\b/;

/** Does a clause tell of what is expected rather than of what is so? */
export function isForecast(clause: string): boolean {
  if (clause.includes('had ') && bygone.test(clause)) return false;
  return readSigns().some(
    ({ words: some, pattern }) => some.some((word) => clause.includes(word)) && pattern.test(clause),
  );
}

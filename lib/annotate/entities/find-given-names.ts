// English: "Dean Lee" is a dean called Lee, or Lee with the given name Dean; "May Lee" is a person, or a month.
import { wordSet } from '../../model/words.ts';
import { kin } from './data/context-words.ts';
import { inList, isNameHead, listsOfName } from './gazetteer.ts';
import type { Word } from './read-words.ts';

const titlesAsGivenNames = wordSet('baron dean duke earl king major marshal marshall prince');
const namingVerbs = wordSet('called named');
/** What a prince is to his family: no trade of somebody who is only called Prince. */
const ranks = wordSet('brother cousin daughter father heir monarch nephew ruler son uncle');
/** "Sergeant Major", "Air Chief Marshal". */
const ranksOfTwo = wordSet('major marshal');
const indefinite = wordSet('a an');

/** "dean lee": the names, in lower case, that the article shows to be a given name and a surname somewhere. */
export function findTitlesAsGivenNames(words: readonly Word[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (let index = 0; index < words.length; index++) {
    if (words[index]?.capital !== true || !titlesAsGivenNames.has(words[index]?.lower ?? '')) continue;
    if (isGivenName(words, index)) found.add(`${words[index]?.lower} ${words[index + 1]?.lower}`);
  }
  return found;
}

/** "Dean Lee, 31," and "her brother, Earl Lee": no office has an age or a sister. */
function isGivenName(words: readonly Word[], index: number): boolean {
  const surname = words[index + 1];
  if (surname?.capital !== true || surname.sentence !== words[index]?.sentence) return false;
  const end = words[index + 2]?.capital === true ? index + 3 : index + 2;
  const before = words[index - 1];
  if (before?.lower === 'the') return false;
  if (isAge(words, end)) return true;
  if (inList('firstName', surname.lower)) return false;
  return isAfterTitle(words, index) || isNamedBefore(words, index) || isOfTrade(words, end);
}

/** "Mr. Dean Lee", "Plumber Earl Lee"; but "Sergeant Major Lee". */
function isAfterTitle(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  if (before?.sentence !== words[index]?.sentence || before === undefined) return false;
  const isRank = ranksOfTwo.has(words[index]?.lower ?? '');
  return !isRank && (['role', 'occupation', 'honorific'] as const).some((list) => inList(list, before.lower));
}

const isAge = (words: readonly Word[], end: number): boolean =>
  [',', '('].includes(words[end]?.text ?? '') && /^[1-9]\d?$/u.test(words[end + 1]?.text ?? '');

/** "her brother, Earl Lee", "a man named Earl Lee". */
function isNamedBefore(words: readonly Word[], index: number): boolean {
  const before = words[words[index - 1]?.text === ',' ? index - 2 : index - 1];
  return before?.capital === false && (kin.has(before.lower) || namingVerbs.has(before.lower));
}

/** "Earl Lee, a plumber": the apposition tells a trade, and no rank. */
function isOfTrade(words: readonly Word[], end: number): boolean {
  if (words[end]?.text !== ',' || !indefinite.has(words[end + 1]?.lower ?? '')) return false;
  for (let at = end + 2; at < end + 6; at++) {
    const word = words[at];
    if (word === undefined || word.kind !== 'word' || word.capital || ranks.has(word.lower)) return false;
    if (inList('role', word.lower) || inList('occupation', word.lower)) return true;
  }
  return false;
}

const monthsAsNames = wordSet('april june may');
/** Before the name of a month, they date something. */
const wordsBeforeMonths = wordSet(`
a after and before between by during each early every for from in last late mid next of on or since that the this
through till to until
`);

/** "Theresa May", "April Jones", "May said", "her aunt, May Lee,"; months and weekdays otherwise part names. */
export function isMayTheName(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined || !monthsAsNames.has(word.lower)) return false;
  const before = words[index - 1];
  if (before?.capital && (inList('firstName', before.lower) || inList('honorific', before.lower))) return true;
  const after = words[index + 1];
  if (after?.sentence !== word.sentence) return false;
  if (word.opens && inList('personVerb', after.lower)) return true;
  return after.capital && !isDating(words, index) && isSurname(after);
}

/** "in May", "Tuesday, May", "7 May". */
function isDating(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  if (before?.sentence !== words[index]?.sentence || before === undefined) return false;
  const word = before.text === ',' ? words[index - 2] : before;
  const isKin = before.text === ',' && kin.has(word?.lower ?? '');
  if (before.text === ',' && !isKin) return true;
  return word?.kind === 'number' || wordsBeforeMonths.has(word?.lower ?? '') || inList('calendar', word?.lower ?? '');
}

function isSurname({ text, lower, kind }: Word): boolean {
  if (inList('surname', lower)) return true;
  const isOther = ['calendar', 'function', 'nationality', 'ordinary', 'otherHead', 'role'] as const;
  if (kind !== 'word' || listsOfName(text) !== undefined || isNameHead(lower)) return false;
  return !isOther.some((list) => inList(list, lower));
}

/** What an auxiliary cannot open. */
const pastVerbs = wordSet(`
became began bought broke brought built came caught chose did fell found gave got kept led left lost made met paid ran
rode rose sat sent sold spent stood taught went won
`);

/** "Will Lee was late." at the head of a sentence: no question, so no auxiliary. */
export function isGivenNameAtHead(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined || !inList('firstName', word.lower) || words[index + 1]?.capital !== true) return false;
  for (let at = index + 2; at < words.length && words[at]?.sentence === word.sentence; at++)
    if (words[at]?.text.startsWith('?') === true) return false;
  const after = words[index + 2]?.lower ?? '';
  if (after === ',' || inList('personVerb', after) || inList('function', after)) return true;
  return pastVerbs.has(after) || /.(?:ed|ew|ook)$/u.test(after);
}

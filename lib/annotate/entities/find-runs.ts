import { wordSet } from '../../model/words.ts';
import { endOfSubjects, isBodyHead, isCommonNoun, isPlainNoun } from './end-of-subjects.ts';
import { isGivenNameAtHead, isMayTheName } from './find-given-names.ts';
import { findIntroducedNames } from './find-introduced-names.ts';
import { inList, isAcronym, isNameHead, isPlaceName, isWebAddress, listsOfName } from './gazetteer.ts';
import { isShouted } from './is-shouted.ts';
import { afterParticles, bindsPossessive, endOfPartners, isSuffix, isTypeNumber, opensLaw } from './parts-of-names.ts';
import type { CaseEvidence } from './read-case.ts';
import type { Word } from './read-words.ts';

/** Words that may make up one name or several: half open, indices into the words. */
export interface Run {
  readonly first: number;
  readonly end: number;
  /** A title, or spelled by an acronym: no part of it is a name. */
  readonly isWhole?: boolean;
}

/** No name has more words: a megabyte of "A A A" would be one run, and every look back would be long. */
const longestRun = 14;

const eventOpeners = wordSet('cyclone hurricane operation storm tropical typhoon');
/** Legal forms that end a name: no "of" goes on with it. */
const formsBeforeOf = wordSet('ag co corp inc llc ltd nv plc sa');

/** What firms deal in and make things in: a place behind their "of" is where they are. */
const tradesBeforeOf = wordSet(`
airlines airways electronics energy foods holdings industries motors partnership petroleum pharmaceuticals plant steel
systems technologies telecom
`);

/** "He'd", "Don't": a clause, whatever its capital. */
const contraction = /(?:'(?:d|ll|m|re|ve)|n't)$/u;

export const isOfOrFor = (word: Word | undefined): boolean => word?.lower === 'of' || word?.lower === 'for';

/** The runs of capitalised words, with what a name may also hold: "of", "for the", "de", "&", "Jr." after a comma. */
export function findRuns(words: readonly Word[], evidence: CaseEvidence): readonly Run[] {
  const runs: Run[] = [];
  const introduced = findIntroducedNames(words);
  for (let first = 0; first < words.length; ) {
    const whole = introduced.get(first);
    if (whole === undefined && !startsName(words, first, evidence)) {
      first++;
      continue;
    }
    let end = whole ?? first + 1;
    while (whole === undefined && end - first < longestRun) {
      const next = nextInRun(words, first, end, evidence);
      if (next === undefined) break;
      end = next;
    }
    runs.push({ first, end, isWhole: whole !== undefined });
    first = end;
  }
  return runs;
}

function startsName(words: readonly Word[], index: number, evidence: CaseEvidence): boolean {
  const word = words[index];
  if (word === undefined || !word.capital || isShouted(words, index, evidence)) return false;
  if (evidence.isTrusted(word)) return isNameWord(words, index);
  return isNameWord(words, index) && isNameDespitePosition(words, index, evidence);
}

function isNameWord(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined || !word.capital || contraction.test(word.lower) || word.text.includes('@')) return false;
  if (words[index + 1]?.text === '$' || /^t-shirts?$/u.test(word.lower)) return false;
  if (word.lower === 'flight' && words[index + 1]?.kind === 'number') return false;
  if (inList('calendar', word.lower)) return isMayTheName(words, index);
  if (inList('particle', word.lower) && inList('firstName', words[index - 1]?.lower ?? ''))
    return isCapitalWord(words[index + 1]);
  if (inList('function', word.lower)) return isKnownDespiteWord(words, index);
  return !(word.text.length === 1 && word.opens && !isCapitalWord(words[index + 1]));
}

/** "WHO", the "Six" of "Six Nations", and the "Will" of "told Will Lee". */
function isKnownDespiteWord(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word !== undefined && isAcronym(word.text) && listsOfName(word.text) !== undefined) return true;
  if (listsOfName(textOfWords(words, index, index + 2))?.has('event') === true) return true;
  if (word?.opens === true) return isGivenNameAtHead(words, index);
  return word !== undefined && inList('firstName', word.lower) && isCapitalWord(words[index + 1]);
}

/** At the head of a sentence or in a headline, a capitalised word must prove that it is a name. */
function isNameDespitePosition(words: readonly Word[], index: number, evidence: CaseEvidence): boolean {
  const word = words[index];
  if (word === undefined) return false;
  if (goesOnName(words, index) || (inList('function', word.lower) && isGivenNameAtHead(words, index))) return true;
  const next = words[index + 1];
  if (next?.text === '&' && isCapitalWord(words[index + 2])) return true;
  if (next?.sentence === word.sentence && opensOffice(words, index)) return true;
  const nextCapital = next !== undefined && isCapitalWord(next) && next.sentence === word.sentence;
  if (evidence.isSeenAsName(word) || isWebAddress(word.text)) return true;
  if (inList('nationality', word.lower) || (listsOfName(word.text) !== undefined && !isPlural(word, evidence)))
    return true;
  if (nextCapital && opensLongerName(word, words, index)) return true;
  if (!evidence.isInSentence(word)) return false;
  if (evidence.isOrdinary(word)) return nextCapital && evidence.isTrusted(next) && endsInHead(words, index + 1);
  return word.text.length > 2 || isAcronym(word.text) || nextCapital;
}

/** "Brewers", "Giants": clubs, but at the head of a sentence most likely the plural of a common noun. */
function isPlural(word: Word, evidence: CaseEvidence): boolean {
  return word.lower.endsWith('s') && !isPlaceName(word.text) && !isAcronym(word.text) && evidence.isOrdinary(word);
}

/** The second word of "Ann Lee", "J. Lee" or "Monte Carlo", wherever it stands. */
function goesOnName(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  if (before === undefined || !before.capital || before.sentence !== words[index]?.sentence) return false;
  if (listsOfName(textOfWords(words, index - 1, index + 1)) !== undefined) return true;
  return inList('firstName', before.lower) || /^\p{Lu}\.$/u.test(before.text);
}

function opensLongerName(word: Word, words: readonly Word[], index: number): boolean {
  if (inList('firstName', word.lower) || inList('honorific', word.lower) || inList('role', word.lower)) return true;
  if (isEventOpener(word.lower) || inList('placeOpener', word.lower)) return true;
  return [2, 3].some((length) => listsOfName(textOfWords(words, index, index + length)) !== undefined);
}

/** "Secretary of State", "Minister for Health" at the head of a sentence. */
function opensOffice(words: readonly Word[], index: number): boolean {
  const portfolio = words[index + 2];
  if (!isOfOrFor(words[index + 1]) || portfolio?.capital !== true) return false;
  return inList('role', words[index]?.lower ?? '') && inList('portfolio', portfolio.lower);
}

/** "Hurricane Mira", "Operation Dawn". */
export function isEventOpener(lower: string): boolean {
  return eventOpeners.has(lower);
}

function endsInHead(words: readonly Word[], from: number): boolean {
  let end = from;
  while (end - from < 6 && isCapitalWord(words[end])) end++;
  return isNameHead(words[end - 1]?.lower ?? '');
}

export function isCapitalWord(word: Word | undefined): boolean {
  return word?.capital === true && !inList('function', word.lower);
}

/** The words as one text with single spaces, as lists of names hold them. */
export function textOfWords(words: readonly Word[], first: number, end: number): string {
  let text = words[first]?.text ?? '';
  for (let index = first + 1; index < end; index++)
    text += `${words[index]?.kind === 'clitic' ? '' : ' '}${words[index]?.text ?? ''}`;
  return text;
}

/** Where the run goes on from `end`, or undefined where it ends. */
function nextInRun(words: readonly Word[], first: number, end: number, evidence: CaseEvidence): number | undefined {
  const word = words[end];
  const last = words[end - 1];
  if (word === undefined || last === undefined || word.sentence !== last.sentence) return undefined;
  const goesOn = (index: number) =>
    words[index]?.sentence === last.sentence &&
    isNameWord(words, index) &&
    !isShouted(words, index, evidence) &&
    (evidence.isTrusted(words[index] ?? last) || isNameDespitePosition(words, index, evidence));
  if (goesOn(end)) return end + 1;
  if (word.text === ',' && isSuffix(words[end + 1])) return end + 2;
  if (word.text === ',') return endOfSubjects(words, first, end, goesOn) ?? endOfPartners(words, first, end, goesOn);
  if (word.text === '&' && goesOn(end + 1)) return end + 2;
  if (word.kind === 'clitic') return goesOn(end + 1) && bindsPossessive(last, words[end + 1]) ? end + 2 : undefined;
  if (word.kind === 'number' && isTypeNumber(word, last)) return end + 1;
  if (word.kind !== 'word') return undefined;
  if (inList('particle', word.lower) && !word.capital) return afterParticles(words, end, goesOn);
  if (isOfOrFor(word)) return afterOf(words, first, end, goesOn);
  if (word.lower === 'and') return afterAnd(words, first, end, goesOn);
  if (word.lower === 'to') return opensLaw(words, end) && goesOn(end + 1) ? end + 2 : undefined;
  return undefined;
}

/** "Department of State", "Centers for the Arts"; but "President of Chile" is no name. */
function afterOf(
  words: readonly Word[],
  first: number,
  end: number,
  goesOn: (index: number) => boolean,
): number | undefined {
  const head = words[end - 1]?.lower ?? '';
  const singular = head.endsWith('s') ? head.slice(0, -1) : head;
  if (formsBeforeOf.has(head)) return undefined;
  const takesOf =
    goesOnAfterOf(words, first, end) ||
    isNameHead(head) ||
    inList('organisationHead', singular) ||
    inList('otherHead', head) ||
    opensPortfolio(words, first, end);
  if (!takesOf) return undefined;
  const next = words[end + 1]?.lower === 'the' ? end + 2 : end + 1;
  const isPlace = (length: number) => isPlaceName(textOfWords(words, next, next + length));
  if (end - first > 1 && tradesBeforeOf.has(head) && (isPlace(1) || isPlace(2))) return undefined;
  return goesOn(next) ? next + 1 : undefined;
}

/** "Centre for Control of Diseases": where a name has one "of", a plain noun may take another. */
function goesOnAfterOf(words: readonly Word[], first: number, end: number): boolean {
  if (!isPlainNoun(words[end - 1])) return false;
  for (let index = first + 1; index < end - 1; index++) if (isOfOrFor(words[index])) return true;
  return false;
}

/** "Secretary of State", "Minister of Foreign Affairs": an office, cut off from the name that follows later. */
function opensPortfolio(words: readonly Word[], first: number, end: number): boolean {
  const next = words[end + 1];
  return (
    end > first &&
    inList('role', words[end - 1]?.lower ?? '') &&
    next?.capital === true &&
    inList('portfolio', next.lower)
  );
}

/**
 * "Food and Drug Administration", "Council for Roads and Bridges": a common noun on both sides, never two names. And
 * what the lists know: "Marks and Spencer".
 */
function afterAnd(
  words: readonly Word[],
  first: number,
  end: number,
  goesOn: (index: number) => boolean,
): number | undefined {
  if (!goesOn(end + 1)) return undefined;
  if (isKnownWithAnd(words, first, end)) return end + 2;
  if (!isCommonNoun(words[end - 1]) || !isCommonNoun(words[end + 1])) return undefined;
  if (hasBodyBeforeOf(words, first, end)) return end + 2;
  const isPlain = isPlainNoun(words[end - 1]) && isPlainNoun(words[end + 1]);
  const opens = isPlain && inList('organisationHead', words[first]?.lower ?? '') && end - first > 2;
  const isBody = end - first <= 2 && (isPlain || isCapitalWord(words[end + 2])) && endsInHead(words, end + 2);
  return opens || isBody ? end + 2 : undefined;
}

/** Whether the word before the "of" or "for" of the run is the head of a body's name. */
export function hasBodyBeforeOf(words: readonly Word[], first: number, end: number): boolean {
  for (let index = first + 1; index < end - 1; index++)
    if (isOfOrFor(words[index])) return isBodyHead(words[index - 1]?.lower ?? '');
  return false;
}

function isKnownWithAnd(words: readonly Word[], first: number, end: number): boolean {
  for (let to = end + 2; to <= end + 4; to++) if (listsOfName(textOfWords(words, first, to)) !== undefined) return true;
  return false;
}

import type { Span } from '../../model/span.ts';
import { wordSet } from '../../model/words.ts';
import { isCapitalWord, isOfOrFor } from './find-runs.ts';
import { inList } from './gazetteer.ts';
import type { Word } from './read-words.ts';
import {
  articles,
  closing,
  isRoleNoun,
  isRolePhrase,
  isRolePlural,
  longestRole,
  type RoleContext,
  spanOfWords,
} from './role-phrase.ts';
import { linksOfOffices, type Name } from './split-run.ts';

const determiners = wordSet('a an her his its our the their whose');
const timesOfOffices = wordSet('already currently formerly now once today');
const linksOfNames = wordSet('& , and including');

/**
 * "US Treasury Secretary X", "the company's chief executive, X,". Possessives, articles and titles of address are left
 * out.
 */
export function findRoleBefore(context: RoleContext, name: Name): Span | undefined {
  const { words } = context;
  const end = skipHonorifics(words, name.first);
  const isApart = words[end - 1]?.text === ',' && words[end - 1]?.sentence === words[name.first]?.sentence;
  if (isApart && (words[name.end]?.text === ',' || isSaid(words, end - 1)))
    return roleEndingAt(context, end - 1, name) ?? findLongApposition(words, end - 1);
  if (isApart)
    return (
      findOpeningApposition(words, end - 1) ??
      findSharedRole(context, name) ??
      findLooseApposition(context, end - 1, name)
    );
  return roleEndingAt(context, end, name) ?? findSharedRole(context, name);
}

/** "…, said the area councillor, X.": no comma needs to follow. */
function isSaid(words: readonly Word[], comma: number): boolean {
  for (let index = comma - 1; comma - index <= longestRole; index--)
    if (articles.has(words[index]?.lower ?? '')) return /^sa(?:id|ys?)$/.test(words[index - 1]?.lower ?? '');
  return false;
}

function roleEndingAt(context: RoleContext, end: number, name: Name): Span | undefined {
  const { words } = context;
  const core = roleCoreStart(words, end, words[name.first]?.sentence);
  if (core === undefined || (isRolePlural(words[core]) && !isListed(words, name))) return undefined;
  return spanOfWords(words, extendBack(context, core), end);
}

/** "Senators X and Y", "winners X, Y and Z": one person alone bears no role in the plural. */
function isListed(words: readonly Word[], { first, end }: Name): boolean {
  const after = words[end]?.text === '(' ? ',' : (words[end]?.lower ?? '');
  return words[end]?.sentence === words[first]?.sentence && linksOfNames.has(after);
}

/** "Norway’s prime minister, X said", "Former area councillor, X": the comma behind the name is left out. */
function findLooseApposition(context: RoleContext, comma: number, name: Name): Span | undefined {
  const { words } = context;
  const core = roleCoreStart(words, comma, words[name.first]?.sentence);
  if (core === undefined || isRolePlural(words[core])) return undefined;
  const first = extendBack(context, core);
  const before = words[first - 1];
  const isOpening = before === undefined || before.sentence !== words[first]?.sentence;
  return isOpening || before.kind === 'clitic' ? spanOfWords(words, first, comma) : undefined;
}

/** Where the role with this noun begins. */
function extendBack(context: RoleContext, core: number): number {
  const { words } = context;
  let first = core;
  while (
    core - first < longestRole &&
    words[first - 1]?.sentence === words[core]?.sentence &&
    extendsRole(context, first - 1)
  )
    first--;
  const whole = wholePhraseStart(words, first);
  if (whole !== undefined) return whole;
  while (first < core && !/[\p{L}\p{N}]/u.test(words[first]?.text ?? '')) first++;
  return first;
}

/**
 * Where the whole phrase opens that holds one more word, or an office before it: "the area councillor", "Former area
 * councillor". With two plain words, "the crowd saw mayor X" might be a clause.
 */
function wholePhraseStart(words: readonly Word[], from: number): number | undefined {
  if (!isPlainPart(words, from - 1, from)) return undefined;
  const isModified = isPlainPart(words, from - 2, from) && isOfficeWord(words[from - 2]);
  const first = isModified ? from - 2 : from - 1;
  const before = words[first - 1];
  const opens = before === undefined || before.sentence !== words[from]?.sentence;
  return opens || determiners.has(before.lower) || before.kind === 'clitic' ? first : undefined;
}

function isPlainPart(words: readonly Word[], index: number, from: number): boolean {
  const word = words[index];
  if (word?.kind !== 'word' || word.sentence !== words[from]?.sentence || inList('personVerb', word.lower))
    return false;
  return !inList('function', word.lower) && !inList('calendar', word.lower) && !/(?:ed|ly|ing)\.?$/u.test(word.text);
}

function skipHonorifics(words: readonly Word[], from: number): number {
  let end = from;
  for (let skipped = 0; skipped < 3; skipped++) {
    const isStop = words[end - 1]?.text === '.';
    if (!inList('honorific', words[isStop ? end - 2 : end - 1]?.lower ?? '')) break;
    end -= isStop ? 2 : 1;
  }
  return end;
}

/** Where the noun begins of the role that ends here, alone or before "of State", "for the District of Larkham". */
function roleCoreStart(words: readonly Word[], end: number, sentence: number | undefined): number | undefined {
  let index = end - 1;
  if (words[index]?.text === '.') index--;
  // "a former lawyer of X" tells of another.
  if (isOfOrFor(words[index])) return undefined;
  const isHere = (at: number) => words[at]?.sentence === sentence;
  if (isHere(index) && (isRoleNoun(words[index]) || isRolePlural(words[index]))) return index;
  for (let back = 0; back < 7 && isHere(index) && isPortfolioPart(words[index]); back++) {
    const isOf = isOfOrFor(words[index]) && isHere(index - 1);
    // "the head of the council X" may be about the council.
    const isOffice = words[index - 1]?.capital === true || words[index + 1]?.lower !== 'the';
    if (isOf && isOffice && isRoleNoun(words[index - 1])) return index - 1;
    index--;
  }
  return undefined;
}

function isPortfolioPart(word: Word | undefined): boolean {
  if (word === undefined || word.kind !== 'word') return false;
  return word.capital || isOfficeWord(word) || linksOfOffices.has(word.lower);
}

function isOfficeWord(word: Word | undefined): boolean {
  return inList('portfolio', word?.lower ?? '') || inList('roleModifier', word?.lower ?? '');
}

/** What may stand before the noun of a role: offices, nationalities, names of places and bodies, other roles. */
function extendsRole({ words, isNamed }: RoleContext, index: number): boolean {
  const word = words[index];
  const next = words[index + 1];
  if (word === undefined || next === undefined) return false;
  if (isNamed(index) || isOfficeWord(word) || inList('nationality', word.lower) || isRoleNoun(word)) return true;
  if (isFormerOffice(word)) return true;
  if (isCapitalWord(word) && next.capital) return true;
  if (word.lower !== 'and' || isCapitalWord(next)) return false;
  return isRoleNoun(words[index - 1]) || (isOfficeWord(words[index - 1]) && isOfficeWord(next));
}

/** "ex-chief", "co-lead": an office is behind the prefix. */
function isFormerOffice({ lower }: Word): boolean {
  const prefix = /^(?:co|ex|then|vice)-/u.exec(lower)?.[0] ?? '';
  const office = lower.slice(prefix.length);
  return (
    prefix !== '' && ['occupation', 'portfolio', 'role', 'roleModifier'].some((list) => inList(list as 'role', office))
  );
}

/** "Its head of marketing for Asia, X, said": the role has its own prepositions. */
function findLongApposition(words: readonly Word[], comma: number): Span | undefined {
  const sentence = words[comma]?.sentence;
  for (let index = comma - 1; comma - index <= 12; index--) {
    const word = words[index];
    if (word?.sentence !== sentence || closing.test(word?.text ?? '')) return undefined;
    const opens = determiners.has(word?.lower ?? '') || word?.kind === 'clitic';
    if (opens && isRolePhrase(words, index + 1, comma)) return spanOfWords(words, index + 1, comma);
  }
  return undefined;
}

/** "Now the highest office holder in the county, X rose from …": the sentence opens with the role. */
function findOpeningApposition(words: readonly Word[], comma: number): Span | undefined {
  const sentence = words[comma]?.sentence;
  let first = comma;
  while (words[first - 1]?.sentence === sentence && comma - first <= longestRole) first--;
  if (timesOfOffices.has(words[first]?.lower ?? '')) first++;
  if (!articles.has(words[first]?.lower ?? '')) return undefined;
  return isRolePhrase(words, first, comma) ? spanOfWords(words, first, comma) : undefined;
}

/** "Senators X (D-Ohio), Y and Z": the role stands before the first of several names. */
function findSharedRole(context: RoleContext, name: Name): Span | undefined {
  const { words, isNamed } = context;
  const sentence = words[name.first]?.sentence;
  let index = name.first - 1;
  // "midfielders X and Y, and Z’s assistant" says nothing of Z.
  if (!linksOfNames.has(words[index]?.lower ?? '') || words[name.end]?.kind === 'clitic') return undefined;
  for (let back = 0; back < longestRole && words[index]?.sentence === sentence; back++, index--) {
    const word = words[index];
    if (isRolePlural(word))
      return isNamed(index + 1) ? spanOfWords(words, extendBack(context, index), index + 1) : undefined;
    const isLink = linksOfNames.has(word?.lower ?? '');
    if (isLink || isNamed(index)) continue;
    if (word?.text !== ')') {
      if (word?.text === '.' && isRolePlural(words[index - 1])) continue;
      return undefined;
    }
    while (back < longestRole && words[index]?.sentence === sentence && words[index]?.text !== '(') {
      index--;
      back++;
    }
  }
  return undefined;
}

import { anyOf, wordSet } from '../../model/words.ts';
import { arabicArticles } from './data/name-particles.ts';

const personSuffixes = wordSet('ii iii jr sr');
const openingArticle = new RegExp(`^${anyOf(arabicArticles)}-`, 'u');
const wordsWithoutInitial = wordSet('& and for of the');

/** The "Sadri" of "al-Sadri". */
export function withoutArticle(words: readonly string[]): string {
  return (words.at(-1) ?? '').replace(openingArticle, '');
}

/** "Lee", "van Lee", "A. Lee" and "Ann Lee" are shorter forms of "Ann B. van Lee". */
export function isShorterForm(short: readonly string[], full: readonly string[]): boolean {
  if (short.length >= full.length && !(short.length === full.length && short[0]?.length === 1)) return false;
  if (full.slice(-short.length).join(' ') === short.join(' ')) return true;
  const [first = ''] = short;
  const [fullFirst = ''] = full;
  if (short.length < 2 || short.slice(1).join(' ') !== full.slice(1 - short.length).join(' ')) return false;
  return first === fullFirst || (first.length === 1 && fullFirst.startsWith(first));
}

export function withoutSuffix(words: readonly string[]): readonly string[] {
  return personSuffixes.has(words.at(-1) ?? '') ? words.slice(0, words.at(-2) === ',' ? -2 : -1) : words;
}

export function initialsOf(words: readonly string[]): string {
  let initials = '';
  for (const word of words) if (!wordsWithoutInitial.has(word)) initials += word.charAt(0);
  return initials;
}

/** The initials of all words: "doj" of "Department of Justice". */
export function lettersOf(words: readonly string[]): string {
  let letters = '';
  for (const word of words) if (word !== '&') letters += word.charAt(0);
  return letters;
}

const companySuffixes = wordSet(`
, ab ag as asa bhd bv co company corp corporation gmbh group holdings inc kgaa limited llc llp ltd nv oy oyj party
plc sa se spa
`);
const clubSuffixes = wordSet('afc fc');

/** What a company deals in, as the last words of its name, which news leaves out. */
const industries = wordSet(`
air airlines airways automotive bancorp bank chemical chemicals communications computer computers electric electronics
energy financial foods industries international lines media mining motor motors news oil petroleum pharmaceuticals
resources steel stores systems technologies telecom
`);

const spelledOut = new Map([
  ['assn', 'association'],
  ['bros', 'brothers'],
  ['dept', 'department'],
  ['natl', 'national'],
  ['univ', 'university'],
  ['utd', 'united'],
]);

/** "united" for "utd". */
export const spellOut = (word: string): string => spelledOut.get(word) ?? word;

/** Without legal forms, articles and short forms: "Harbour Utd FC" is "harbour united", "al-Sadra" is "sadra". */
export function bareName(words: readonly string[]): string {
  let end = words.length;
  const isSuffix = (word: string) => companySuffixes.has(word) || clubSuffixes.has(word);
  while (end > 1 && isSuffix(words[end - 1] ?? '')) end--;
  let first = words[0] === 'the' && end > 1 ? 1 : 0;
  if ((clubSuffixes.has(words[first] ?? '') || words[first] === 'al') && end > first + 1) first++;
  return words
    .slice(first, end)
    .map((word) => spellOut(word).replace(openingArticle, ''))
    .join(' ');
}

/** "Ford" of "Ford Motor Company": what is left out tells only the trade or the legal form. */
export function isCompanyShortened(short: readonly string[], full: readonly string[]): boolean {
  if (short.length >= full.length || short.join(' ') !== full.slice(0, short.length).join(' ')) return false;
  return full.slice(short.length).every((word) => industries.has(word) || companySuffixes.has(word));
}

/** "Larkham Fund for Sport" of "Upper Larkham Fund for Sport". */
export function isEndOf(short: readonly string[], full: readonly string[]): boolean {
  return short.length < full.length && full.slice(-short.length).join(' ') === short.join(' ');
}

/** "HIA Harbour Fund" of "Harbour Industry Authority Harbour Fund". */
export function opensWithAcronym([acronym = '', ...rest]: readonly string[], full: readonly string[]): boolean {
  const opening = full.slice(0, full.length - rest.length);
  return rest.length > 0 && opening.length > 1 && isEndOf(rest, full) && fitsAcronym(acronym, opening);
}

/** "finra" has a letter more than the initials of its words. */
function fitsAcronym(acronym: string, words: readonly string[]): boolean {
  const initials = initialsOf(words);
  if (acronym === initials || acronym === lettersOf(words)) return true;
  if (initials.length < 3 || acronym.length !== initials.length + 1) return false;
  let at = 0;
  for (const letter of acronym) if (letter === initials.charAt(at)) at++;
  return at === initials.length && acronym.charAt(0) === initials.charAt(0);
}

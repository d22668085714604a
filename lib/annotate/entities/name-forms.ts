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

const companySuffixes = wordSet(`
, afc ag co company corp corporation fc group holdings inc limited llc ltd nv plc sa se
`);

export function bareName(words: readonly string[]): string {
  let end = words.length;
  while (end > 1 && companySuffixes.has(words[end - 1] ?? '')) end--;
  return words.slice(words[0] === 'the' && end > 1 ? 1 : 0, end).join(' ');
}

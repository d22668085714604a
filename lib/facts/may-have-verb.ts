// English alone.
import { leadingWords, phrasePrepositions, sentenceLinks, subordinators } from '../languages/english/clause-words.ts';
import { wordSet } from '../model/words.ts';
import { isFiniteVerb } from './is-finite-verb.ts';

/** Behind one of these a word that ends in s is a noun. */
const nounSigns = new Set([
  ...leadingWords,
  ...phrasePrepositions,
  ...sentenceLinks,
  ...wordSet('a an any each every how in into no of or that the to what where which who whose'),
]);
/** Before one of these, behind a name, it is a noun as well: "Selby bars in Ostend". */
const nounLinks = new Set([...phrasePrepositions, 'of']);
const openers = new Set([...subordinators, ...wordSet('how that what where which who whose why')]);
/** Those who do something, and not what is done: "leaders", but "covers". */
const doers = /(?:er|or|ist)s$/;
const doings = wordSet(`
  alters answers considers covers delivers discovers enters favors fears honors lowers offers orders powers recovers
  remembers stars suffers transfers triggers wonders
`);

/**
 * May a run of words be more than a name with what describes it? A verb whose form tells no time, such as "opens" or
 * "open", is taken for one only where a noun cannot stand. For runs in which the tags show no verb of the subject: they
 * miss some in the style of headlines, and a verb behind "and".
 */
export const mayHaveVerb = (words: readonly string[]): boolean => {
  const inner = words.findIndex((word, index) => index > 0 && openers.has(word));
  const own = inner < 0 ? words : words.slice(0, inner);
  return own.some(
    (_, index) => index > 0 && (isSureVerb(own, index) || isThird(words, index) || isPlural(words, index)),
  );
};

const isPlain = (word: string): boolean => /^[a-z]+$/.test(word);

const isSureVerb = (words: readonly string[], index: number): boolean =>
  isPlain(words[index] ?? '') && isFiniteVerb(words[index] ?? '') && words[index + 1] !== 'by';

/** "The mayor opens the bridge". */
function isThird(words: readonly string[], index: number): boolean {
  const [before = '', word = '', next = ''] = words.slice(index - 1, index + 2);
  if (!isPlain(word) || !/[^sui]s$/.test(word) || (doers.test(word) && !doings.has(word))) return false;
  if (nounSigns.has(before.toLowerCase()) || /['’]s?$/.test(before) || openers.has(next)) return false;
  return next !== 'of' && !(/^\p{Lu}/u.test(before) && nounLinks.has(next));
}

/** "Floods delay the tram": behind a plural, and before an object. */
function isPlural(words: readonly string[], index: number): boolean {
  const [before = '', word = '', next = ''] = words.slice(index - 1, index + 2);
  if (!/^[A-Z]?[a-z]+[^su]s$/.test(before) || !isPlain(word) || /(?:s|ing|ed|ly)$/.test(word)) return false;
  if (nounSigns.has(word) || openers.has(word) || word === 'of') return false;
  return /^(?:a|an|her|his|its|the|their|to)$/.test(next) || /^\p{Lu}/u.test(next);
}

import type { PlacedWord } from './read-leaning-words.ts';
import { addAnchor, type SentenceReading, type ToldTerms } from './reading.ts';

/** In words: a phrase behind an article is read no further. */
const longestPhrase = 4;
const mostCounted = 3;

/**
 * "The deal" leans where an earlier sentence has a deal; "the deal of the year" says itself which it is.
 * @param own the terms of the sentence up to the phrase
 * @param at the word of the article, @param from the first word behind it
 */
export function addDefiniteClues(
  reading: SentenceReading,
  told: ToldTerms,
  own: ReadonlySet<string>,
  [at, from]: readonly [at: number, from: number],
): void {
  const { clues, words } = reading;
  const phrase = from > at && words[at]?.endsRun ? [] : readPhrase(words, from);
  const nounAt = findNoun(phrase, told, own);
  const noun = phrase[nounAt];
  if (noun?.term === undefined || own.has(noun.term) || isName(phrase, told)) return;
  const isLast = nounAt === phrase.length - 1;
  const isExplained = isLast && !noun.endsRun && words[from + phrase.length]?.kinds.has('of') === true;
  if (told.headline.has(noun.term)) clues.definiteOfHeadline = 1;
  else if (told.first.has(noun.term)) addKnown(reading, told, noun.term);
  else if (!isExplained) {
    clues.definiteNew = Math.min(mostCounted, (clues.definiteNew ?? 0) + 1);
    if (at === 0) clues.definiteNewHead = 1;
  }
  if (at === 0 && nounAt === 0 && !isExplained && !told.headline.has(noun.term)) clues.definiteBareHead = 1;
}

function addKnown(reading: SentenceReading, { first, last, introduced }: ToldTerms, term: string): void {
  const { clues } = reading;
  clues.definiteKnown = Math.min(mostCounted, (clues.definiteKnown ?? 0) + 1);
  if (introduced.has(term)) clues.definiteIntroduced = 1;
  addAnchor(reading, first.get(term), 'firstNoun');
  addAnchor(reading, last.get(term), 'lastNoun');
  addAnchor(reading, introduced.get(term), 'introduction');
}

/** The content words behind an article, up to a mark. */
export function readPhrase(words: readonly PlacedWord[], from: number): readonly PlacedWord[] {
  const phrase: PlacedWord[] = [];
  for (let at = from; at < from + longestPhrase; at++) {
    const word = words[at];
    if (word?.term === undefined) break;
    phrase.push(word);
    if (word.endsRun) break;
  }
  return phrase;
}

/** A verb may stand behind the noun: the last word that was told before is the noun, or else the last of all. */
function findNoun(phrase: readonly PlacedWord[], { headline, first }: ToldTerms, own: ReadonlySet<string>): number {
  const known = phrase.findLastIndex(({ term = '' }) => first.has(term) || headline.has(term) || own.has(term));
  return known < 0 ? phrase.length - 1 : known;
}

const isName = (phrase: readonly PlacedWord[], { nounsHaveCapitals }: ToldTerms): boolean =>
  !nounsHaveCapitals && phrase.some(({ hasCapital }) => hasCapital);

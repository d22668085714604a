import type { PlacedWord } from './read-leaning-words.ts';
import { addAnchor, type SentenceReading, type ToldTerms } from './reading.ts';

/** In words: a phrase behind an article is read no further. */
const longestPhrase = 4;

/** What the sentence tells of that was told before; enters its words into what was told. */
export function addTermClues(reading: SentenceReading, told: ToldTerms, namesHaveCapitals: boolean): void {
  const own = new Set<string>();
  for (const [at, { kinds, term, elidesArticle }] of reading.words.entries()) {
    if (elidesArticle) addDefinite(reading, told, own, at, at, namesHaveCapitals);
    else if (kinds.has('article')) addDefinite(reading, told, own, at, at + 1, namesHaveCapitals);
    if (term !== undefined) own.add(term);
  }
  addShares(reading, told);
  for (const term of own) {
    if (!told.first.has(term)) told.first.set(term, reading.index);
    told.last.set(term, reading.index);
  }
}

/** "The deal" leans where an earlier sentence has a deal; "the deal of the year" says itself which it is. */
function addDefinite(
  reading: SentenceReading,
  { headline, first, last }: ToldTerms,
  own: ReadonlySet<string>,
  at: number,
  from: number,
  namesHaveCapitals: boolean,
): void {
  const { clues, words } = reading;
  if (from > at && words[at]?.endsRun) return;
  const phrase = readPhrase(words, from);
  const noun = phrase.at(-1);
  if (noun?.term === undefined || (namesHaveCapitals && phrase.some(({ hasCapital }) => hasCapital))) return;
  if (own.has(noun.term)) return;
  if (headline.has(noun.term)) clues.definiteOfHeadline = 1;
  else if (first.has(noun.term)) {
    clues.definiteKnown = Math.min(3, clues.definiteKnown + 1);
    addAnchor(reading, last.get(noun.term), 'lastNoun');
    addAnchor(reading, first.get(noun.term), 'firstNoun');
  } else if (!words[from + phrase.length]?.kinds.has('of') || noun.endsRun) {
    clues.definiteNew = Math.min(3, clues.definiteNew + 1);
    if (at === 0) clues.definiteNewHead = 1;
  }
}

function readPhrase(words: readonly PlacedWord[], from: number): readonly PlacedWord[] {
  const phrase: PlacedWord[] = [];
  for (let at = from; at < from + longestPhrase; at++) {
    const word = words[at];
    if (word?.term === undefined) break;
    phrase.push(word);
    if (word.endsRun) break;
  }
  return phrase;
}

function addShares(reading: SentenceReading, { headline, first, last }: ToldTerms): void {
  const { clues, words, index } = reading;
  let [all, known, inHeadline] = [0, 0, 0];
  for (const { term } of words) {
    if (term === undefined) continue;
    all++;
    if (headline.has(term)) inHeadline++;
    else if (first.has(term)) {
      known++;
      if (last.get(term) === index - 1) clues.fromBefore = 1;
      addAnchor(reading, first.get(term), 'term');
    }
  }
  clues.told = known / Math.max(1, all);
  clues.inHeadline = inHeadline / Math.max(1, all);
  clues.noneInHeadline = inHeadline === 0 ? 1 : 0;
}

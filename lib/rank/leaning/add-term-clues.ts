import { addDefiniteClues, readPhrase } from './add-definite-clues.ts';
import { addAnchor, type SentenceReading, type ToldTerms } from './reading.ts';

/** What the sentence tells of that was told before; enters its words into what was told. */
export function addTermClues(reading: SentenceReading, told: ToldTerms): void {
  const own = new Set<string>();
  const introduced: string[] = [];
  for (const [at, { kinds, term, elidesArticle }] of reading.words.entries()) {
    if (elidesArticle) addDefiniteClues(reading, told, own, [at, at]);
    else if (kinds.has('article')) addDefiniteClues(reading, told, own, [at, at + 1]);
    if (kinds.has('indefinite'))
      introduced.push(...readPhrase(reading.words, at + 1).flatMap((word) => word.term ?? []));
    if (term !== undefined) own.add(term);
  }
  addShares(reading, told);
  for (const term of own) {
    if (!told.first.has(term)) told.first.set(term, reading.index);
    told.last.set(term, reading.index);
  }
  for (const noun of introduced) told.introduced.set(noun, reading.index);
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
  if (known > 0) clues.told = known / all;
  if (inHeadline > 0) clues.inHeadline = inHeadline / all;
  else clues.noneInHeadline = 1;
}

import { wordSet } from '../../model/words.ts';
import { isCapitalToken, type QuotationReading, type TokenRange } from './reading.ts';

/** Small words within a name, in any language: "Ursula von der Leyen", "Bank of England". */
const nameParticles = wordSet('al bin da de den der di dos du e el for ibn la le of the van von y');

/** The capitalised words at the end of a phrase, with the particles between them. */
export function findNameAtEnd(reading: QuotationReading, { first, end }: TokenRange): TokenRange | undefined {
  const { words, language } = reading;
  let start = end;
  while (start > first && (isCapitalToken(reading, start - 1) || isParticle(reading, first, start - 1, end))) start--;
  while (start < end && (!isCapitalToken(reading, start) || language.articles.has(words[start] ?? ''))) start++;
  return start < end ? { first: start, end } : undefined;
}

function isParticle(reading: QuotationReading, first: number, index: number, end: number): boolean {
  return (
    index > first &&
    index + 1 < end &&
    nameParticles.has(reading.words[index] ?? '') &&
    isCapitalToken(reading, index - 1)
  );
}

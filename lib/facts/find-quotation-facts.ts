import { rulesOfLanguage } from '../languages/languages.ts';
import type { Quotation } from '../model/annotations.ts';
import { findWords } from '../segment/find-words.ts';
import { bareFact, type FactCandidate, type FactContext, sentenceAt } from './fact-context.ts';
import { isFiniteVerb } from './finite-verbs.ts';

/** Shorter is a quoted word or two, longer is no bullet. */
const fewestWords = 4;
const mostCharacters = 320;
/** Under this many words without a verb it is a title or a phrase. */
const fewestOfPhrase = 8;

/** What was said: in quotation marks rather than reported, by somebody named, in a sentence that tells much. */
export function findQuotationFacts(context: FactContext): readonly FactCandidate[] {
  const { article } = context;
  const candidates: FactCandidate[] = [];
  for (const quotation of context.annotations.quotations) {
    const { speaker, cue, directness } = quotation;
    const sentence = sentenceAt(context, quotation.start);
    const text = article.text.slice(quotation.start, quotation.end);
    if (sentence === undefined || text.length > mostCharacters || text.split(/\s+/).length < fewestWords) continue;
    if (isScrap(quotation, text, article.language)) continue;
    const fact = { ...bareFact('quotation', quotation, sentence), mode: 'attributed' as const, speaker, cue };
    const clarity = directness === 'direct' ? 0.5 : 0.1;
    const weight = (context.focus[sentence] ?? 0) + clarity + (speaker === undefined ? 0 : 0.3) + (cue ? 0.1 : 0);
    candidates.push({ fact, weight });
  }
  return candidates;
}

/** "the old guard", or a title: words in quotation marks that say nothing alone. */
function isScrap({ directness, speaker }: Quotation, text: string, language: string | undefined): boolean {
  if (directness === 'indirect') return false;
  if (speaker === undefined && /^\p{Ll}/u.test(text)) return true;
  const words = findWords(text.toLowerCase().replaceAll('-', ' ')).filter((word) => !/^\d/.test(word));
  if (words.length >= fewestOfPhrase || rulesOfLanguage(language) !== 'all') return false;
  return !words.some(
    (word) => isFiniteVerb(word) || /^(?:i|we|you|they|it|let|don['’]t)$|['’](?:m|re|s|ve|ll|d|t)$/.test(word),
  );
}

import { talkWords } from '../languages/english/fact-words.ts';
import { rulesOfLanguage } from '../languages/languages.ts';
import type { Quotation } from '../model/annotations.ts';
import { findWords } from '../segment/find-words.ts';
import { bareFact, type FactContext, sentenceAt } from './fact-context.ts';
import { isFiniteVerb } from './is-finite-verb.ts';
import { type FactCandidate, rateFact } from './rate-fact.ts';
import { quotationRaters } from './raters/quotation-raters.ts';

/** Shorter ones are a quoted word or two. */
const fewestWords = 4;
/** Longer ones do not fit into a list. */
const mostCharacters = 320;
/** With fewer words and without a verb it is a title or a phrase. */
const fewestOfPhrase = 8;

/** What was said, where it says something alone. */
export function findQuotationFacts(context: FactContext): readonly FactCandidate[] {
  const { article } = context;
  const candidates: FactCandidate[] = [];
  for (const quotation of context.annotations.quotations) {
    const { speaker, speakerSpan, cue } = quotation;
    const sentence = sentenceAt(context, quotation.start);
    const text = article.text.slice(quotation.start, quotation.end);
    if (sentence === undefined || text.length > mostCharacters || text.split(/\s+/).length < fewestWords) continue;
    if (isScrap(quotation, text, article.language)) continue;
    const fact = {
      ...bareFact('quotation', quotation, sentence),
      mode: 'attributed' as const,
      speaker,
      speakerSpan,
      cue,
    };
    candidates.push(rateFact(fact, quotationRaters, { context, sentence, quotation }));
  }
  return candidates;
}

/** "the old guard", or a title: words in quotation marks that say nothing alone. */
function isScrap({ directness, speaker }: Quotation, text: string, language: string | undefined): boolean {
  if (directness === 'indirect') return false;
  if (speaker === undefined && /^\p{Ll}/u.test(text)) return true;
  const words = findWords(text.toLowerCase().replaceAll('-', ' ')).filter((word) => !/^\d/.test(word));
  if (words.length >= fewestOfPhrase || rulesOfLanguage(language) !== 'all') return false;
  return !words.some((word) => isFiniteVerb(word) || talkWords.has(word) || /['’](?:d|ll|m|re|s|t|ve)$/.test(word));
}

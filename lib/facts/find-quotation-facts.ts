import { bareFact, type Candidate, type FactContext, sentenceAt } from './fact-context.ts';

/** Shorter is a quoted word or two, longer is no bullet. */
const fewestWords = 4;
const mostCharacters = 320;

/** What was said: in quotation marks rather than reported, by somebody named, in a sentence that tells much. */
export function findQuotationFacts(context: FactContext): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const quotation of context.annotations.quotations) {
    const { speaker, cue, directness } = quotation;
    const sentence = sentenceAt(context, quotation.start);
    const text = context.article.text.slice(quotation.start, quotation.end);
    if (sentence === undefined || text.length > mostCharacters || text.split(/\s+/).length < fewestWords) continue;
    const fact = { ...bareFact('quotation', quotation, sentence), mode: 'attributed' as const, speaker, cue };
    const clarity = directness === 'direct' ? 0.5 : 0.1;
    const weight = (context.focus[sentence] ?? 0) + clarity + (speaker === undefined ? 0 : 0.3) + (cue ? 0.1 : 0);
    candidates.push({ fact, weight });
  }
  return candidates;
}

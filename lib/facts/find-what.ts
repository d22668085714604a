import { normalizeWord } from '../rank/normalize-word.ts';
import { bareFact, type Candidate, type FactContext, textOf, tokensOf } from './fact-context.ts';
import { type Clause, splitClauses } from './split-clauses.ts';

/** How far down a sentence may stand that tells the news. */
const reach = 4;
/** A bullet reads at a glance. */
const mostWords = 28;
const fewestWords = 4;

/** The clauses that tell the news: runs of clauses high in the article that share most with the headline. */
export function findWhat(context: FactContext): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const last = Math.max(reach, (context.lede ?? 0) + 1);
  for (let sentence = 0; sentence < Math.min(last, context.focus.length); sentence++) {
    if (context.segmentation.sentences[sentence]?.complete)
      candidates.push(
        ...candidatesOf(context, sentence, splitClauses(context, tokensOf(context, sentence).slice(0, 120))),
      );
  }
  return candidates;
}

function candidatesOf(context: FactContext, sentence: number, clauses: readonly Clause[]): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const [first, clause] of clauses.entries()) {
    if (clause.opener !== '' && first > 0) continue;
    for (let end = first; end < Math.min(clauses.length, first + 5); end++) {
      const run = clauses.slice(first, end + 1);
      const words = run.flatMap(({ tokens }) => tokens).filter(({ kind }) => kind !== 'punctuation');
      if (words.length > mostWords) break;
      if (words.length < fewestWords) continue;
      const span = { start: clause.start, end: run.at(-1)?.end ?? clause.end };
      const lead = (sentence === context.lede ? 0.3 : 0) + (first === 0 ? 0.15 : 0);
      const weight =
        likeness(
          context,
          words.map((token) => normalizeWord(textOf(context, token))),
        ) + lead;
      candidates.push({ fact: bareFact('what', span, sentence), weight });
    }
  }
  return candidates;
}

/** F1 of the headline's content words and a span's words; short spans win where both hold the same. */
function likeness({ headline }: FactContext, words: readonly string[]): number {
  const shared = new Set(words.filter((word) => headline.has(word))).size;
  return shared === 0 ? 0 : (2 * shared) / (headline.size + words.length * 0.7);
}

import type { Annotations } from '../annotations.ts';
import type { Article } from '../article.ts';
import type { Options } from '../options.ts';
import type { Segmentation } from '../segmentation.ts';
import type { Ranking, SummaryQuality } from '../summary.ts';

const quality: SummaryQuality = {
  danglingReferences: 0,
  danglingConnectives: 0,
  unbalancedQuotes: 0,
  boilerplateSentences: 0,
  headlineCoverage: undefined,
  maxSimilarity: 0,
};

export function rankSentences(
  _article: Article,
  { sentences }: Segmentation,
  _annotations: Annotations,
  options: Options,
): Ranking {
  const salience = sentences.map((_, i) => 1 / (1 + i));
  const lead = sentences.slice(0, options.sentences);
  const selected = lead.map(({ start, end }, i) => ({ start, end, sentence: i, rank: i + 1 }));
  const notes = selected.length ? [] : [{ rule: 'no-sentence', message: 'The article has no sentence to select.' }];
  return { salience, summary: { sentences: selected, quality }, notes };
}

import type { Annotations } from '../annotations.ts';
import type { Article } from '../article.ts';
import type { Note } from '../note.ts';
import type { Options } from '../options.ts';
import type { Segmentation } from '../segmentation.ts';
import type { Ranking, SelectedSentence } from '../summary.ts';
import { isExcluded } from './exclusions.ts';
import { findAbstention } from './find-abstention.ts';
import { findRequirements } from './find-requirements.ts';
import { measureQuality } from './measure-quality.ts';
import { afterDateline, createRankContext, type RankContext } from './rank-context.ts';
import { rateSentences } from './rate-sentences.ts';
import { scanQuotes } from './scan-quotes.ts';
import { selectSentences } from './select-sentences.ts';

/** The languages whose summaries were measured against references. */
const evaluatedLanguages: readonly string[] = ['en', 'fr', 'tr'];

/**
 * Rates every sentence and selects at most `options.sentences` of them, in article order. Selects none, and says why in a note, where a
 * summary would mislead.
 */
export function rankSentences(
  article: Article,
  segmentation: Segmentation,
  annotations: Annotations,
  options: Options,
): Ranking {
  const context = createRankContext(article, segmentation, annotations);
  const salience = rateSentences(context);
  const quotes = scanQuotes(context);
  const abstention = findAbstention(context);
  const chosen = abstention === undefined ? choose(context, salience, quotes, options) : [];
  const sentences = present(context, chosen, salience);
  const quality = measureQuality(context, sentences, quotes);
  return { salience, summary: { sentences, quality }, notes: notesOf(context, abstention, chosen) };
}

function choose(
  context: RankContext,
  salience: readonly number[],
  quotes: ReturnType<typeof scanQuotes>,
  options: Options,
): readonly number[] {
  const requirements = findRequirements(context, quotes);
  const excluded = (sentence: number): boolean => isExcluded(context, sentence);
  return selectSentences({ salience, excluded, requirements, quotes, words: context.words }, options.sentences);
}

function present(
  { article, segmentation }: RankContext,
  chosen: readonly number[],
  salience: readonly number[],
): SelectedSentence[] {
  const byRank = [...chosen].sort((a, b) => (salience[b] ?? 0) - (salience[a] ?? 0) || a - b);
  return chosen.map((sentence) => {
    const { start, end } = segmentation.sentences[sentence] ?? { start: 0, end: 0 };
    return { start: afterDateline(article, start, end), end, sentence, rank: byRank.indexOf(sentence) + 1 };
  });
}

function notesOf({ language }: RankContext, abstention: Note | undefined, chosen: readonly number[]): Note[] {
  if (abstention !== undefined) return [abstention];
  if (chosen.length === 0)
    return [{ rule: 'no-sentence', message: 'No sentence of the article can stand in a summary of its own.' }];
  if (evaluatedLanguages.includes(language)) return [];
  const name = language === '' ? 'an unknown language' : `language "${language}"`;
  return [{ rule: 'language-not-evaluated', message: `Summaries in ${name} were not measured against references.` }];
}

import type { Annotations } from '../annotations.ts';
import type { Article } from '../article.ts';
import type { Note } from '../note.ts';
import type { Options } from '../options.ts';
import type { Segmentation } from '../segmentation.ts';
import type { Ranking, SelectedSentence } from '../summary.ts';
import { isExcluded, isSuspect } from './exclusions.ts';
import { findAbstention } from './find-abstention.ts';
import { findRequirements } from './find-requirements.ts';
import { measureQuality } from './measure-quality.ts';
import { createRankContext, type RankContext, sentenceText } from './rank-context.ts';
import { rateSentences } from './rate-sentences.ts';
import { omissibleLength } from './read-opening.ts';
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
  const from = { salience, requirements, quotes, words: context.words };
  const excluded = (sentence: number): boolean => isExcluded(context, sentence);
  const clean = selectSentences({ ...from, excluded: (i) => excluded(i) || isSuspect(context, i) }, options.sentences);
  return clean.length > 0 ? clean : selectSentences({ ...from, excluded }, options.sentences);
}

function present(context: RankContext, chosen: readonly number[], salience: readonly number[]): SelectedSentence[] {
  const byRank = [...chosen].sort((a, b) => (salience[b] ?? 0) - (salience[a] ?? 0) || a - b);
  return chosen.map((sentence) => {
    const end = context.segmentation.sentences[sentence]?.end ?? 0;
    return { start: startOf(context, sentence, chosen), end, sentence, rank: byRank.indexOf(sentence) + 1 };
  });
}

/** Leaves out a dateline, and a connective whose other half is not selected. */
function startOf(context: RankContext, sentence: number, chosen: readonly number[]): number {
  const text = sentenceText(context, sentence);
  const start = (context.segmentation.sentences[sentence]?.end ?? 0) - text.length;
  const isTied = sentence === 0 || chosen.includes(sentence - 1);
  return isTied ? start : start + omissibleLength(text, context.language);
}

function notesOf({ language }: RankContext, abstention: Note | undefined, chosen: readonly number[]): Note[] {
  if (abstention !== undefined) return [abstention];
  if (chosen.length === 0)
    return [{ rule: 'no-sentence', message: 'No sentence of the article can stand in a summary of its own.' }];
  if (evaluatedLanguages.includes(language)) return [];
  const name = language === '' ? 'an unknown language' : `language "${language}"`;
  return [{ rule: 'language-not-evaluated', message: `Summaries in ${name} were not measured against references.` }];
}

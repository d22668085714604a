import type { Annotations } from '../model/annotations.ts';
import type { Article } from '../model/article.ts';
import type { Note } from '../model/note.ts';
import type { Options } from '../model/options.ts';
import type { Segmentation } from '../model/segmentation.ts';
import type { Ranking, SelectedSentence, Summary } from '../model/summary.ts';
import { chooseFocused, chooseLengths } from './choose-variants.ts';
import type { Leaning } from './leaning/find-leanings.ts';
import { measureQuality } from './measure-quality.ts';
import { type RankContext, sentenceText } from './rank-context.ts';
import { omissibleLength } from './read-opening.ts';
import type { SummaryLength } from './summary-length.ts';
import { weighArticle } from './weigh-article.ts';

/** The languages whose summaries were measured against references. */
const evaluatedLanguages: readonly string[] = ['en', 'fr', 'tr'];

/**
 * Rates every sentence and selects a summary of the configured length, in article order.
 * Where a summary would mislead, selects nothing and gives the reason in a note.
 * @param query the subject of one more summary; the others stay as they are
 */
export function rankSentences(
  article: Article,
  segmentation: Segmentation,
  annotations: Annotations,
  options: Options,
  query?: string,
): Ranking {
  const weighed = weighArticle(article, segmentation, annotations, options);
  const { context, quotes, selectable, length, abstention, chosen } = weighed;
  const { salience } = weighed.ratings;
  const { leanings } = selectable;
  const summarize = (chosen: readonly number[]): Summary => {
    const sentences = present(context, chosen, salience, leanings);
    return { sentences, quality: measureQuality(context, sentences, quotes, leanings) };
  };
  if (abstention !== undefined) return { salience, summary: summarize([]), variants: [], notes: [abstention] };
  if (chosen.length === 0) return { salience, summary: summarize([]), variants: [], notes: [whyNone(length)] };
  const lengths = options.variants ? chooseLengths(context, selectable) : [];
  const focused = query === undefined ? undefined : chooseFocused(context, selectable, query, length);
  const variants = [...lengths, ...(focused ? [focused] : [])];
  return {
    salience,
    summary: summarize(chosen),
    variants: variants.map(({ name, chosen: own }) => ({ name, summary: summarize(own) })),
    notes: [...languageNotes(context), ...(query !== undefined && !focused ? [queryNotFound] : [])],
  };
}

function present(
  context: RankContext,
  chosen: readonly number[],
  salience: readonly number[],
  leanings: readonly Leaning[],
): SelectedSentence[] {
  const saysHere = chosen.some((sentence) => leanings[sentence]?.tie === 'dateline');
  const byRank = [...chosen].sort((a, b) => (salience[b] ?? 0) - (salience[a] ?? 0) || a - b);
  return chosen.map((sentence) => {
    const end = context.segmentation.sentences[sentence]?.end ?? 0;
    return { start: startOf(context, sentence, chosen, saysHere), end, sentence, rank: byRank.indexOf(sentence) + 1 };
  });
}

/** Leaves out a dateline for whose place no sentence says "here", and a connective whose other half is not selected. */
function startOf(context: RankContext, sentence: number, chosen: readonly number[], saysHere: boolean): number {
  const text = sentenceText(context, sentence);
  const whole = context.segmentation.sentences[sentence]?.start ?? 0;
  if (saysHere && context.article.dateline?.place?.start === whole) return whole;
  const start = (context.segmentation.sentences[sentence]?.end ?? 0) - text.length;
  const isTied = sentence === 0 || chosen.includes(sentence - 1);
  return isTied ? start : start + omissibleLength(text, context.language);
}

const queryNotFound: Note = {
  rule: 'query-not-found',
  message: 'No sentence that can stand in a summary has a content word of the query: there is no summary for it.',
};

function whyNone({ words }: SummaryLength): Note {
  const within = Number.isFinite(words) ? ` of at most ${words} words` : '';
  return { rule: 'no-sentence', message: `No sentence${within} of the article can stand in a summary of its own.` };
}

function languageNotes({ language }: RankContext): Note[] {
  if (evaluatedLanguages.includes(language)) return [];
  const name = language === '' ? 'an unknown language' : `language "${language}"`;
  return [{ rule: 'language-not-evaluated', message: `Summaries in ${name} were not measured against references.` }];
}

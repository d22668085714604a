import { explainNames, type NameExplanation } from './annotate/entities/explain-names.ts';
import { explainDropped } from './clean/explain-dropped.ts';
import { explainFacts, type FactExplanation } from './facts/explain-facts.ts';
import { rulesOfLanguage } from './languages/languages.ts';
import type { ParsedDocument } from './model/article.ts';
import type { Decoded } from './model/decoded.ts';
import type { DroppedLine } from './model/dropped-line.ts';
import { defaultOptions, type Options } from './model/options.ts';
import { Unreadable } from './model/unreadable.ts';
import type { Upload } from './model/upload.ts';
import { explainRanking, type SentenceExplanation } from './rank/explain-ranking.ts';
import { rankSentences } from './rank/rank-sentences.ts';
import { readArticle, readUpload } from './summarize.ts';

/** What can be asked for: why sentences, names and key facts are what they are, and which lines were dropped. */
export type Aspect = 'sentences' | 'names' | 'facts' | 'dropped';

/** Of one article. An aspect that was not asked for is undefined. */
export interface ArticleExplanation {
  /** The name of the article among several of one upload. */
  readonly item: string | undefined;
  readonly headline: string | undefined;
  /** Why it has no text that could be explained; undefined for an article. */
  readonly problem: string | undefined;
  /** One entry a sentence, in article order. */
  readonly sentences: readonly (SentenceExplanation & { readonly text: string })[] | undefined;
  /** Empty for an article in a language without rules for names. */
  readonly names: NameExplanation | undefined;
  /** Every candidate, told or not. */
  readonly facts: readonly FactExplanation[] | undefined;
  /** What the page and then the cleaning left out, each in the order of the document. */
  readonly dropped: readonly DroppedLine[] | undefined;
}

/**
 * Explains why the record of each article in an upload is what it is.
 * @throws {Unreadable} for an upload that can never work
 */
export function* explain(
  upload: Upload,
  options: Options = defaultOptions,
  aspects: readonly Aspect[] = ['sentences'],
): Generator<ArticleExplanation> {
  const { decoded, items } = readUpload(upload);
  for (const { item, document } of items) {
    const dropped = aspects.includes('dropped')
      ? [...(document.dropped ?? []), ...explainDropped(document)]
      : undefined;
    yield { item, ...explainOrSayWhyNot(document, decoded, options, aspects), dropped };
  }
}

type Explained = Omit<ArticleExplanation, 'item' | 'dropped'>;

/** An item of a feed that has no text costs the others nothing. */
function explainOrSayWhyNot(
  document: ParsedDocument,
  decoded: Decoded,
  options: Options,
  aspects: readonly Aspect[],
): Explained {
  try {
    return explainArticle(document, decoded, options, aspects);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { ...nothing, headline: document.headline, problem: error.message };
  }
}

const nothing = { problem: undefined, sentences: undefined, names: undefined, facts: undefined };

function explainArticle(
  document: ParsedDocument,
  decoded: Decoded,
  options: Options,
  aspects: readonly Aspect[],
): Explained {
  const { article, segmentation, annotations } = readArticle(document, decoded);
  const textOf = (sentence: number): string => {
    const { start, end } = segmentation.sentences[sentence] ?? { start: 0, end: 0 };
    return article.text.slice(start, end);
  };
  const sentences = () =>
    explainRanking(article, segmentation, annotations, options).map((explained) => ({
      ...explained,
      text: textOf(explained.sentence),
    }));
  const names = () =>
    rulesOfLanguage(article.language) === 'all' ? explainNames(article, segmentation) : { entities: [], leftOut: [] };
  const facts = () => {
    const ranking = rankSentences(article, segmentation, annotations, options);
    return explainFacts(article, segmentation, annotations, ranking, options);
  };
  return {
    headline: article.headline,
    problem: undefined,
    sentences: aspects.includes('sentences') ? sentences() : undefined,
    names: aspects.includes('names') ? names() : undefined,
    facts: aspects.includes('facts') ? facts() : undefined,
  };
}

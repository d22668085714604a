import { defaultOptions, type Options } from './model/options.ts';
import type { Upload } from './model/upload.ts';
import { explainRanking, type SentenceExplanation } from './rank/explain-ranking.ts';
import { readArticle, readUpload } from './summarize.ts';

export interface ArticleExplanation {
  /** The name of the article among several of one upload. */
  readonly item: string | undefined;
  readonly headline: string | undefined;
  /** One entry a sentence, in article order. */
  readonly sentences: readonly (SentenceExplanation & { readonly text: string })[];
}

/**
 * Explains, sentence by sentence, the summary of each article in an upload.
 * @throws {Unreadable} for an upload that can never work, and for an article without text
 */
export function* explain(upload: Upload, options: Options = defaultOptions): Generator<ArticleExplanation> {
  const { decoded, items } = readUpload(upload);
  for (const { item, document } of items) {
    const { article, segmentation, annotations } = readArticle(document, decoded);
    const sentences = explainRanking(article, segmentation, annotations, options).map((explained) => {
      const { start, end } = segmentation.sentences[explained.sentence] ?? { start: 0, end: 0 };
      return { ...explained, text: article.text.slice(start, end) };
    });
    yield { item, headline: article.headline, sentences };
  }
}

import { findTimesAndFigures } from '../../../lib/annotate/find-times-and-figures.ts';
import type { Figure } from '../../../lib/model/annotations.ts';
import type { Article } from '../../../lib/model/article.ts';
import type { Segmentation } from '../../../lib/model/segmentation.ts';

/** The figures of one paragraph that is one sentence, so that the tests do not hang on the splitter. */
export function find(text: string, language = 'en', url?: string): readonly Figure[] {
  const paragraphs = [{ start: 0, end: text.length, kind: 'text' as const }];
  const sentence = { start: 0, end: text.length, paragraph: 0, firstToken: 0, endToken: 0, complete: true };
  const article = { text, paragraphs, published: '2026-03-04', language, url } as unknown as Article;
  const segmentation: Segmentation = { sentences: [sentence], tokens: [], notes: [] };
  return findTimesAndFigures(article, segmentation).figures;
}

/** "span: type value unit modifier". */
export const show = (text: string, language?: string, url?: string): string[] =>
  find(text, language, url).map((figure) =>
    [
      `${text.slice(figure.start, figure.end)}: ${figure.type} ${figure.value}`,
      ...(figure.high === undefined ? [] : [`to ${figure.high}`]),
      ...(figure.against === undefined ? [] : [`against ${figure.against}`]),
      ...(figure.unit === undefined ? [] : [figure.unit]),
      ...(figure.modifier === undefined ? [] : [figure.modifier]),
    ].join(' '),
  );

import { findTimexes } from '../../../lib/annotate/timexes/find-timexes.ts';
import type { Timex } from '../../../lib/model/annotations.ts';
import type { Article } from '../../../lib/model/article.ts';
import type { Segmentation } from '../../../lib/model/segmentation.ts';

/** A Wednesday. */
export const day = '2026-03-04';

type Facts = Partial<Pick<Article, 'published' | 'modified' | 'language' | 'url' | 'dateline'>>;

/** One paragraph with one sentence, so that these tests do not depend on the splitter. */
export function find(text: string, facts: Facts): readonly Timex[] {
  const paragraphs = [{ start: 0, end: text.length, kind: 'text' as const }];
  const sentence = { start: 0, end: text.length, paragraph: 0, firstToken: 0, endToken: 0, complete: true };
  const article = { text, paragraphs, ...facts } as unknown as Article;
  const segmentation: Segmentation = { sentences: [sentence], tokens: [], notes: [] };
  return findTimexes(article, segmentation);
}

/** "June 18 DATE 2026-06-18?": the text, the type, the value, and a question mark where a part is inferred. */
export const show = (text: string, facts: Facts): readonly string[] =>
  find(text, facts).map(
    (timex) => `${text.slice(timex.start, timex.end)} ${timex.type} ${timex.value}${timex.certain ? '' : '?'}`,
  );

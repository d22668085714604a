import type { Annotations } from '../annotations.ts';
import type { Article } from '../article.ts';
import type { KeyFact } from '../key-fact.ts';
import type { Options } from '../options.ts';
import type { Segmentation } from '../segmentation.ts';
import type { Ranking } from '../summary.ts';

export function findKeyFacts(
  _article: Article,
  _segmentation: Segmentation,
  _annotations: Annotations,
  _ranking: Ranking,
  _options: Options,
): readonly KeyFact[] {
  return [];
}

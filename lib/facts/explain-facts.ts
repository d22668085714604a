import type { Annotations } from '../model/annotations.ts';
import type { Article } from '../model/article.ts';
import type { KeyFactKind } from '../model/key-fact.ts';
import type { Options } from '../model/options.ts';
import type { Segmentation } from '../model/segmentation.ts';
import type { Span } from '../model/span.ts';
import type { Ranking } from '../model/summary.ts';
import { judgeFacts } from './judge-facts.ts';
import type { FactVerdict, JudgedKind } from './select-facts.ts';

/** Why a fact was told or left. */
export interface FactExplanation extends Span {
  readonly kind: KeyFactKind;
  /** Verbatim from the body. */
  readonly text: string;
  /** Index into `Segmentation.sentences`. */
  readonly sentence: number;
  /** What each rater adds, in the order of the kind's table. */
  readonly raters: readonly { readonly name: string; readonly part: number }[];
  /** Any number: the sum of the parts. */
  readonly score: number;
  /** The least score of its kind that is told. */
  readonly threshold: number;
  readonly verdict: FactVerdict;
}

/**
 * Says of every candidate what `findKeyFacts` made of it, with the same arguments.
 * Kinds stand in the order of their first turns, the candidates of a kind in the order of their scores.
 */
export function explainFacts(
  article: Article,
  segmentation: Segmentation,
  annotations: Annotations,
  ranking: Ranking,
  options: Options,
): readonly FactExplanation[] {
  const { judged } = judgeFacts(article, segmentation, annotations, ranking, options)?.selection ?? { judged: [] };
  return judged.flatMap((kind) => explainKind(article, kind));
}

const explainKind = ({ text }: Article, { kind, threshold, candidates, verdicts }: JudgedKind): FactExplanation[] =>
  candidates.flatMap(({ fact: { start, end, sentence }, raters, parts, score }, order) => {
    const verdict = verdicts[order];
    if (!verdict) return [];
    const named = raters.map(({ name }, index) => ({ name, part: parts[index] ?? 0 }));
    return [{ kind, text: text.slice(start, end), start, end, sentence, raters: named, score, threshold, verdict }];
  });

import { readModifierStart } from '../annotate/figures/read-modifier-start.ts';
import { vagueUnits } from '../languages/english/fact-words.ts';
import type { Figure } from '../model/annotations.ts';
import { bareFact, type FactContext, sentenceAt } from './fact-context.ts';
import { type FactCandidate, rateFact } from './rate-fact.ts';
import { figureRaters } from './raters/figure-raters.ts';

/** Figures with the "more than" before them: without it they would mislead. */
export function findFigureFacts(context: FactContext): readonly FactCandidate[] {
  const candidates: FactCandidate[] = [];
  for (const figure of context.annotations.figures) {
    const sentence = sentenceAt(context, figure.start);
    if (sentence === undefined || !isTelling(figure)) continue;
    const start = figure.modifier
      ? readModifierStart(context.article.text, figure.start, context.article.language)
      : figure.start;
    const span = { start: Math.max(start, context.segmentation.sentences[sentence]?.start ?? 0), end: figure.end };
    const fact = {
      ...bareFact('figure', span, sentence),
      value: figure.value,
      high: figure.high,
      modifier: figure.modifier,
      unit: figure.unit,
    };
    candidates.push(rateFact(fact, figureRaters, { context, sentence, figure }));
  }
  return candidates;
}

/** "Two men" is not news, nor is a large number of nothing. */
function isTelling({ type, value, unit, modifier }: Figure): boolean {
  if (value === undefined) return unit !== undefined;
  if (type === 'ordinal' || type === 'age' || (unit !== undefined && vagueUnits.has(unit.toLowerCase()))) return false;
  return type !== 'count' || (Math.abs(value) > 2 && (unit !== undefined || modifier !== undefined || value >= 1000));
}

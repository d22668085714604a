import { readModifierStart } from '../annotate/figures/read-modifier-start.ts';
import type { Figure, FigureType } from '../model/annotations.ts';
import { bareFact, type FactCandidate, type FactContext, sentenceAt } from './fact-context.ts';

const weightOfType: Readonly<Record<FigureType, number>> = {
  money: 0.5,
  percent: 0.45,
  count: 0.35,
  quantity: 0.3,
  fraction: 0.4,
  score: 0.3,
  ordinal: 0,
};

/** The figures of the sentences that tell most, with the "more than" before them: without it they would mislead. */
export function findFigureFacts(context: FactContext): readonly FactCandidate[] {
  const candidates: FactCandidate[] = [];
  for (const figure of context.annotations.figures) {
    const sentence = sentenceAt(context, figure.start);
    if (sentence === undefined || !isTelling(figure)) continue;
    const { value, unit } = figure;
    const start = figure.modifier
      ? readModifierStart(context.article.text, figure.start, context.article.language)
      : figure.start;
    const span = { start: Math.max(start, context.segmentation.sentences[sentence]?.start ?? 0), end: figure.end };
    const weight =
      weightOfType[figure.type] +
      (context.focus[sentence] ?? 0) +
      (sentence === context.lede ? 0.3 : 0) -
      (figure.type === 'count' && figure.value <= 10 ? 0.2 : 0) +
      size(figure);
    candidates.push({ fact: { ...bareFact('figure', span, sentence), value, unit }, weight });
  }
  return candidates;
}

/** Units that count nothing that a reader could picture. */
const vague = /^(?:times?|things?|ways?|kinds?|previous|parts?|reasons?|others?|contains)$/i;

/** "Two men" is no news, nor is a number of nothing. */
function isTelling({ type, value, unit, modifier }: Figure): boolean {
  if (type === 'ordinal' || (unit !== undefined && vague.test(unit))) return false;
  return type !== 'count' || (Math.abs(value) > 2 && (unit !== undefined || modifier !== undefined || value >= 1000));
}

/** Millions weigh more than dozens. From 0 to 0.2. */
const size = ({ type, value }: Figure): number =>
  type === 'percent' || type === 'quantity' ? 0 : Math.min(0.2, Math.log10(1 + Math.abs(value)) / 50);

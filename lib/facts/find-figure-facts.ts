import { readModifierStart } from '../annotate/figures/read-modifier-start.ts';
import { vagueUnits } from '../languages/english/fact-words.ts';
import { tablesOf } from '../languages/languages.ts';
import type { Figure } from '../model/annotations.ts';
import { anyOf, phrases } from '../model/words.ts';
import { bareFact, type FactContext, isQuestion, sentenceAt } from './fact-context.ts';
import { type FactCandidate, rateFact } from './rate-fact.ts';
import { figureRaters } from './raters/figure-raters.ts';

/** Characters. */
const longestTimeRate = 24;
const rated: ReadonlySet<Figure['type']> = new Set(['count', 'money', 'quantity'] as const);

/** Figures with the "more than" before them and the "a month" behind: without them they would mislead. */
export function findFigureFacts(context: FactContext): readonly FactCandidate[] {
  const { text, language } = context.article;
  const { timeRates } = tablesOf(language).figures;
  const timeRate = timeRates === undefined ? undefined : new RegExp(`^ ${anyOf(phrases(timeRates))}\\b`);
  const endOf = ({ type, end }: Figure): number =>
    end + (rated.has(type) ? (timeRate?.exec(text.slice(end, end + longestTimeRate))?.[0].length ?? 0) : 0);
  const candidates: FactCandidate[] = [];
  for (const [order, figure] of joinSets(text, context.annotations.figures).entries()) {
    const sentence = sentenceAt(context, figure.start);
    if (sentence === undefined || !isTelling(figure) || isQuestion(context, sentence)) continue;
    if (figure.type === 'fraction' && ofPoint.test(text.slice(figure.end, figure.end + ofPointReach))) continue;
    const start = figure.modifier
      ? readModifierStart(context.article.text, figure.start, context.article.language)
      : figure.start;
    const span = { start: Math.max(start, context.segmentation.sentences[sentence]?.start ?? 0), end: endOf(figure) };
    const fact = {
      ...bareFact('figure', span, sentence),
      value: figure.value,
      high: figure.high,
      against: figure.against,
      modifier: figure.modifier,
      unit: figure.unit,
    };
    candidates.push(rateFact(fact, figureRaters, { context, sentence, figure, order }));
  }
  return candidates;
}

/** "6-3, 6-4" is one result: a set alone would mislead, so neither side has a value. */
function joinSets(text: string, figures: readonly Figure[]): readonly Figure[] {
  const joined: Figure[] = [];
  for (const figure of figures) {
    const before = joined.at(-1);
    const link = before?.type === 'score' && figure.type === 'score' ? text.slice(before.end, figure.start) : '-';
    const isTiebreak = link === ' (' && before !== undefined && tiebreak.test(text.slice(before.end - 3, before.end));
    if (before && (isTiebreak || betweenSets.test(link))) {
      const end = link.endsWith('(') && text[figure.end] === ')' ? figure.end + 1 : figure.end;
      joined[joined.length - 1] = { ...before, end, value: undefined, against: undefined };
    } else joined.push(figure);
  }
  return joined;
}

const betweenSets = /^\)?(?:,? ?| and )$/;
/** The points of such a set stand in brackets: "7-6 (7-2)". Else brackets hold the score of the first half. */
const tiebreak = /7[-–]6|6[-–]7/;

/** "A quarter of a percentage point" is no quarter. */
const ofPoint = /^ of a (?:percentage )?point\b/;
const ofPointReach = 24;

/** "Two men" is not news, nor is a large number of nothing. */
function isTelling({ type, value, unit, modifier }: Figure): boolean {
  if (value === undefined) return unit !== undefined || type === 'score';
  if (type === 'ordinal' || type === 'age' || (unit !== undefined && vagueUnits.has(unit.toLowerCase()))) return false;
  return type !== 'count' || (Math.abs(value) > 2 && (unit !== undefined || modifier !== undefined || value >= 1000));
}

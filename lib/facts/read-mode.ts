import { hearsayAdverbs, hearsayParticiples } from '../languages/english/fact-words.ts';
import type { Quotation } from '../model/annotations.ts';
import type { KeyFact, Mode } from '../model/key-fact.ts';
import { anyOf } from '../model/words.ts';
import { type FactContext, textOfSpan, tokensOf } from './fact-context.ts';
import { findAttribution } from './find-attribution.ts';
import { isFiniteVerb } from './is-finite-verb.ts';
import { isForecast } from './is-forecast.ts';
import { type Clause, splitClauses } from './split-clauses.ts';

/** Sentences without an end are read this far. */
const mostTokens = 400;
/** Fewer words in quotation marks, without a speaker, are a title or a scare quote. */
const fewestWords = 3;

/** Somebody else says so, and the text does not say who. */
const hearsay = new RegExp(
  `\\b${anyOf(hearsayAdverbs)}\\b|\\b(?:is|are|was|were|been) (?:\\w+ly )?${anyOf(hearsayParticiples)} to\\b`,
);

/** Decides whether the article states a fact itself, attributes it, or expects it. */
export function withMode(context: FactContext, fact: KeyFact): KeyFact {
  if (fact.mode !== 'asserted') return fact;
  const quotation = quotationAround(context, fact);
  if (quotation) {
    const { speaker, speakerSpan, cue } = quotation;
    return { ...fact, mode: 'attributed', speaker, speakerSpan, cue };
  }
  const attribution = findAttribution(context, fact);
  if (attribution) return { ...fact, ...attribution, mode: 'attributed' };
  return { ...fact, mode: readMode(context, fact) };
}

function quotationAround({ article, annotations }: FactContext, { start }: KeyFact): Quotation | undefined {
  return annotations.quotations.find((quotation) => {
    if (start < quotation.start || start >= quotation.end) return false;
    const words = article.text.slice(quotation.start, quotation.end).split(/\s+/).length;
    return quotation.speaker !== undefined || quotation.cue !== undefined || words >= fewestWords;
  });
}

function readMode(context: FactContext, fact: KeyFact): Mode {
  const clause = clauseAround(context, fact);
  if (hearsay.test(clause)) return 'attributed';
  const order = fact.kind === 'when' ? compareDay(fact.timex?.value ?? '', context.article.published) : 0;
  if (order !== 0) return order > 0 ? 'forecast' : 'asserted';
  return isForecast(clause) ? 'forecast' : 'asserted';
}

/** The words of the clauses that a span meets. Where these have no verb, clauses before are added, up to a verb. */
function clauseAround(context: FactContext, { start, end, sentence }: KeyFact): string {
  const clauses = splitClauses(context, tokensOf(context, sentence).slice(0, mostTokens));
  let first = clauses.findIndex((clause) => start < clause.end);
  let last = clauses.findLastIndex((clause) => clause.start < end);
  const hasVerb = (): boolean => clauses.slice(first, last + 1).some((clause) => isVerbal(context, clause));
  if (first === 0 && !hasVerb()) last++;
  while (first > 0 && !hasVerb()) first--;
  const tokens = clauses.slice(Math.max(0, first), last + 1).flatMap((clause) => clause.tokens);
  return tokens.map((token) => textOfSpan(context, token)).join(' ');
}

const isVerbal = (context: FactContext, { tokens }: Clause): boolean =>
  tokens.some((token) => isFiniteVerb(textOfSpan(context, token).toLowerCase()));

/** Above 0 for a TIMEX3 value after the day of publication, below 0 for one before; 0 where the two do not compare. */
function compareDay(value: string, published: string | undefined): number {
  const precise = /^\d{4}(?:-\d\d(?:-\d\d)?)?/.exec(value)?.[0];
  if (precise === undefined || published === undefined) return 0;
  const day = published.slice(0, precise.length);
  return Number(precise > day) - Number(precise < day);
}

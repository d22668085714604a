import { hearsayAdverbs, hearsayParticiples } from '../languages/english/fact-words.ts';
import type { Quotation } from '../model/annotations.ts';
import type { KeyFact, Mode } from '../model/key-fact.ts';
import { anyOf, wordSet } from '../model/words.ts';
import { type FactContext, textOfSpan, tokensOf } from './fact-context.ts';
import { findAttribution } from './find-attribution.ts';
import { isFiniteVerb } from './is-finite-verb.ts';
import { isExpected, isForecast } from './is-forecast.ts';
import { type Clause, splitClauses } from './split-clauses.ts';

/** Sentences without an end are read this far. */
const mostTokens = 400;
/** Fewer words in quotation marks, without a speaker, are a title or a scare quote. */
const fewestWords = 3;

/** A number is expected because of the words right before it, in this many characters. */
const mostBefore = 80;

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

function textBefore({ article, segmentation }: FactContext, { start, sentence }: KeyFact): string {
  const from = segmentation.sentences[sentence]?.start ?? start;
  return article.text.slice(Math.max(from, start - mostBefore), start);
}

/** The quotation that holds a fact, or most of a statement. */
function quotationAround({ article, annotations }: FactContext, { kind, start, end }: KeyFact): Quotation | undefined {
  return annotations.quotations.find((quotation) => {
    const isInside = start >= quotation.start && start < quotation.end;
    const shared = Math.min(end, quotation.end) - Math.max(start, quotation.start);
    if (!isInside && !(kind === 'what' && shared > (end - start) / 2)) return false;
    const words = article.text.slice(quotation.start, quotation.end).split(/\s+/).length;
    return quotation.speaker !== undefined || quotation.cue !== undefined || words >= fewestWords;
  });
}

function readMode(context: FactContext, fact: KeyFact): Mode {
  const clause = fact.kind === 'what' ? mainClause(context, fact) : clauseAround(context, fact);
  if (hearsay.test(clause)) return 'attributed';
  const order = fact.kind === 'when' ? compareDay(fact.timex?.value ?? '', context.article.published) : 0;
  if (order !== 0) return order > 0 ? 'forecast' : 'asserted';
  return isForecast(clause) || (fact.kind === 'figure' && isExpected(textBefore(context, fact)))
    ? 'forecast'
    : 'asserted';
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

const inner = wordSet(
  'after although as because before if since that though unless until when where which while who whose',
);

/** The words of the first clause of a statement that has a verb and hangs on none before it. */
function mainClause(context: FactContext, fact: KeyFact): string {
  const clauses = splitClauses(context, tokensOf(context, fact.sentence).slice(0, mostTokens));
  const own = clauses.filter(({ start, end }) => start < fact.end && end > fact.start);
  const main = own.find((clause) => !inner.has(clause.opener) && isVerbal(context, clause));
  if (!main) return clauseAround(context, fact);
  return main.tokens
    .filter(({ start }) => start < fact.end)
    .map((token) => textOfSpan(context, token))
    .join(' ');
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

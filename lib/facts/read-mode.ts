import type { KeyFact, Mode } from '../key-fact.ts';
import { type FactContext, textOf, tokensOf } from './fact-context.ts';
import { splitClauses } from './split-clauses.ts';

/** Sentences without an end are read this far. */
const mostTokens = 400;

const forecastWords = new Set('will would shall wo ll planned upcoming'.split(' '));
const forecastPhrases =
  /\b(?:(?:is|are|was|were|be|been) (?:expected|scheduled|due|set|likely|slated) to|expected to|scheduled (?:to|for)|plans? to|planning to|going to|intends? to|aims? to|hopes? to)\b/;

/** Says whether the article states a fact itself, hands it to somebody, or expects it. */
export function withMode(context: FactContext, fact: KeyFact): KeyFact {
  const quotation = context.annotations.quotations.find(({ start, end }) => start <= fact.start && fact.start < end);
  if (quotation && fact.kind !== 'quotation')
    return { ...fact, mode: 'attributed', speaker: fact.speaker ?? quotation.speaker, cue: fact.cue ?? quotation.cue };
  if (fact.mode !== 'asserted') return fact;
  return { ...fact, mode: readMode(context, fact) };
}

function readMode(context: FactContext, fact: KeyFact): Mode {
  const clause = clauseAround(context, fact);
  if (/\baccording to\b/.test(sentenceText(context, fact.sentence))) return 'attributed';
  if (fact.kind === 'when' && isAfter(fact.timex?.value ?? '', context.article.published)) return 'forecast';
  const isForecast = clause.split(' ').some((word) => forecastWords.has(word)) || forecastPhrases.test(clause);
  return isForecast ? 'forecast' : 'asserted';
}

const sentenceText = (context: FactContext, sentence: number): string => {
  const { start = 0, end = 0 } = context.segmentation.sentences[sentence] ?? {};
  return context.article.text.slice(start, end).toLowerCase();
};

/** The words of the clauses that a span meets, lower case. */
function clauseAround(context: FactContext, { start, end, sentence }: KeyFact): string {
  const clauses = splitClauses(context, tokensOf(context, sentence).slice(0, mostTokens));
  const tokens = clauses
    .filter((clause) => clause.start < end && start < clause.end)
    .flatMap((clause) => clause.tokens);
  return tokens.map((token) => textOf(context, token).toLowerCase()).join(' ');
}

/** Does a TIMEX3 value begin after the day of publication? Values of other forms do not compare. */
function isAfter(value: string, published: string | undefined): boolean {
  const precise = /^\d{4}(?:-\d\d(?:-\d\d)?)?/.exec(value)?.[0];
  return precise !== undefined && published !== undefined && precise > published.slice(0, precise.length);
}

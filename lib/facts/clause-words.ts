// English alone.
import { givenOpeners, innerClauseOpeners } from '../languages/english/clause-words.ts';
import type { KeyFact } from '../model/key-fact.ts';
import type { Token } from '../model/segmentation.ts';
import { type FactContext, textOfSpan, tokensOf } from './fact-context.ts';
import { isFiniteVerb } from './is-finite-verb.ts';
import { type Clause, splitClauses } from './split-clauses.ts';

/** Sentences without an end are read this far. */
const mostTokens = 400;

/** The words by which the mode of a fact is read, with single spaces: of a statement those of its main clause. */
export const readClauseWords = (context: FactContext, fact: KeyFact): string =>
  (fact.kind === 'what' ? mainClause(context, fact) : undefined) ?? clauseAround(context, fact);

/** The words of the clauses that a span meets. Where these have no verb, clauses before are added, up to a verb. */
function clauseAround(context: FactContext, { start, end, sentence }: KeyFact): string {
  const clauses = splitClauses(context, tokensOf(context, sentence).slice(0, mostTokens));
  let first = clauses.findIndex((clause) => start < clause.end);
  let last = clauses.findLastIndex((clause) => clause.start < end);
  const hasVerb = (): boolean => clauses.slice(first, last + 1).some((clause) => isVerbal(context, clause));
  if (first === 0 && !hasVerb() && !isGiven(context, clauses[0]) && clauses[1]?.opener !== 'but') last++;
  // "It was to cost 20, but cost 30": what stands before is the contrary.
  while (first > 0 && clauses[first]?.opener !== 'but' && !hasVerb()) first--;
  const tokens = clauses.slice(Math.max(0, first), last + 1).flatMap((clause) => clause.tokens);
  return withoutDoubt(context, tokens, end);
}

const given = new Set(givenOpeners);

/** "After a 3-0 win, they will …": what opens the sentence has happened. */
const isGiven = (context: FactContext, clause: Clause | undefined): boolean => {
  const first = clause?.tokens[0];
  return first !== undefined && given.has(textOfSpan(context, first).toLowerCase());
};

const openers = new Set(innerClauseOpeners);

/** The words of a statement up to its first verb that is known, without the clauses that hang on others. */
function mainClause(context: FactContext, fact: KeyFact): string | undefined {
  const own = splitClauses(context, tokensOf(context, fact.sentence).slice(0, mostTokens)).filter(
    (clause) => clause.start < fact.end && clause.end > fact.start && !openers.has(clause.opener),
  );
  const main = own.findIndex((clause) => isVerbal(context, clause));
  if (main < 0) return undefined;
  const tokens = own.slice(0, main + 1).flatMap((clause) => clause.tokens.filter(({ start }) => start < fact.end));
  return withoutDoubt(context, tokens, tokens[0]?.end ?? 0);
}

/** The words up to a "whether" behind an offset: "asked whether he would come" tells that somebody asked. */
function withoutDoubt(context: FactContext, tokens: readonly Token[], from: number): string {
  const words = tokens.map((token) => textOfSpan(context, token));
  const doubt = words.findIndex((word, index) => word === 'whether' && (tokens[index]?.start ?? 0) >= from);
  return words.slice(0, doubt < 0 ? words.length : doubt).join(' ');
}

const isVerbal = (context: FactContext, { tokens }: Clause): boolean =>
  tokens.some((token) => isFiniteVerb(textOfSpan(context, token).toLowerCase()));

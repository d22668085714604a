// English alone.
import { danglingWords } from '../languages/english/clause-words.ts';
import type { KeyFact, KeyFactKind } from '../model/key-fact.ts';
import type { Token } from '../model/segmentation.ts';
import { wordSet } from '../model/words.ts';
import type { ClauseCue, ClauseCues } from './clause-cues.ts';
import { bareFact, type FactContext, textOfSpan, tokensOf } from './fact-context.ts';
import { isFiniteVerb } from './is-finite-verb.ts';
import { mayHaveVerb } from './may-have-verb.ts';
import { type FactCandidate, rateFact } from './rate-fact.ts';
import { clauseRaters } from './raters/clause-raters.ts';
import { isClauseMark } from './split-clauses.ts';

/** Sentences further down seldom give the reason of the news. */
const reach = 8;
const mostWords = 24;
const fewestWords = 3;
/** A cue may look at this many words on each side. */
const around = 8;

/** Clauses that a cue opens, up to the next mark. The cue is part of the span, so that the fact reads alone. */
export function findClauseFacts(context: FactContext, kind: KeyFactKind, cues: ClauseCues): readonly FactCandidate[] {
  const candidates: FactCandidate[] = [];
  for (let sentence = 0; sentence < Math.min(reach, context.focus.length); sentence++) {
    if (!context.segmentation.sentences[sentence]?.complete) continue;
    const tokens = tokensOf(context, sentence);
    const words = tokens.map((token) => textOfSpan(context, token).toLowerCase());
    for (let index = 0; index < tokens.length; index++) {
      const cue = cues.get(words[index] ?? '')?.find((each) => opensAt(each, words, index));
      if (!cue) continue;
      const clause = clauseFrom(tokens, words, index);
      const fact = toFact(context, kind, sentence, clause, tokens[index + clause.length]);
      if (fact && !goesOn(words, index, clause.length, cue) && !isAside(context, fact))
        candidates.push(rateFact(fact, clauseRaters, { context, sentence, cue }));
      index += clause.length - 1;
    }
  }
  return candidates;
}

function toFact(
  context: FactContext,
  kind: KeyFactKind,
  sentence: number,
  clause: readonly Token[],
  next: Token | undefined,
): KeyFact | undefined {
  const first = clause[0];
  const last = clause.at(-1);
  if (!first || !last || clause.length < fewestWords || clause.length > mostWords) return undefined;
  if (isTime(context, clause) || isBroken(context, last, next)) return undefined;
  return bareFact(kind, { start: first.start, end: last.end }, sentence);
}

/** Behind one of these a clause has a verb of its own. */
const clauseCues = wordSet('after because citing following that');
const relatives = wordSet('as that what where which who whom whose');

/** "The work because of the frost stopped": the clause has taken in the verb of what stands before it. */
function goesOn(words: readonly string[], first: number, length: number, { words: cue }: ClauseCue): boolean {
  const before = words.slice(0, first);
  if (before.length === 0 || isClauseMark(before.at(-1) ?? '') || mayHaveVerb(before)) return false;
  const clause = words.slice(first + cue.length, first + length);
  const end = clause.findIndex((word) => relatives.has(word));
  const own = end < 0 ? clause : clause.slice(0, end);
  const verbs = own.filter((word, index) => index > 0 && isFiniteVerb(word)).length;
  return verbs > (clauseCues.has(cue.at(-1) ?? '') ? 1 : 0);
}

/** What somebody gives as a reason in his own words, or as a warning, is no reason of the news. */
function isAside({ article, annotations }: FactContext, { start }: KeyFact): boolean {
  const quotation = annotations.quotations.find((each) => start >= each.start && start < each.end);
  if (!quotation) return false;
  return (
    quotation.directness === 'direct' ||
    (quotation.cue !== undefined && warns.test(textOfSpan({ article }, quotation.cue)))
  );
}

const warns = /^(?:fear|jok|mock|quip|scoff|warn)/i;

const dangling = new Set(danglingWords);

/** Does a clause end before an opening mark, or with a word that something must follow? */
function isBroken(context: FactContext, last: Token, next: Token | undefined): boolean {
  if (dangling.has(textOfSpan(context, last).toLowerCase())) return true;
  if (!next) return false;
  const mark = textOfSpan(context, next);
  return /^[(["“„«`]/.test(mark) && (mark !== '"' || /\s/.test(context.article.text[next.start - 1] ?? ''));
}

function opensAt({ words: cue, fits }: ClauseCue, words: readonly string[], index: number): boolean {
  if (!cue.every((word, offset) => words[index + offset] === word)) return false;
  const end = index + cue.length;
  return fits(words.slice(Math.max(0, index - around), index), words.slice(end, end + around));
}

function clauseFrom(tokens: readonly Token[], words: readonly string[], first: number): readonly Token[] {
  let end = first + 1;
  while (
    end < tokens.length &&
    end - first <= mostWords &&
    !(tokens[end]?.kind === 'punctuation' && isClauseMark(words[end] ?? ''))
  )
    end++;
  return tokens.slice(first, end);
}

/** "After two days" and "over the weekend" give no reason. */
function isTime({ annotations }: FactContext, clause: readonly Token[]): boolean {
  const second = clause[1];
  const third = clause[2];
  if (!second || !third) return true;
  return (
    annotations.timexes.some(({ start, end }) => start <= third.start && second.start < end) ||
    annotations.figures.some(({ start }) => start === second.start)
  );
}

import type { Token } from '../segmentation.ts';
import { bareFact, type Candidate, type FactContext, stemOf, textOf, tokensOf } from './fact-context.ts';
import { isBalanced } from './is-balanced.ts';
import { type Clause, splitClauses } from './split-clauses.ts';

/** How far down a sentence may stand that tells the news. */
const reach = 4;
/** A bullet reads at a glance. */
const mostWords = 28;
const fewestWords = 4;
/** Sentences without an end are read this far. */
const mostTokens = 120;

/** A phrase that these open can be left off the end of a clause. */
const detachable = new Set(
  'in on at during near outside with from as amid following since under across through by for'.split(' '),
);
/** A run of words that one of these opens has lost its subject. */
const orphaned = /^(?:has|have|had|is|was|are|were|will|would|said|says|to|or|but|and|saying|who|which|that)$/;

/** The clauses that tell the news: runs of clauses high in the article that share most with the headline. */
export function findWhat(context: FactContext): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const last = Math.max(reach, (context.lede ?? 0) + 1);
  for (let sentence = 0; sentence < Math.min(last, context.focus.length); sentence++) {
    if (!context.segmentation.sentences[sentence]?.complete) continue;
    candidates.push(
      ...candidatesOf(context, sentence, splitClauses(context, tokensOf(context, sentence).slice(0, mostTokens))),
    );
  }
  return candidates;
}

function candidatesOf(context: FactContext, sentence: number, clauses: readonly Clause[]): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const [first, clause] of clauses.entries()) {
    if (!canBegin(context, clause, first)) continue;
    const tokens = clauses.slice(first, first + 5).flatMap((each) => each.tokens);
    const lead = (sentence === context.lede ? 0.3 : 0) + (first === 0 ? 0.15 : 0);
    for (const words of endings(context, clauses.slice(first, first + 5), tokens)) {
      const span = { start: clause.start, end: words.at(-1)?.end ?? clause.end };
      if (!isBalanced(textOf(context, span))) continue;
      candidates.push({ fact: bareFact('what', span, sentence), weight: likeness(context, words) + lead });
    }
  }
  return candidates;
}

function canBegin(context: FactContext, { tokens, opener }: Clause, first: number): boolean {
  const head = tokens[0] ? textOf(context, tokens[0]).toLowerCase() : '';
  const isParticiple =
    /^[a-z]+(?:ing|ed)$/.test(head) && tokens[0] !== undefined && textOf(context, tokens[0]) === head;
  return (opener === '' || first === 0) && !orphaned.test(head) && !isParticiple;
}

/** Forms that only a finite verb has, or nearly so: without one a run of words says nothing. English. */
const finite =
  /^(?:[a-z]+ed|is|are|was|were|has|have|had|will|would|says?|said|met|led|won|lost|beat|fell|rose|struck|held|told|took|made|began|came|went|left|gave|hit|cut|set|shot|sent|saw)$/;
const finiteBonus = 0.2;

/** The beginnings of a run of clauses that can stand alone: whole clauses, and those cut before a detachable phrase. */
function endings(
  context: FactContext,
  clauses: readonly Clause[],
  tokens: readonly Token[],
): readonly (readonly Token[])[] {
  const ends = new Set(clauses.map((clause) => clause.tokens.at(-1)));
  return tokens.slice(0, mostWords).flatMap((token, index) => {
    const next = tokens[index + 1];
    const isEnd = ends.has(token) || (next !== undefined && detachable.has(textOf(context, next).toLowerCase()));
    return isEnd && index + 1 >= fewestWords ? [tokens.slice(0, index + 1)] : [];
  });
}

/** F1 of the headline's content words and a span's words; of two that hold the same the shorter wins. */
function likeness(context: FactContext, tokens: readonly Token[]): number {
  const { headline } = context;
  const words = tokens.map((token) => stemOf(textOf(context, token)));
  const shared = new Set(words.filter((word) => headline.has(word))).size;
  const verb = tokens.some((token) => finite.test(textOf(context, token))) ? finiteBonus : 0;
  return verb + (shared === 0 ? 0 : (2 * shared) / (headline.size + words.length * 0.7));
}

import type { Token } from '../model/segmentation.ts';
import { isReportingVerb } from '../segment/is-reporting-verb.ts';
import { bareFact, type FactCandidate, type FactContext, roughStemOf, textOfSpan, tokensOf } from './fact-context.ts';
import { isFiniteVerb } from './finite-verbs.ts';
import { isBalanced } from './is-balanced.ts';
import { listStarts } from './list-starts.ts';
import { splitClauses } from './split-clauses.ts';

/** How far down a sentence may stand that tells the news. */
const reach = 4;
/** A bullet reads at a glance. */
const mostWords = 28;
const fewestWords = 4;
/** Sentences without an end are read this far. */
const mostTokens = 120;

/** A phrase that these open can be left off the end of a clause. */
const detachable = new Set(
  'in on at during near outside with from as amid following since under across through by for after before into'.split(
    ' ',
  ),
);
/** Words that something must follow. */
const leadsOn =
  /^(?:a|an|the|his|her|its|their|our|my|your|this|these|those|that|which|who|of|to|in|on|at|by|for|with|from|and|or|but|be|been|being|is|are|was|were|has|have|had|will|would|not|so|more|than|as|very|mr|mrs|ms|dr|would|could|can|may|might|said|says)$/;

/** A bullet stands alone, and these tell of what stands before. */
const pronoun = /^(?:it|he|she|they|we|i|you|this|that|these|those)$/i;
const lossByPronoun = 0.3;

/** The clauses that tell the news, with subject and verb: high in the article, sharing most with the headline. */
export function findWhat(context: FactContext): readonly FactCandidate[] {
  const candidates: FactCandidate[] = [];
  const last = Math.max(reach, (context.lede ?? 0) + 1);
  for (let sentence = 0; sentence < Math.min(last, context.focus.length); sentence++) {
    if (!context.segmentation.sentences[sentence]?.complete) continue;
    candidates.push(...candidatesOf(context, sentence));
  }
  return candidates;
}

function candidatesOf(context: FactContext, sentence: number): readonly FactCandidate[] {
  const tokens = tokensOf(context, sentence).slice(0, mostTokens);
  const words = tokens.map((token) => textOfSpan(context, token));
  const clauses = splitClauses(context, tokens);
  const ends = new Set(clauses.map((clause) => clause.tokens.at(-1)));
  const candidates: FactCandidate[] = [];
  for (const start of listStarts(clauses, tokens, words)) {
    const isFirst = start.first === 0;
    const lead = (sentence === context.lede ? 0.3 : 0) + (isFirst ? 0.15 : 0) + (start.isParted ? -0.2 : 0);
    const lost = pronoun.test(words[start.first] ?? '') ? lossByPronoun : 0;
    for (const end of endings(tokens, words, ends, start)) {
      const run = tokens.slice(start.first, end + 1);
      const span = { start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 };
      if (!isBalanced(textOfSpan(context, span))) continue;
      candidates.push({ fact: bareFact('what', span, sentence), weight: likeness(context, run) + lead - lost });
    }
  }
  return candidates;
}

/** Where a clause may end: at a mark, or before a phrase that can be left off; never between a verb and its object. */
function endings(
  tokens: readonly Token[],
  words: readonly string[],
  ends: ReadonlySet<Token | undefined>,
  { first, verb }: { readonly first: number; readonly verb: number | undefined },
): readonly number[] {
  const found: number[] = [];
  const earliest = Math.max(first + fewestWords - 1, (told(words, verb) ?? 0) + 1);
  const isThere = /^there$/i.test(words[first] ?? '');
  for (let index = earliest; index < Math.min(tokens.length, first + mostWords); index++) {
    const word = words[index]?.toLowerCase() ?? '';
    const next = words[index + 1]?.toLowerCase();
    if (tokens[index]?.kind === 'punctuation' || leadsOn.test(word) || (next !== undefined && /^["“'‘«(`]/.test(next)))
      continue;
    if (isAmongNames(words, index)) continue;
    const isShort = verb !== undefined && index < verb + 2 && next !== undefined && !/^[.,;:!?]/.test(next);
    const isPhrase =
      !isThere && !isShort && next !== undefined && detachable.has(next) && !isFiniteVerb(word) && !/ing$/.test(word);
    if (isPhrase || ends.has(tokens[index])) found.push(index);
  }
  return found;
}

/** "Ann Lee and Tom Reed opened": the subject goes on. */
const isAmongNames = (words: readonly string[], index: number): boolean =>
  /^(?:and|or)$/.test(words[index + 1] ?? '') &&
  [words[index], words[index + 2]].every((word) => /^\p{Lu}/u.test(word ?? ''));

/** The verb that a clause may not end before: of what is said in it, where it says that somebody said something. */
function told(words: readonly string[], verb: number | undefined): number | undefined {
  if (verb === undefined || !isReportingVerb(words[verb] ?? '')) return verb;
  const inner = words.findIndex((word, index) => index > verb + 1 && isFiniteVerb(word));
  return inner < 0 || inner > verb + mostWords / 2 ? verb : inner + 1;
}

/** F1 of the headline's content words and a span's words; of two that hold the same the shorter wins, down to a length that reads well. */
function likeness(context: FactContext, tokens: readonly Token[]): number {
  const { headline } = context;
  const words = tokens
    .filter(({ kind }) => kind !== 'punctuation')
    .map((token) => roughStemOf(textOfSpan(context, token)));
  const shared = new Set(words.filter((word) => headline.has(word))).size;
  const length = 0.004 * Math.max(0, words.length - 8) + 0.03 * Math.max(0, 6 - words.length);
  return (shared === 0 ? 0 : (2 * shared) / (headline.size + words.length * 0.7)) - length;
}

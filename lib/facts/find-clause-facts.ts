import type { KeyFactKind } from '../key-fact.ts';
import type { Token } from '../segmentation.ts';
import type { ClauseCue } from './clause-cues.ts';
import { bareFact, type Candidate, type FactContext, textOf, tokensOf } from './fact-context.ts';
import { isClauseMark } from './split-clauses.ts';

/** Sentences further down seldom give the reason of the news. */
const reach = 12;
const mostWords = 24;
const fewestWords = 3;

/** Clauses that a cue opens, up to the next mark: why it happened, or how. The cue is part of the span, so that it reads alone. */
export function findClauseFacts(
  context: FactContext,
  kind: KeyFactKind,
  cues: readonly ClauseCue[],
): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let sentence = 0; sentence < Math.min(reach, context.focus.length); sentence++) {
    if (!context.segmentation.sentences[sentence]?.complete) continue;
    const tokens = tokensOf(context, sentence);
    const words = tokens.map((token) => textOf(context, token).toLowerCase());
    for (let index = 0; index < tokens.length; index++) {
      const cue = cues.find((each) => opensAt(each, words, index));
      if (!cue) continue;
      const clause = clauseFrom(tokens, words, index);
      const first = clause[0];
      const last = clause.at(-1);
      index += clause.length - 1;
      if (
        !first ||
        !last ||
        clause.length < cue.words.length + 1 ||
        clause.length < fewestWords ||
        clause.length > mostWords ||
        isTime(context, clause)
      )
        continue;
      const weight =
        cue.weight + (context.focus[sentence] ?? 0) + 0.3 / (1 + sentence) + (sentence === context.lede ? 0.2 : 0);
      candidates.push({ fact: bareFact(kind, { start: first.start, end: last.end }, sentence), weight });
    }
  }
  return candidates;
}

function opensAt({ words: cue, followedBy }: ClauseCue, words: readonly string[], index: number): boolean {
  if (!cue.every((word, offset) => words[index + offset] === word)) return false;
  return followedBy === undefined || (words[index + cue.length] ?? '').endsWith(followedBy);
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

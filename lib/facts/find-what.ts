// English alone.
import { backwardPronouns } from '../languages/english/fact-words.ts';
import type { Span } from '../model/span.ts';
import { isReportingVerb } from '../segment/is-reporting-verb.ts';
import { bareFact, type FactContext, roughStemOf, textOfSpan } from './fact-context.ts';
import { findLexicalVerb } from './find-lexical-verb.ts';
import { isBalanced } from './is-balanced.ts';
import { listEnds } from './list-ends.ts';
import { listStarts, type Start } from './list-starts.ts';
import { mayHaveVerb } from './may-have-verb.ts';
import { type FactCandidate, rateFact } from './rate-fact.ts';
import { whatRaters } from './raters/what-raters.ts';
import { type ReadTokens, readTokens } from './read-tokens.ts';
import { splitClauses } from './split-clauses.ts';

/** The news is told in the first sentences. */
const reach = 4;

/** Clauses with subject and verb from the head of the article. */
export function findWhat(context: FactContext): readonly FactCandidate[] {
  const candidates: FactCandidate[] = [];
  const last = Math.max(reach, (context.lede ?? 0) + 1);
  for (let sentence = 0; sentence < Math.min(last, context.focus.length); sentence++) {
    if (!context.segmentation.sentences[sentence]?.complete) continue;
    candidates.push(...listCandidates(context, sentence));
  }
  return candidates;
}

function listCandidates(context: FactContext, sentence: number): readonly FactCandidate[] {
  const read = readTokens(context, sentence);
  const { tokens, words, tags } = read;
  const isApart = sharesNothing(context, words);
  const clauses = splitClauses(context, tokens, tags);
  const candidates: FactCandidate[] = [];
  for (const start of listStarts(read, clauses)) {
    if (start.first > 0 && isBareReport(read, start)) continue;
    const isBackward = backwardPronouns.has((words[start.first] ?? '').toLowerCase());
    const evidence = { context, sentence, read, start, isBackward, isApart };
    if (isApart && isScene(read, start)) continue;
    for (const { last, cut } of listEnds(read, start)) {
      const run = tokens.slice(start.first, last + 1);
      if (start.verb === undefined && !mayHaveVerb(words.slice(start.first, last + 1))) continue;
      const span = { start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 };
      if (!isBalanced(textOfSpan(context, span)) || endsInSpeaker(context, span)) continue;
      candidates.push(rateFact(bareFact('what', span, sentence), whatRaters, { ...evidence, tokens: run, cut }));
    }
  }
  return candidates;
}

/** "The quay is shut, the harbour master" before ", Ann Lee, said": half of the words for the speaker. */
const endsInSpeaker = ({ annotations }: FactContext, { start, end }: Span): boolean =>
  annotations.quotations.some(
    (quotation) => quotation.start >= start && quotation.end < end && end <= (quotation.cue?.start ?? 0),
  );

/** Content words of a headline that says what happened. */
const fewestOfHeadline = 2;

/** Does a sentence share no word with the headline? */
const sharesNothing = ({ headline }: FactContext, words: readonly string[]): boolean =>
  headline.size >= fewestOfHeadline && !words.some((word) => headline.has(roughStemOf(word)));

/** "Before it is light, Ida walks the dog": nobody says so, and it is so on other days. */
const isScene = ({ words, tags }: ReadTokens, { verb }: Start): boolean =>
  verb !== undefined && tags[verb] === 'VERB-Pres' && !words.some(isReportingVerb);

/** ", the city said on Tuesday": what was said stands before it. */
const isBareReport = ({ words, tags, finiteAt }: ReadTokens, { verb }: Start): boolean =>
  verb !== undefined &&
  isReportingVerb(words[findLexicalVerb(tags, verb)] ?? '') &&
  !finiteAt.includes(true, verb + 1);

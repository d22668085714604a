// English alone.
import { isReportingVerb } from '../segment/is-reporting-verb.ts';
import { bareFact, type FactContext, isQuestion, textOfSpan } from './fact-context.ts';
import { isBalanced } from './is-balanced.ts';
import { listEnds } from './list-ends.ts';
import { listStarts, type Start } from './list-starts.ts';
import { type FactCandidate, rateFact } from './rate-fact.ts';
import { whatRaters } from './raters/what-raters.ts';
import { type ReadTokens, readForStatements } from './read-for-statements.ts';
import { splitClauses } from './split-clauses.ts';

/** The news is told in the first sentences. */
const reach = 4;

/** Clauses with subject and verb from the head of the article. */
export function findWhat(context: FactContext): readonly FactCandidate[] {
  const candidates: FactCandidate[] = [];
  let order = 0;
  for (const [sentence, { complete }] of context.segmentation.sentences.entries()) {
    if (!complete || isQuestion(context, sentence)) continue;
    if (order >= reach && sentence > (context.lede ?? 0)) break;
    candidates.push(...listCandidates(context, sentence, order));
    order++;
  }
  return candidates;
}

function listCandidates(context: FactContext, sentence: number, order: number): readonly FactCandidate[] {
  const read = readForStatements(context, sentence);
  const candidates: FactCandidate[] = [];
  for (const start of listStarts(read, splitClauses(context, read.tokens, read.tags))) {
    if (isScene(context, read, start)) continue;
    for (const end of listEnds(read, start)) {
      const span = { start: read.tokens[start.first]?.start ?? 0, end: read.tokens[end.last]?.end ?? 0 };
      if (!isBalanced(textOfSpan(context, span))) continue;
      const evidence = { context, sentence, order, read, start, end };
      candidates.push(rateFact(bareFact('what', span, sentence), whatRaters, evidence));
    }
  }
  return candidates;
}

/** Content words of a headline that says what happened. */
const fewestOfHeadline = 2;

/** "Before it is light, Ida walks the dog": so it is on other days, nobody says so, nor does the headline. */
const isScene = ({ headline }: FactContext, { words, stems, tags }: ReadTokens, { verb }: Start): boolean =>
  headline.size >= fewestOfHeadline &&
  tags[verb] === 'VERB-Pres' &&
  !stems.some((stem) => headline.has(stem)) &&
  !words.some(isReportingVerb);

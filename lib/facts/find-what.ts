// English alone.
import { danglingWords, leadingWords, phrasePrepositions } from '../languages/english/clause-words.ts';
import { backwardPronouns } from '../languages/english/fact-words.ts';
import type { Token } from '../model/segmentation.ts';
import type { Span } from '../model/span.ts';
import { wordSet } from '../model/words.ts';
import { isReportingVerb } from '../segment/is-reporting-verb.ts';
import { isVerbTag, type Tag } from '../tag/tags.ts';
import { bareFact, type FactContext, roughStemOf, textOfSpan, tokensOf } from './fact-context.ts';
import { findFiniteVerbs } from './find-finite-verbs.ts';
import { isBalanced } from './is-balanced.ts';
import { listStarts } from './list-starts.ts';
import { mayHaveVerb } from './may-have-verb.ts';
import { type FactCandidate, rateFact } from './rate-fact.ts';
import { whatRaters } from './raters/what-raters.ts';
import { splitClauses } from './split-clauses.ts';
import { tagsOf } from './tags-of.ts';

/** The news is told in the first sentences. */
const reach = 4;
/** A longer statement does not read at a glance. */
const mostWords = 28;
const fewestWords = 4;
/** Sentences without an end are read this far. */
const mostTokens = 120;

/** A phrase that one of these opens can be left off the end of a clause. */
const detachable = new Set([
  ...phrasePrepositions,
  ...wordSet('after amid as before following into outside since through'),
]);
/** A clause cannot end with one of these. */
const leadsOn = new Set([...danglingWords, ...leadingWords]);

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
  const tokens = tokensOf(context, sentence).slice(0, mostTokens);
  const words = tokens.map((token) => textOfSpan(context, token));
  if (isApart(context, words)) return [];
  const tags = tagsOf(context, sentence);
  const clauses = splitClauses(context, tokens, tags);
  const ends = new Set(clauses.map((clause) => clause.tokens.at(-1)));
  const finiteAt = findFiniteVerbs(words, tags);
  const candidates: FactCandidate[] = [];
  for (const start of listStarts(clauses, tokens, words, finiteAt)) {
    if (start.first > 0 && isBareReport(words, finiteAt, start.verb)) continue;
    const isBackward = backwardPronouns.has((words[start.first] ?? '').toLowerCase());
    const evidence = { context, sentence, isFirst: start.first === 0, isParted: start.isParted, isBackward };
    for (const end of findEnds({ tokens, words, tags, finiteAt }, ends, start)) {
      const run = tokens.slice(start.first, end + 1);
      if (start.verb === undefined && !mayHaveVerb(words.slice(start.first, end + 1))) continue;
      const span = { start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 };
      if (!isBalanced(textOfSpan(context, span)) || endsInSpeaker(context, span)) continue;
      candidates.push(rateFact(bareFact('what', span, sentence), whatRaters, { ...evidence, tokens: run }));
    }
  }
  return candidates;
}

/** "The quay is shut, the harbour master" before ", Ann Lee, said": half of the words for the speaker. */
const endsInSpeaker = ({ annotations }: FactContext, { start, end }: Span): boolean =>
  annotations.quotations.some(
    (quotation) => quotation.start >= start && quotation.end < end && end <= (quotation.cue?.start ?? 0),
  );

interface TaggedTokens {
  readonly tokens: readonly Token[];
  readonly words: readonly string[];
  readonly tags: readonly Tag[];
  readonly finiteAt: readonly boolean[];
}

/** A clause may end at a mark, or before a phrase that can be left off; never between a verb and its object. */
function findEnds(
  sentence: TaggedTokens,
  ends: ReadonlySet<Token | undefined>,
  { first, verb }: { readonly first: number; readonly verb: number | undefined },
): readonly number[] {
  const { tokens, words, tags } = sentence;
  const found: number[] = [];
  const earliest = Math.max(first + fewestWords - 1, (findLastVerb(sentence, verb) ?? 0) + 1);
  const isThere = /^there$/i.test(words[first] ?? '');
  for (let index = earliest; index < Math.min(tokens.length, first + mostWords); index++) {
    const word = words[index]?.toLowerCase() ?? '';
    const next = words[index + 1]?.toLowerCase();
    if (tokens[index]?.kind === 'punctuation' || leadsOn.has(word) || (next !== undefined && /^["“'‘«(`]/.test(next)))
      continue;
    if (isAmongNames(words, index)) continue;
    const isShort = verb !== undefined && index < verb + 2 && next !== undefined && !/^[.,;:!?]/.test(next);
    const isPhrase =
      !isThere && !isShort && next !== undefined && detachable.has(next) && !isVerbTag(tags[index] ?? 'X');
    if (isPhrase || ends.has(tokens[index])) found.push(index);
  }
  return found;
}

/** Content words of a headline that says what happened. */
const fewestOfHeadline = 2;

/** Does a sentence share no word with the headline? "Before it is light, Ida walks the dog" sets a scene. */
const isApart = ({ headline }: FactContext, words: readonly string[]): boolean =>
  headline.size >= fewestOfHeadline && !words.some((word) => headline.has(roughStemOf(word)));

/** ", the city said on Tuesday": what was said stands before it. */
const isBareReport = (words: readonly string[], finiteAt: readonly boolean[], verb: number | undefined): boolean =>
  verb !== undefined && isReportingVerb(words[verb] ?? '') && !finiteAt.includes(true, verb + 1);

/** "Ann Lee and Tom Reed opened": the subject goes on. */
const isAmongNames = (words: readonly string[], index: number): boolean =>
  /^(?:and|or)$/.test(words[index + 1] ?? '') &&
  [words[index], words[index + 2]].every((word) => /^\p{Lu}/u.test(word ?? ''));

/** A clause may not end before its verb; after "she has told them" not before the verb of what was said. */
function findLastVerb({ words, tags, finiteAt }: TaggedTokens, verb: number | undefined): number | undefined {
  if (verb === undefined) return verb;
  const lexical = findLexicalVerb(tags, verb);
  if (!isReportingVerb(words[lexical] ?? '')) return verb;
  // A tag may be wrong behind "that".
  const that = words.indexOf('that', lexical + 1);
  const inner = finiteAt.indexOf(true, that < 0 ? lexical + 2 : that + 1);
  if (inner < 0 && that >= 0) return that + 2;
  return inner < 0 || inner > lexical + mostWords / 2 ? verb : inner + 1;
}

/** The "told" of "has since told". */
function findLexicalVerb(tags: readonly Tag[], verb: number): number {
  let at = verb;
  while (tags[at]?.startsWith('AUX') || (at > verb && tags[at] === 'ADV')) at++;
  return isVerbTag(tags[at] ?? 'X') ? at : verb;
}

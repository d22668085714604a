// English alone.
import { cuesOfClauses, danglingWords, relativeWords } from '../../languages/english/clause-words.ts';
import type { KeyFact, KeyFactKind } from '../../model/key-fact.ts';
import type { Token } from '../../model/segmentation.ts';
import { wordSet } from '../../model/words.ts';
import { isVerbTag, type Tag } from '../../tag/tags.ts';
import { bareFact, type FactContext, textOfSpan, tokensOf } from '../fact-context.ts';
import { findFiniteVerbs } from '../find-finite-verbs.ts';
import { isBalanced } from '../is-balanced.ts';
import { isFiniteVerb } from '../is-finite-verb.ts';
import { onceASentence } from '../once-a-sentence.ts';
import { type FactCandidate, rateFact } from '../rate-fact.ts';
import { clauseRaters } from '../raters/clause-raters.ts';
import { isClauseMark } from '../split-clauses.ts';
import { tagsOf } from '../tags-of.ts';
import type { ClauseCue, ClauseCues, CueView } from './clause-cue.ts';
import { endCueClause, type TaggedWords } from './end-cue-clause.ts';
import { pointsBack, readNewsLink } from './read-news-link.ts';

/** Sentences further down seldom give the reason of the news. */
const reach = 8;
const mostWords = 30;
const fewestWords = 3;
/** Sentences without an end are read this far. */
const mostTokens = 120;

interface CueSentence extends TaggedWords {
  readonly sentence: number;
  readonly tokens: readonly Token[];
  readonly pointsBack: boolean;
}

/** Clauses that a cue opens. The cue is part of the span, so that the fact reads alone. */
export function findClauseFacts(context: FactContext, kind: KeyFactKind, cues: ClauseCues): readonly FactCandidate[] {
  const candidates: FactCandidate[] = [];
  for (let sentence = 0; sentence < Math.min(reach, context.focus.length); sentence++) {
    if (!context.segmentation.sentences[sentence]?.complete) continue;
    candidates.push(...findInSentence(context, readCueSentence(context, sentence), kind, cues));
  }
  return candidates;
}

const readCueSentence = onceASentence((context: FactContext, sentence: number): CueSentence => {
  const tokens = tokensOf(context, sentence).slice(0, mostTokens);
  const words = tokens.map((token) => textOfSpan(context, token).toLowerCase().replaceAll('’', "'"));
  const tags = tagsOf(context, sentence);
  const finiteAt = findFiniteVerbs(words, tags);
  return { sentence, tokens, words, tags, finiteAt, pointsBack: pointsBack(context, sentence, words) };
});

function findInSentence(
  context: FactContext,
  read: CueSentence,
  kind: KeyFactKind,
  cues: ClauseCues,
): readonly FactCandidate[] {
  const candidates: FactCandidate[] = [];
  const { words, sentence } = read;
  for (let first = 0; first < words.length; first++) {
    const own = cues.get(words[first] ?? '');
    if (!own) continue;
    const end = endCueClause(read, first, mostWords);
    const cue = own.find((each) => opensAt(context, each, read, first, end));
    if (!cue || goesOn(read, first, end, cue)) continue;
    const fact = toFact(context, kind, read, first, end);
    if (fact) {
      const outside = first > 0 ? words.slice(0, first) : words.slice(end);
      const link = read.pointsBack ? 1 : readNewsLink(context, sentence, outside);
      candidates.push(rateFact(fact, clauseRaters, { context, sentence, cue, link }));
      first = end - 1;
    }
  }
  return candidates;
}

function opensAt(context: FactContext, cue: ClauseCue, read: CueSentence, first: number, end: number): boolean {
  const { words, tags } = read;
  if (!cue.words.every((word, offset) => words[first + offset] === word)) return false;
  const behind = first + cue.words.length;
  const view: CueView = {
    before: words.slice(0, first),
    tagsBefore: tags.slice(0, first),
    behind: words.slice(behind, end),
    tagsBehind: tags.slice(behind, end),
    isClause: hasVerb(read, behind, end),
    pointsBack: read.pointsBack,
    isLede: read.sentence === context.lede,
  };
  return cue.fits(view) && !isOfNoun(read, first, end) && !isUncertain(view);
}

/** Has a stretch a subject and a finite verb, besides those of the clauses inside? */
function hasVerb({ words, tags, finiteAt }: TaggedWords, from: number, end: number): boolean {
  const inner = words.findIndex((word, index) => index >= from && index < end && opensInner(word, tags[index]));
  const verbs = (first: number, last: number): number => finiteAt.slice(first + 1, last).filter(Boolean).length;
  if (inner < 0) return verbs(from, end) > 0;
  return verbs(from, inner) > 0 || (tags[inner] === 'PRON-Rel' && verbs(inner, end) > 1);
}

const opensInner = (word: string, tag: Tag | undefined): boolean => word === 'that' || tag === 'PRON-Rel';

/** "Tom Reed, who retired after the fire", "Tom Reed, fined for speeding, is": it tells of a name, not of the news. */
function isOfNoun({ words, tags, finiteAt }: TaggedWords, first: number, end: number): boolean {
  const mark = words.findLastIndex((word, index) => index < first && isClauseMark(word));
  const relative = words.findLastIndex(
    (word, index) => index < first && (tags[index] === 'PRON-Rel' || nounClauses.has(word)),
  );
  if (relative > mark) return words[first] !== 'over';
  return mark > 0 && mark + 1 < first && tags[mark + 1] === 'VERB-Part' && finiteAt.includes(true, end);
}
const nounClauses = wordSet('where which who whom whose');

/** "Whether the fall was caused by frost". */
const isUncertain = ({ before }: CueView): boolean => before.includes('whether');

function toFact(
  context: FactContext,
  kind: KeyFactKind,
  read: CueSentence,
  first: number,
  end: number,
): KeyFact | undefined {
  const { tokens, sentence } = read;
  const clause = tokens.slice(first, end);
  const [start, last] = [clause[0], clause.at(-1)];
  if (!start || !last || clause.length < fewestWords || clause.length > mostWords) return undefined;
  if (
    (kind === 'why' && !read.tags.slice(first, end).some(isVerbTag) && isTime(context, clause)) ||
    isBroken(context, last, tokens[end])
  )
    return undefined;
  const fact = bareFact(kind, { start: start.start, end: last.end }, sentence);
  return isBalanced(textOfSpan(context, fact)) && !isAside(context, fact) ? fact : undefined;
}

/** "The work because of the frost stopped": the clause has taken in the verb of what stands before it. */
function goesOn(read: TaggedWords, first: number, end: number, { words: cue }: ClauseCue): boolean {
  const { words, finiteAt } = read;
  if (!cuesOfClauses.has(cue.at(-1) ?? '') && hasVerb(read, first + cue.length, end)) return true;
  if (first === 0 || isClauseMark(words[first - 1] ?? '') || finiteAt.slice(0, first).includes(true)) return false;
  const clause = words.slice(first + cue.length, end);
  const relative = clause.findIndex((word) => relativeWords.has(word));
  const own = relative < 0 ? clause : clause.slice(0, relative);
  const verbs = own.filter((word, index) => index > 0 && isFiniteVerb(word)).length;
  return verbs > (cuesOfClauses.has(cue.at(-1) ?? '') ? 1 : 0);
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

/** "After two days" and "over the weekend" give no reason. */
function isTime({ annotations }: FactContext, clause: readonly Token[]): boolean {
  const second = clause[1];
  const third = clause[2];
  if (!second || !third) return true;
  return (
    annotations.timexes.some(({ start, end }) => start <= third.start && second.start < end) ||
    (clause[0] !== undefined && annotations.figures.some(({ start }) => start === second.start))
  );
}

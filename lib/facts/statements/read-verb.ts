// English alone.
import { innerClauseOpeners } from '../../languages/english/clause-words.ts';
import {
  blameVerbs,
  clauseVerbs,
  courtNouns,
  describingParticiples,
  findingVerbs,
  gerundVerbs,
  listenerVerbs,
  namingVerbs,
  nounLikeVerbs,
  occasionAdverbs,
  occasionPrepositions,
  passiveForms,
  statementVerbs,
  strictVerbs,
  studyNouns,
  subjectPronouns,
  wordsBeforeNouns,
  wordsBehindNouns,
} from '../../languages/english/statement-words.ts';
import type { Span } from '../../model/span.ts';
import { isFiniteTag } from '../../tag/tags.ts';
import type { FactContext } from '../fact-context.ts';
import { isFiniteVerb } from '../is-finite-verb.ts';
import { tagsOf } from '../tags-of.ts';
import { findInversion, isJudging, isOrder, opensSpeech } from './clause-shapes.ts';
import { type ActingSubject, findActingSubject } from './find-acting-subject.ts';
import { nameSource } from './name-source.ts';
import { isBreak, opensQuotation, type ReadSentence } from './read-sentence.ts';
import { skipListener, skipOccasion } from './skip-occasion.ts';
import type { Statement } from './statement.ts';
import { reachAfter, reachBefore, spanOf } from './statement-reach.ts';

interface Cue {
  readonly index: number;
  /** Where what is said would begin. */
  readonly from: number;
  /** Does nothing follow that could be said? */
  readonly isTail: boolean;
  readonly subject: ActingSubject;
}

/** What the subject of a verb says: "police said …", "…, said Ada Quill", "the study found …". */
export function readVerb(context: FactContext, sentence: ReadSentence, index: number): Statement | undefined {
  const { words } = sentence;
  const word = words[index] ?? '';
  if (!isCue(word) || !mayBeVerb(sentence, index) || isNoun(context, sentence, index)) return undefined;
  const cue = spanOf(sentence, index, index + 1);
  const nameEnd = isSpeech(word) ? findInversion(sentence, index, /^sa(?:id|ys?)$/.test(word)) : undefined;
  if (nameEnd !== undefined) {
    const source = nameSource(context, sentence, { first: index + 1, end: nameEnd });
    return { cue, source, scopes: [reachBefore(sentence, index)], isMain: true };
  }
  const subject = findActingSubject(sentence, index);
  const isGerund = gerundVerbs.has(word) && opensGerund(words, index + 1);
  const listenerEnd = listenerVerbs.has(word) ? skipListener(sentence, index + 1) : index + 1;
  const from = isGerund ? index + 1 : skipOccasion(sentence, listenerEnd);
  const isTail = isBreak(words[from]) && words[from] !== ':' && !opensQuotation(words[from]);
  const place = { index, from, isTail, subject };
  if (!handsOn(sentence, place) || isRuling(sentence, place)) return undefined;
  const scopes = listScopes(sentence, place);
  if (scopes.length === 0) return undefined;
  const isInner = innerOpeners.has(words[subject.first - 1] ?? '');
  const isMain = !isInner && !subject.isRelative && !subject.isDenied && subject.end > subject.first;
  return { cue, source: nameSource(context, sentence, subject), scopes, isMain };
}

/** "…, after data showed a fall": the sentence as a whole says something else. Not so "As Quill told". */
const innerOpeners = new Set(innerClauseOpeners.filter((word) => word !== 'as'));

const isSpeech = (word: string): boolean => statementVerbs.has(word) || clauseVerbs.has(word);

const isCue = (word: string): boolean =>
  isSpeech(word) || findingVerbs.has(word) || namingVerbs.has(word) || blameVerbs.has(word);

/** Neither an infinitive nor a noun nor a passive. */
function mayBeVerb(sentence: ReadSentence, index: number): boolean {
  const { words, tokens, isCapital } = sentence;
  const before = words[index - 1] ?? '';
  if (isCapital[index] || isInfinitive(words, index)) return false;
  // "widely reported by the press", and not "found by 43 to 41 %"
  if (words[index + 1] === 'by' && !/^\d/.test(words[index + 2] ?? '')) return false;
  if (tokens[index - 1]?.kind === 'clitic')
    return /^'(?:d|s|ve)$/.test(before) && subjectPronouns.has(words[index - 2] ?? '');
  return !passiveForms.has(before) && !wordsBeforeNouns.has(before) && !/^\d/.test(before);
}

/** "to say", "to swiftly conclude"; not "went on to say" */
function isInfinitive(words: readonly string[], index: number): boolean {
  const at = /.ly$/.test(words[index - 1] ?? '') ? index - 2 : index - 1;
  return words[at] === 'to' && words[at - 1] !== 'on';
}

/** Not so in "the ministry estimates 300 homes were lost". Tags take some such verbs for nouns: form counts as well. */
function isNoun(context: FactContext, { words, sentence }: ReadSentence, index: number): boolean {
  if (!nounLikeVerbs.has(words[index] ?? '') || isFiniteTag(tagsOf(context, sentence)[index] ?? 'X')) return false;
  if (isBreak(words[index + 1])) return true;
  if (subjectPronouns.has(words[index - 1] ?? '')) return false;
  const next = words[index + 1] ?? '';
  return isFiniteVerb(next) || wordsBehindNouns.has(next) || occasionAdverbs.has(next);
}

/** Does a cue hand anything to its subject? */
function handsOn(sentence: ReadSentence, { index, from, isTail, subject }: Cue): boolean {
  const { words } = sentence;
  const word = words[index] ?? '';
  if (gerundVerbs.has(word) && opensGerund(words, from)) return true;
  if (/^puts?$/.test(word)) return putsAt(words, index);
  if (findingVerbs.has(word) && (words[from] === 'that' || isStudy(sentence, subject))) return true;
  if (namingVerbs.has(word) || blameVerbs.has(word)) return isJudging(sentence, index);
  if (!isSpeech(word)) return false;
  if (isTail) return true;
  const isPlain = statementVerbs.has(word) && (!nounLikeVerbs.has(word) || /^(?:claim|estimate)/.test(word));
  // "Rescuers reported nine deaths" is hearsay, and "reported a loss of $9 million" business.
  if (isPlain || (/^report/.test(word) && /^\d/.test(words[from] ?? ''))) return words[from] !== 'to';
  if (strictVerbs.has(word) && !opensThat(sentence, from)) return false;
  return opensSpeech(sentence, from);
}

/** "reported earning", "admitted to taking" */
const opensGerund = (words: readonly string[], from: number): boolean => {
  const participle = words[words[from] === 'to' ? from + 1 : from] ?? '';
  return /..ing$/.test(participle) && !describingParticiples.has(participle);
};

/** "put the loss at 300", "puts the party on 29 percent" */
const putsAt = (words: readonly string[], index: number): boolean =>
  words
    .slice(index, index + 12)
    .some(
      (word, offset) =>
        /^(?:at|in|on)$/.test(word) &&
        /\d|[$£€]|\b(?:hundreds|thousands|[bm]illions)\b/.test(
          words.slice(index + offset + 1, index + offset + 5).join(' '),
        ),
    );

const opensThat = ({ words }: ReadSentence, from: number): boolean =>
  words[from] === 'that' || isBreak(words[from]) || subjectPronouns.has(words[from] ?? '');

/** "A survey of those under 30 shows": the noun stands near the verb. */
const isStudy = ({ words }: ReadSentence, { first, end }: ActingSubject): boolean =>
  words.slice(Math.max(0, first - 8), end).some((word) => studyNouns.has(word));

/** "The court said it must pay": what a court says must be done is so. */
const isRuling = (sentence: ReadSentence, { index, from }: Cue): boolean =>
  sentence.words.slice(0, index).some((word) => courtNouns.has(word)) && isOrder(sentence, from);

/** "…, police said"; not "…, below the 2 % that economists predicted" */
const mayName = (subject: readonly string[]): boolean =>
  !occasionPrepositions.has(subject[0] ?? '') &&
  !wordsBehindNouns.has(subject[0] ?? '') &&
  !/^(?:above|below|compared|down|up|well)$/.test(subject[0] ?? '') &&
  !subject.some((word) => word === '%' || word === 'percent');

/** What may go on behind "…, police said," without being said by them. */
const otherClauses = /^(?:and|but|where|which|while|who|whose)$/;

function listScopes(sentence: ReadSentence, { from, isTail, subject }: Cue): readonly Span[] {
  const { words } = sentence;
  if (!isTail) return [reachAfter(sentence, from)];
  const { first, end } = subject;
  const isBehind = first > 0 && isBreak(words[first - 1]) && end > first && mayName(words.slice(first, end));
  if (!isBehind && /^says?|said$/.test(words[subject.verb] ?? '') && from >= words.length - 1 && end - first > 3)
    return [reachBefore(sentence, end - 1)];
  const goesOn = words[from] === ',' && end > first && !(isBehind && otherClauses.test(words[from + 1] ?? ''));
  return [...(isBehind ? [reachBefore(sentence, first)] : []), ...(goesOn ? [reachAfter(sentence, from + 1)] : [])];
}

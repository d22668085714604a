// English alone.
import {
  blameVerbs,
  checkingVerbs,
  claimNouns,
  denials,
  denyingVerbs,
  doubts,
  feelings,
  hearerNouns,
  hearsayVerbs,
  namingVerbs,
  passiveForms,
  speechNouns,
  statingParticiples,
  subjectBorders,
  subjectPronouns,
  viewParticiples,
} from '../../languages/english/statement-words.ts';
import { isFiniteVerb } from '../is-finite-verb.ts';
import { isJudging, opensSpeech } from './clause-shapes.ts';
import { isBreak, type ReadSentence } from './read-sentence.ts';
import { skipListener } from './skip-occasion.ts';
import type { Statement } from './statement.ts';
import { reachAfter, reachBefore, spanOf } from './statement-reach.ts';

/** What is said without a subject of its own: ", saying that …", "is believed to …", "allegations of …". */
export function readHearsay(sentence: ReadSentence, index: number): Statement | undefined {
  if (sentence.words[index] === 'unconfirmed') return statementBehind(sentence, index, false);
  if (isClaim(sentence, index)) return statementBehind(sentence, index, false);
  if (isStating(sentence, index) || isFeeling(sentence, index)) return statementBehind(sentence, index, true);
  if (isDoubt(sentence, index)) return statementBehind(sentence, index, true);
  if (isUnchecked(sentence, index)) return statementAround(sentence, index);
  if (isDenied(sentence, index) || isHeard(sentence, index)) return statementBehind(sentence, index, true);
  if (isAllegedDeed(sentence, index)) return statementOfDeed(sentence, index);
  const isPassive = isInPassive(sentence, index);
  if (isPassive && isHearsay(sentence, index)) return statementInClause(sentence, index);
  if (isPassive && isView(sentence, index)) return statementBehind(sentence, index, true);
  return isAccusation(sentence, index) ? statementBehind(sentence, index, isPassive) : undefined;
}

const statementBehind = (sentence: ReadSentence, index: number, isMain: boolean): Statement => ({
  cue: spanOf(sentence, index, index + 1),
  source: undefined,
  scopes: [reachAfter(sentence, index + 1)],
  isMain,
});

/** "Six are feared dead": the subject belongs to it. */
function statementInClause(sentence: ReadSentence, index: number): Statement {
  const { words } = sentence;
  let first = index;
  while (first > 0 && !isBreak(words[first - 1]) && !subjectBorders.has(words[first - 1] ?? '')) first--;
  const behind = statementBehind(sentence, index, true);
  return { ...behind, scopes: [spanOf(sentence, first, index), ...behind.scopes] };
}

/** "The alleged theft of 12 boats was": up to the verb. */
function statementOfDeed(sentence: ReadSentence, index: number): Statement {
  const { words } = sentence;
  let end = index + 1;
  while (end < words.length && !isBreak(words[end]) && !isFiniteVerb(words[end] ?? '')) end++;
  return {
    cue: spanOf(sentence, index, index + 1),
    source: undefined,
    scopes: [spanOf(sentence, index, end)],
    isMain: false,
  };
}

const isAllegedDeed = ({ words }: ReadSentence, index: number): boolean =>
  words[index] === 'alleged' && !passiveForms.has(words[index - 1] ?? '') && words[index + 2] === 'of';

/** "denied taking", "denies that" */
const isDenied = ({ words }: ReadSentence, index: number): boolean =>
  denyingVerbs.has(words[index] ?? '') && (words[index + 1] === 'that' || /..ing$/.test(words[index + 1] ?? ''));

/** "the court was told he", "jurors heard that" */
function isHeard(sentence: ReadSentence, index: number): boolean {
  const { words } = sentence;
  const word = words[index];
  const subject =
    word === 'heard' ? index - 1 : word === 'told' && passiveForms.has(words[index - 1] ?? '') ? index - 2 : -1;
  return (
    hearerNouns.has(words[subject] ?? '') &&
    (subjectPronouns.has(words[index + 1] ?? '') || opensSpeech(sentence, index + 1))
  );
}

/** "could not be confirmed": what stands before it is as little known. */
const statementAround = (sentence: ReadSentence, index: number): Statement => {
  const behind = statementBehind(sentence, index, true);
  return { ...behind, scopes: [reachBefore(sentence, index), ...behind.scopes] };
};

/** "unclear whether", "not known how" */
function isDoubt({ words }: ReadSentence, index: number): boolean {
  if (!doubts.has(words[index] ?? '') || !/^(?:how|if|that|what|whether)$/.test(words[index + 1] ?? '')) return false;
  return /^un/.test(words[index] ?? '') || words.slice(Math.max(0, index - 2), index).some(isDenial);
}

const isUnchecked = ({ words }: ReadSentence, index: number): boolean =>
  checkingVerbs.has(words[index] ?? '') && words.slice(Math.max(0, index - 4), index).some(isDenial);

const isDenial = (word: string): boolean => denials.has(word) || /^(?:declined|refused|unable)$/.test(word);

/** "allegations of", "reports that"; "reports of" only where they are unconfirmed */
function isClaim({ words }: ReadSentence, index: number): boolean {
  const word = words[index] ?? '';
  const next = words[index + 1];
  if (!claimNouns.has(word)) return false;
  if (/^(?:by|from|in)$/.test(next ?? '')) return words.slice(index + 2, index + 9).includes('that');
  return (
    next === 'that' || (next === 'of' && claimNouns.get(word) === 'of' && !/^[\d$£€]/.test(words[index + 2] ?? ''))
  );
}

/** ", saying that", "a letter warning that", ", calling it" */
function isStating(sentence: ReadSentence, index: number): boolean {
  const { words } = sentence;
  const word = words[index] ?? '';
  const isParticiple = statingParticiples.has(word) || (namingVerbs.has(word) && word.endsWith('ing'));
  if (isParticiple && words[skipAside(words, index + 1)] === 'that') return true;
  if (!isParticiple || !(words[index + 1] === 'that' || /^(?:,|and|but|by|while)$/.test(words[index - 1] ?? '')))
    return false;
  return blameVerbs.has(word) || namingVerbs.has(word)
    ? isJudging(sentence, index)
    : opensSpeech(sentence, skipListener(sentence, index + 1));
}

/** Goes over what stands between two dashes or commas: "alleging - again falsely - that". */
function skipAside(words: readonly string[], from: number): number {
  if (!/^(?:,|[–—-]|--)$/.test(words[from] ?? '')) return from;
  const end = words.indexOf(words[from] ?? '', from + 1);
  return end > 0 && end - from <= mostOfAside ? end + 1 : from;
}

const mostOfAside = 8;

/** "is concerned that", "the answer was that" */
function isFeeling({ words }: ReadSentence, index: number): boolean {
  const word = words[index] ?? '';
  const before = words[index - 1] ?? '';
  if (words[index + 1] !== 'that') return false;
  return feelings.has(word) ? passiveForms.has(before) : /^(?:is|was)$/.test(word) && speechNouns.has(before);
}

const isInPassive = ({ words }: ReadSentence, index: number): boolean =>
  passiveForms.has(words[/.ly$/.test(words[index - 1] ?? '') ? index - 2 : index - 1] ?? '');

/** "believed to", "feared dead" */
const isHearsay = ({ words }: ReadSentence, index: number): boolean =>
  hearsayVerbs.has(words[index] ?? '') && (words[index - 2] === 'it' || hearsayEnds.test(words[index + 1] ?? ''));

const hearsayEnds = /^(?:dead|drowned|killed|lost|missing|that|to|trapped)$/;

/** "seen as", "dubbed" */
const isView = ({ words }: ReadSentence, index: number): boolean =>
  viewParticiples.has(words[index] ?? '') && (words[index + 1] === 'as' || words[index] === 'dubbed');

/** "is accused of", ", suspected of", "charged with" */
function isAccusation({ words }: ReadSentence, index: number): boolean {
  const phrase = `${words[index] ?? ''} ${words[index + 1] ?? ''}`;
  if (
    /^(?:charged|suspect|suspects|suspected)$/.test(words[index] ?? '') &&
    !/^(?:in|that)$/.test(words[index + 1] ?? '')
  ) {
    const object = words.slice(index + 1, index + 6);
    const link = object.indexOf(words[index] === 'charged' ? 'with' : 'of');
    if (link > 0 && !object.slice(0, link).some(isBreak)) return true;
  }
  return (
    (phrase === 'charges of' && words[index - 1] === 'on') ||
    /^(?:charged with|indicted (?:for|on)|suspected of)$/.test(phrase) ||
    (phrase === 'accused of' && (isBreak(words[index - 1]) || !/^(?:have|has|had)$/.test(words[index - 1] ?? '')))
  );
}

import { endsAsAdverb } from '../../languages/english/manner-adverbs.ts';
import { denials, occasionAdverbs, subjectBorders, wordsBeforeVerbs } from '../../languages/english/statement-words.ts';
import { isFiniteVerb } from '../is-finite-verb.ts';
import { isBreak, type ReadSentence } from './read-sentence.ts';

/** Who acts, in tokens; half open. */
export interface ActingSubject {
  readonly first: number;
  readonly end: number;
  /** Where the verb begins, with its adverbs and auxiliaries. */
  readonly verb: number;
  /** "who said", "which they say": the clause belongs to a noun before. */
  readonly isRelative: boolean;
  /** "never said". */
  readonly isDenied: boolean;
}

/** An apposition between subject and verb has at most so many words: ", a nurse from the coast,". */
const mostOfApposition = 22;
const mostOfRelative = 30;
const mostWords = 18;

/** The subject before a verb. Empty where there is none: "he left and said". */
export function findActingSubject(sentence: ReadSentence, cue: number): ActingSubject {
  const { words } = sentence;
  let verb = cue;
  while (verb > 0 && (isVerbPart(words[verb - 1]) || isDay(words, verb - 1))) verb--;
  const isDenied = words.slice(verb, cue).some((word) => denials.has(word) || word.endsWith("n't"));
  const relative = words[verb - 1];
  if (relative === 'who' || relative === 'which' || relative === 'that')
    return { ...nounBefore(sentence, verb - 1), verb, isRelative: true, isDenied };
  if (relative === 'and') return { ...firstSubject(sentence, verb - 1), verb, isRelative: true, isDenied };
  const end = skipApposition(sentence, verb);
  const described = relativeBefore(words, end);
  if (described !== undefined) return { ...nounBefore(sentence, described), verb, isRelative: false, isDenied };
  let first = skipTitle(words, end);
  const least = first - mostWords;
  while (first > Math.max(0, least) && !endsSubject(sentence, first - 1, end)) first--;
  return { first, end, verb, isRelative: /^(?:which|who|whom)$/.test(words[first - 1] ?? ''), isDenied };
}

/** "A diver who was hit by a boat said": where the relative clause of a subject begins. */
function relativeBefore(words: readonly string[], end: number): number | undefined {
  for (let at = end - 1; at > Math.max(0, end - mostOfRelative) && !isBreak(words[at]); at--) {
    if (!/^(?:that|which|who)$/.test(words[at] ?? '')) continue;
    return end - at > 2 && isFiniteVerb(words[at + 1] ?? '') && !isBreak(words[at - 1]) ? at : undefined;
  }
  return undefined;
}

/** "the mayor on Tuesday said" */
const isDay = (words: readonly string[], index: number): boolean =>
  occasionAdverbs.has(words[index] ?? '') || (words[index] === 'on' && occasionAdverbs.has(words[index + 1] ?? ''));

const isVerbPart = (word = ''): boolean => wordsBeforeVerbs.has(word) || denials.has(word) || endsAsAdverb(word);

function endsSubject({ words }: ReadSentence, index: number, end: number): boolean {
  const word = words[index];
  return isBreak(word) || subjectBorders.has(word ?? '') || (index < end - 1 && isVerbAt(words, index));
}

/** "Police who arrived said": a verb, and no participle before a noun. */
const isVerbAt = (words: readonly string[], index: number): boolean => {
  const word = words[index] ?? '';
  return isFiniteVerb(word) && !/^(?:the|a|an|of|its|their|his|her)$/.test(words[index - 1] ?? '');
};

/** "a report on the “State of the Harbour” said": the title belongs to the subject. */
function skipTitle(words: readonly string[], end: number): number {
  if (!/^["”]$/.test(words[end - 1] ?? '') || /^[,.!?]$/.test(words[end - 2] ?? '')) return end;
  const opening = words.findLastIndex((word, index) => index < end - 1 && /^["“]$/.test(word));
  return opening < 0 ? end : opening;
}

/** "She left and said": the words before the first verb. */
function firstSubject({ words }: ReadSentence, before: number): { readonly first: number; readonly end: number } {
  const verb = words.findIndex((word, index) => index > 0 && index < before && isFiniteVerb(word));
  let end = Math.max(0, verb);
  while (end > 0 && isVerbPart(words[end - 1])) end--;
  let first = end;
  while (first > 0 && !isBreak(words[first - 1]) && !subjectBorders.has(words[first - 1] ?? '')) first--;
  return { first, end };
}

/** From the verb behind "Quill, a nurse," back to the name. */
function skipApposition(sentence: ReadSentence, verb: number): number {
  const { words } = sentence;
  let end = verb;
  for (let round = 0; round < 2 && isAside(words[end - 1]); round++) {
    let first = end - 1;
    while (first > 0 && (!isBreak(words[first - 1]) || isBracket(words[first - 1]))) first--;
    const most = /^wh/.test(words[first] ?? '') ? mostOfRelative : mostOfApposition;
    if (first === 0 || !isAside(words[first - 1]) || end - 1 - first > most) return end;
    end = first - 1;
  }
  return end;
}

const isBracket = (word = ''): boolean => word === '(' || word === ')';

const isAside = (word = ''): boolean => /^(?:,|[–—-]|--+)$/.test(word);

/** "Witnesses who said", "the mayor, who said". */
function nounBefore({ words }: ReadSentence, relative: number): { readonly first: number; readonly end: number } {
  const end = words[relative - 1] === ',' ? relative - 1 : relative;
  let first = end;
  while (first > 0 && end - first < 6 && !isBreak(words[first - 1]) && !subjectBorders.has(words[first - 1] ?? ''))
    first--;
  return { first, end };
}

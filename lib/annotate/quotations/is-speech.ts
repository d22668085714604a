import { hasFiniteForm } from '../../languages/english/finite-verbs.ts';
import type { EnglishSpeech, SpeechTable } from '../../languages/speech-language.ts';
import { wordSet } from '../../model/words.ts';
import { findMarkFamily } from '../../segment/mark-side.ts';
import { readInvertedVerb } from './read-inverted-verb.ts';
import { isCapitalToken, isMark, isWord, type QuotationReading, type TokenRange } from './reading.ts';

/** Words from which quoted words are speech, whatever stands around them. */
const fewestWords = 4;
/** Words of the longest titles. Speech has a word in small letters before that. */
const longestTitle = 14;
/** Words that a title leaves in small letters; titles are often foreign. */
const titleWords = wordSet(`
  a an and as at but by das de del der des die du el et for from im in la las le les los of on or the to und v von vs
  with y`);

/**
 * Whether quoted words are speech, not scare quotes or a title.
 * There are two strategies, since English writes most words of a title with a capital, and other languages do not.
 */
export function isSpeech(reading: QuotationReading, stretch: TokenRange): boolean {
  const { language } = reading;
  const { count, isTitle } = readWords(reading, stretch);
  if (count === 0) return false;
  if (language.strategy === 'table') return isSpeechByTable(reading, language, stretch);
  if (isTitle && isTitleOfWork(reading, language, stretch)) return false;
  if (count >= fewestWords && !isTitle) return true;
  if (readInvertedVerb(reading, stretch)) return true;
  return isEnglishSpeech(reading, language, stretch, count) || (!isTitle && isGestured(reading, language, stretch));
}

/** "Roth, who wrote “The Tide,” said": the words before it go on, and the cue behind it is theirs. */
const isTitleOfWork = (reading: QuotationReading, { cues }: EnglishSpeech, { first, end }: TokenRange): boolean =>
  (isWord(reading, first - 2) || reading.tokens[first - 2]?.kind === 'clitic') &&
  reading.words[end - 1] === ',' &&
  cues.has(reading.words[end + 1] ?? '');

/** "Roth shrugged: “Boats are boats.”": a verb and a colon, whatever the verb. */
const isGestured = (reading: QuotationReading, { finiteVerbs }: EnglishSpeech, { first, end }: TokenRange): boolean => {
  const verb = reading.words[first - 3] ?? '';
  const isLedIn = reading.words[first - 2] === ':' && hasFiniteForm(verb) && !finiteVerbs.has(verb);
  return isLedIn && isCapitalToken(reading, first) && /^[.!?…]+$/.test(reading.words[end - 1] ?? '');
};

/** A comma, an exclamation mark or a colon together with a cue shows that a title or a few words were said. */
function isEnglishSpeech(
  reading: QuotationReading,
  language: EnglishSpeech,
  stretch: TokenRange,
  count: number,
): boolean {
  const { words } = reading;
  const { cues } = language;
  const { first, end } = stretch;
  const before = words[first - 2] ?? '';
  const isLedIn = /^[,:]$/.test(before) && cues.has(words[first - 3] ?? '');
  if (isLedIn || isOwnSentence(reading, cues, stretch, count)) return true;
  if (isEpithet(reading, language, stretch)) return true;
  if (language.namingCues.has(before) && language.passiveVerbs.has(words[first - 3] ?? '')) return false;

  const isCued = cues.has(words[end + 1] ?? '') || cues.has(words[end + 2] ?? '') || cues.has(before);
  return isCued && (/^[,?!]+$/.test(words[end - 1] ?? '') || (count < fewestWords && cues.has(before)));
}

/** Tokens in "described the first meeting with the owner of the quay as". */
const longestObject = 14;

/** "Roth called the plan “a shame”", "described it as “excellent”": words of hers, unless they have a capital. */
function isEpithet(
  reading: QuotationReading,
  { between, namingCues, passiveVerbs }: EnglishSpeech,
  { first }: TokenRange,
): boolean {
  if (isCapitalToken(reading, first)) return false;
  const { words } = reading;
  for (let at = first - 2; at > Math.max(0, first - longestObject) && !isMark(reading, at); at--)
    if (namingCues.has(words[at] ?? '')) {
      const isComplete = /^called|^calling/.test(words[at] ?? '') || words[first - 2] === 'as';
      let verb = at - 1;
      while (between.has(words[verb] ?? '') && !passiveVerbs.has(words[verb] ?? '')) verb--;
      return isComplete && at < first - 2 && !passiveVerbs.has(words[verb] ?? '') && isWord(reading, verb);
    }
  return false;
}

/** Tokens to the verb in "“Never,” the mayor of Harrow’s spokesman told …". */
const longestClause = 12;

/** It opens its sentence, and ends it too ("“I can’t.”") or goes on to a cue behind a comma. */
function isOwnSentence(
  { words, sentences, sentenceOf }: QuotationReading,
  cues: ReadonlySet<string>,
  { first, end }: TokenRange,
  count: number,
): boolean {
  const sentence = sentences[sentenceOf[first - 1] ?? 0];
  if (!sentence || sentence.firstToken !== first - 1) return false;
  const last = words[end - 1] ?? '';
  const limit = Math.min(sentence.endToken, end + longestClause);
  if (last === ',') return words.slice(end + 1, limit).some((word) => cues.has(word));
  return count > 1 && count < fewestWords && end + 1 >= sentence.endToken && /^[.!?…]+$/.test(last);
}

/** Words from which words in quotation marks are a sentence of their own, not a title or a phrase. */
const fewestOfSentence = 9;

/** Without a cue, only what reads as a sentence is speech. */
function isSpeechByTable(reading: QuotationReading, language: SpeechTable, { first, end }: TokenRange): boolean {
  const { words } = reading;
  const before = words[first - 2] ?? '';
  const isGoingOn = before === ',' && isCuedBetween(reading, language, first - 3);
  const isLedIn = before === ':' || isGoingOn || language.cues.has(before);
  let count = 0;
  for (let index = first; index < end && count < fewestOfSentence; index++) if (isWord(reading, index)) count++;
  if (count >= fewestOfSentence) return true;
  const isCued = [0, 1, 2, 3].some((step) =>
    step < 3 || words[end + 1] === ',' ? isCueWord(language, words[end + 1 + step] ?? '') : false,
  );
  if (count >= fewestWords && language.isVerbSecond && isCalled(reading, language, first)) return true;
  const isApart = words[end + 1] === ',' || /^[,!?]+$/.test(words[end - 1] ?? '');
  const isEnded = /^[,.!?…]+$/.test(words[end - 1] ?? '');
  return (isCued && (isApart || count >= fewestWords)) || (isLedIn && count > 1) || (isEnded && count >= fewestWords);
}

/** "Roth nannte den Plan „eine große Dummheit“": a cue in the clause before. */
function isCalled({ words }: QuotationReading, { cues }: SpeechTable, first: number): boolean {
  for (let at = first - 2; at > Math.max(0, first - longestObject) && !/^[.!?:;,]$/.test(words[at] ?? ''); at--)
    if (cues.has(words[at] ?? '')) return true;
  return false;
}

/** "“…”, dit Roux, “…”": a cue between the mark that opens and the one that closed before it. */
function isCuedBetween({ words }: QuotationReading, language: SpeechTable, from: number): boolean {
  for (let at = from; at > Math.max(0, from - 14) && !findMarkFamily(words[at] ?? ''); at--)
    if (isCueWord(language, words[at] ?? '')) return true;
  return false;
}

const isCueWord = (language: SpeechTable, word: string): boolean =>
  language.cues.has(word) ||
  language.cues.has(language.inversion?.exec(word)?.[1] ?? '') ||
  language.sources.has(word) ||
  language.commaSources.has(word);

/** Counts the words, up to those that decide, and tells whether their capitals are those of a title. */
function readWords(reading: QuotationReading, { first, end }: TokenRange): { count: number; isTitle: boolean } {
  let count = 0;
  let isTitle = true;
  for (let index = first; index < Math.min(end, first + 2 * longestTitle); index++) {
    const isNumber = reading.tokens[index]?.kind === 'number';
    if (!isWord(reading, index) && !isNumber) continue;
    count++;
    if (!isNumber && !isCapitalToken(reading, index) && !titleWords.has(reading.words[index] ?? '')) isTitle = false;
    if (!isTitle && count >= fewestWords) break;
  }
  return { count, isTitle: isTitle && count <= longestTitle };
}

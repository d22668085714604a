import type { SpeechLanguage } from '../../languages/speech-language.ts';
import { cueVerbs } from '../../segment/cue-verbs.ts';
import { findMarkFamily } from '../../segment/mark-side.ts';
import { type MarkPairs, pairMarks } from '../../segment/pair-marks.ts';
import { isCapitalToken, isWord, type QuotationReading, type TokenRange } from './reading.ts';

/** Words in quotation marks: `first` to `end` are the tokens within the marks. */
export interface QuotedStretch extends TokenRange {
  readonly paragraph: number;
  /** The paragraph ends before the marks close: the next one goes on with the same speaker. */
  readonly runsOn: boolean;
  /** Goes on from the paragraph before. */
  readonly isContinued: boolean;
}

interface ParagraphMarks {
  readonly paragraph: number;
  readonly first: number;
  readonly end: number;
  readonly pairs: MarkPairs;
}

/** Outermost quoted stretches in order, none longer than a paragraph. A mark that nothing closes opens one only when it runs on. */
export function findQuotedStretches(reading: QuotationReading): QuotedStretch[] {
  const paragraphs = readParagraphs(reading);
  const stretches: QuotedStretch[] = [];
  let isOpen = false;
  for (const [index, marks] of paragraphs.entries()) {
    const last = marks.pairs.unclosed.at(-1);
    const next = paragraphs[index + 1];
    const runsOn =
      last !== undefined && next?.paragraph === marks.paragraph + 1 && opensLike(reading, next.first, last);
    const isLastOpen = last !== undefined && (runsOn || (isOpen && last === marks.first));
    const openers = [...marks.pairs.quotations.keys(), ...(isLastOpen ? [last] : [])].sort((a, b) => a - b);
    let covered = marks.first;
    for (const opener of openers) {
      const end = marks.pairs.quotations.get(opener) ?? marks.end;
      if (opener < covered || end <= opener + 1) continue;
      const isContinued = isOpen && opener === marks.first;
      stretches.push({
        first: opener + 1,
        end,
        paragraph: marks.paragraph,
        runsOn: runsOn && opener === last,
        isContinued,
      });
      covered = end + 1;
    }
    isOpen = runsOn;
  }
  return stretches;
}

function readParagraphs({ text, tokens, sentences }: QuotationReading): ParagraphMarks[] {
  const found: ParagraphMarks[] = [];
  for (let at = 0; at < sentences.length; ) {
    const { paragraph, firstToken: first } = sentences[at] ?? { paragraph: 0, firstToken: 0 };
    let end = first;
    for (; sentences[at]?.paragraph === paragraph; at++) end = sentences[at]?.endToken ?? end;
    found.push({ paragraph, first, end, pairs: pairMarks(text, tokens, first, end) });
  }
  return found;
}

/** The next paragraph repeats the opening mark, as a quotation of many paragraphs does. */
function opensLike({ words }: QuotationReading, index: number, opener: number): boolean {
  const family = findMarkFamily(words[opener] ?? '');
  return family !== undefined && family !== 'apostrophe' && findMarkFamily(words[index] ?? '') === family;
}

/** Words from which quoted words are speech, whatever stands around them. */
const fewestWords = 4;
/** Words of the longest titles, and tokens that are looked at: speech shows a small letter before that. */
const longestTitle = 14;
/** Words that a title leaves in small letters. */
const titleWords =
  /^(?:a|an|the|and|or|of|in|on|at|to|for|with|by|from|as|but|de|la|le|du|des|les|et|el|los|las|y|del|und|der|die|das|von|im|vs?)$/;

/** Not the scare quotes and titles, unless a comma, an exclamation or a colon together with a cue marks them as said. */
export function isSpeech(reading: QuotationReading, stretch: TokenRange): boolean {
  const { words } = reading;
  const { first, end } = stretch;
  const { count, isTitle } = readWords(reading, stretch);
  if (count === 0) return false;
  if (reading.language) return isSpeechByTable(reading, reading.language, stretch);
  if (count >= fewestWords && !isTitle) return true;
  const before = words[first - 2] ?? '';
  const isLedIn = /^[,:]$/.test(before) && cueVerbs.has(words[first - 3] ?? '');
  if (isLedIn || isOwnSentence(reading, stretch, count)) return true;

  const isCued = cueVerbs.has(words[end + 1] ?? '') || cueVerbs.has(words[end + 2] ?? '') || cueVerbs.has(before);
  return isCued && (/^[,?!]+$/.test(words[end - 1] ?? '') || (count < fewestWords && cueVerbs.has(before)));
}

/** Tokens to the verb in "“Never,” the mayor of Harrow’s spokesman told …". */
const longestClause = 9;

/** It opens its sentence, and ends it too ("“I can’t.”") or goes on to a cue behind a comma. */
function isOwnSentence(
  { words, sentences, sentenceOf }: QuotationReading,
  { first, end }: TokenRange,
  count: number,
): boolean {
  const sentence = sentences[sentenceOf[first - 1] ?? 0];
  if (!sentence || sentence.firstToken !== first - 1) return false;
  const last = words[end - 1] ?? '';
  const limit = Math.min(sentence.endToken, end + longestClause);
  if (last === ',') return words.slice(end + 1, limit).some((word) => cueVerbs.has(word));
  return count > 1 && count < fewestWords && end + 1 >= sentence.endToken && /^[.!?…]+$/.test(last);
}

/** Words from which words in quotation marks are a sentence of their own, not a title or a phrase. */
const fewestOfSentence = 9;

/** Titles have few capitals here: without a cue, only what reads as a sentence is speech. */
function isSpeechByTable(reading: QuotationReading, language: SpeechLanguage, { first, end }: TokenRange): boolean {
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
  const isApart = words[end + 1] === ',' || /^[,!?]+$/.test(words[end - 1] ?? '');
  const isEnded = /^[,.!?…]+$/.test(words[end - 1] ?? '');
  return (isCued && (isApart || count >= fewestWords)) || (isLedIn && count > 1) || (isEnded && count >= fewestWords);
}

/** "“…”, dit Roux, “…”": a cue between the mark that opens and the one that closed before it. */
function isCuedBetween({ words }: QuotationReading, language: SpeechLanguage, from: number): boolean {
  for (let at = from; at > Math.max(0, from - 14) && !findMarkFamily(words[at] ?? ''); at--)
    if (isCueWord(language, words[at] ?? '')) return true;
  return false;
}

const isCueWord = (language: SpeechLanguage, word: string): boolean =>
  language.cues.has(word) ||
  language.cues.has(language.inversion?.exec(word)?.[1] ?? '') ||
  language.sources.has(word) ||
  language.commaSources.has(word);

/** Words, up to those that decide, and whether their capitals are those of a title. */
function readWords(reading: QuotationReading, { first, end }: TokenRange): { count: number; isTitle: boolean } {
  let count = 0;
  let isTitle = true;
  for (let index = first; index < Math.min(end, first + 2 * longestTitle); index++) {
    const isNumber = reading.tokens[index]?.kind === 'number';
    if (!isWord(reading, index) && !isNumber) continue;
    count++;
    if (!isNumber && !isCapitalToken(reading, index) && !titleWords.test(reading.words[index] ?? '')) isTitle = false;
    if (!isTitle && count >= fewestWords) break;
  }
  return { count, isTitle: isTitle && count <= longestTitle };
}

import { findWords } from '../../segment/find-words.ts';
import { isExcluded } from '../exclusions.ts';
import { findStarting } from '../find-starting.ts';
import { stemOf, straighten } from '../normalize-word.ts';
import { type RankContext, startWithoutDateline } from '../rank-context.ts';
import { readWordLists } from '../read-word-lists.ts';
import { hasHalfQuotation, noQuotes, type QuoteState } from '../scan-quotes.ts';
import { addNameClues } from './add-name-clues.ts';
import { addQuotationClues } from './add-quotation-clues.ts';
import { addTermClues } from './add-term-clues.ts';
import { addWordClues } from './add-word-clues.ts';
import { createWordReader } from './read-leaning-words.ts';
import { readNamePlaces } from './read-name-places.ts';
import { addAnchor, type SentenceReading, type ToldTerms } from './reading.ts';

const noState: QuoteState = { ...noQuotes, startsInside: false, marks: 0 };
/** In words: shorter sentences are often answers and fragments. */
const brief = 12;
/** In words: a longer sentence is as clear as one of this length. */
const mostWords = 40;
const latePlace = 30;
/** In characters: the stop of a sentence and the marks behind it. */
const endLength = 5;

/** Reads the clues of every sentence, one after the other, in the order of the article. Linear in its length. */
export function* readClues(context: RankContext, quotes: readonly QuoteState[]): Generator<SentenceReading> {
  const { annotations, article, segmentation, language } = context;
  const told: ToldTerms = {
    headline: headlineTerms(context),
    first: new Map(),
    last: new Map(),
    introduced: new Map(),
    nounsHaveCapitals: language === 'de',
  };
  const names = readNamePlaces(context);
  const quotations = segmentation.sentences.map((): (typeof annotations.quotations)[number][] => []);
  for (const quotation of annotations.quotations)
    quotations[findStarting(segmentation.sentences, quotation.start)]?.push(quotation);
  const readWords = createWordReader(context);
  const lede = findLede(context);
  for (const [index, { end }] of segmentation.sentences.entries()) {
    const start = startWithoutDateline(context, index);
    const state = quotes[index] ?? noState;
    const before = segmentation.sentences[index - 1];
    const reading: SentenceReading = {
      index,
      lede,
      start,
      text: article.text.slice(start, end),
      textBefore: before === undefined ? '' : article.text.slice(before.start, before.end),
      words: readWords(index, state.startsInside),
      names: names[index] ?? [],
      quotations: quotations[index] ?? [],
      quotes: state,
      clues: {},
      anchors: new Map(),
    };
    addPlaceClues(reading, context);
    addWordClues(reading);
    addTermClues(reading, told);
    addNameClues(reading);
    addSpeaker(reading, context, hasHalfQuotation(quotes[index - 1] ?? noQuotes));
    yield reading;
  }
}

/** Lines of the page before the first sentence that can stand in a summary are no part of the story. */
function findLede(context: RankContext): number {
  const lede = context.segmentation.sentences.findIndex((_, sentence) => !isExcluded(context, sentence));
  return Math.max(0, lede);
}

function headlineTerms({ article, language }: RankContext): ReadonlySet<string> {
  const { stops } = readWordLists(language);
  const forms = findWords(article.headline ?? '').map((word) => straighten(word.toLowerCase()));
  return new Set(forms.filter((form) => !stops.has(form)).map(stemOf));
}

function addPlaceClues(
  { clues, index, lede, text, words }: SentenceReading,
  { article, segmentation, leans }: RankContext,
): void {
  const [before, own] = [segmentation.sentences[index - 1], segmentation.sentences[index]];
  const place = index - lede;
  if (place <= 0) clues.first = 1;
  else if (place === 1) clues.second = 1;
  if (place > 0) clues.late = Math.min(1, place / latePlace);
  if (place > 0 && article.headline === undefined) clues.noHeadline = 1;
  if (before?.paragraph === own?.paragraph) clues.sameParagraph = 1;
  clues.length = Math.min(mostWords, words.length) / mostWords;
  if (words.length < brief) clues.brief = 1;
  const lean = leans[index];
  if (lean !== undefined) clues[lean] = 1;
  if (/^\P{L}{0,3}\p{N}/u.test(text)) clues.numberHead = 1;
  const end = text.slice(-endLength);
  if (/[?？؟]["”’'»)\s]*$/u.test(end)) clues.question = 1;
  if (!/[.!?…。]["”’'»)\s]*$/u.test(end)) clues.noStop = 1;
}

/** Its quotations, and where their speaker was named before. */
function addSpeaker(
  reading: SentenceReading,
  { annotations, article, segmentation }: RankContext,
  isOpen: boolean,
): void {
  const [first] = reading.quotations;
  const span = first?.speakerSpan;
  addQuotationClues(reading, span && article.text.slice(span.start, span.end), isOpen);
  if (first?.speaker === undefined) return;
  const mentions = annotations.entities[first.speaker]?.mentions ?? [];
  const last = mentions[findStarting(mentions, reading.start - 1)];
  if (last !== undefined) addAnchor(reading, findStarting(segmentation.sentences, last.start), 'speaker');
}

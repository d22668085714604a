import { isExcluded } from './exclusions.ts';
import { findStarting } from './find-starting.ts';
import { countWords } from './index-words.ts';
import type { Leaning } from './leaning/find-leanings.ts';
import { hasPronounReport, isSpeakerPronoun } from './pronoun-speakers.ts';
import { type RankContext, sentenceText } from './rank-context.ts';
import { omissibleLength } from './read-opening.ts';
import type { QuoteState } from './scan-quotes.ts';

/** Earlier sentences, one of which must be selected with a sentence; undefined when it stands alone. */
export type Requirement = readonly number[] | undefined;

const openingMark = /^["“«`\s]/u;

/**
 * What each sentence depends on.
 * That is the sentence before, a sentence that names the speaker, or one that has the whole name of a person.
 */
export function findRequirements(
  context: RankContext,
  quotes: readonly QuoteState[],
  leanings: readonly Leaning[] = [],
): readonly Requirement[] {
  const speakers = pronounSpeakers(context);
  const introductions = findIntroductions(context);
  const requirements: Requirement[] = [];
  for (let i = 0; i < quotes.length; i++) {
    const before = i > 0 ? [i - 1] : undefined;
    const text = sentenceText(context, i);
    const isTied = quotes[i]?.startsInside === true || isAnswer(context, i) || isQuotationAlone(text);
    const place = leanings[i]?.tie === 'dateline' ? findPlace(context, i) : undefined;
    if (place !== undefined) requirements.push(place);
    else if (isTied || leanings[i]?.tie === 'question') requirements.push(before);
    else if (dependsOnBefore(context, i, text)) requirements.push(confirm(before, leanings[i]));
    else if (speakers.has(i)) requirements.push(confirm(speakers.get(i), leanings[i]));
    else requirements.push(confirm(hasUnnamedSpeaker(text) ? before : introductions.get(i), leanings[i]));
  }
  return requirements;
}

/** "Here" needs the sentence behind the dateline, whose place stays with it then. */
function findPlace({ article, segmentation }: RankContext, sentence: number): Requirement {
  const { dateline } = article;
  if (dateline?.place === undefined) return undefined;
  const home = findStarting(segmentation.sentences, dateline.start);
  return home >= 0 && home < sentence ? [home] : undefined;
}

/** A sentence that leans with a smaller chance costs the summary something, and is not kept out of it. */
const leastChance = 0.7;
/** A sentence that is meant with at least this chance will do as well. */
const leastMeant = 0.2;

/** A head that depends on another sentence is no more than one reason: the others must not speak against it. */
function confirm(requirement: Requirement, leaning: Leaning | undefined): Requirement {
  if (requirement === undefined || leaning === undefined) return requirement;
  if (leaning.chance < leastChance) return undefined;
  const meant = leaning.on.filter(({ chance }) => chance >= leastMeant).map(({ sentence }) => sentence);
  return [...new Set([...requirement, ...meant])].sort((a, b) => a - b);
}

/** A sentence that is only a quotation continues one whose speaker the sentence before names. */
function isQuotationAlone(text: string): boolean {
  return /^(?:["“«„]|``)[^"“”«»„]*(?:["”»“]|'')[.!?]?\s*$/u.test(text.slice(0, longestQuotation));
}

/** In characters: a longer quotation is a paragraph, and stands alone. */
const longestQuotation = 600;

/** In words: a longer answer can stand without its question. */
const longestAnswer = 8;

/** A short sentence behind a question answers it, unless the question is in quotation marks. */
function isAnswer(context: RankContext, sentence: number): boolean {
  if (sentence === 0 || countWords(context.words, sentence) > longestAnswer) return false;
  return /[?？؟]\s*$/u.test(sentenceText(context, sentence - 1).slice(-3));
}

/** Whether it depends on the sentence before by more than a connective that can be left out. */
function dependsOnBefore({ leans, language }: RankContext, sentence: number, text: string): boolean {
  return leans[sentence] !== undefined && omissibleLength(text, language) === 0;
}

/** Whether it begins with a quotation whose speaker is a pronoun: "We won," he said. */
function hasUnnamedSpeaker(text: string): boolean {
  return openingMark.test(text.slice(0, 1)) && hasPronounReport(text.slice(0, 1000));
}

/** For each sentence with a quotation whose speaker is a pronoun: the sentences that may tell who that is. */
function pronounSpeakers({ annotations, article, segmentation }: RankContext): Map<number, readonly number[]> {
  const found = new Map<number, readonly number[]>();
  const { sentences } = segmentation;
  for (const { speakerSpan, speaker } of annotations.quotations) {
    if (speakerSpan === undefined || !isSpeakerPronoun(article.text.slice(speakerSpan.start, speakerSpan.end)))
      continue;
    const i = findStarting(sentences, speakerSpan.start);
    const mentions = speaker === undefined ? [] : (annotations.entities[speaker]?.mentions ?? []);
    const mention = mentions[findStarting(mentions, speakerSpan.start)];
    const home = mention === undefined ? i - 1 : findStarting(sentences, mention.start);
    if (home < i) found.set(i, home === i - 1 ? [home] : [home, i - 1]);
  }
  return found;
}

/** At most this many sentences with a whole name can introduce a surname. Without a limit, time would be quadratic. */
const mostIntroductions = 3;

/**
 * For each sentence that has only the surname of a person: the last sentences before it that have the whole name.
 * Only sentences that can stand in a summary count.
 */
function findIntroductions(context: RankContext): Map<number, readonly number[]> {
  const { annotations, article, segmentation } = context;
  const found = new Map<number, readonly number[]>();
  for (const { type, mentions } of annotations.entities) {
    if (type !== 'person') continue;
    let whole: readonly number[] = [];
    for (const { start, end } of mentions) {
      const i = findStarting(segmentation.sentences, start);
      if (whole.at(-1) === i) continue;
      if (article.text.slice(start, end).trim().includes(' ')) {
        if (!isExcluded(context, i)) whole = [...whole, i].slice(-mostIntroductions);
      } else if (whole.length > 0 && !found.has(i)) found.set(i, whole);
    }
  }
  return found;
}

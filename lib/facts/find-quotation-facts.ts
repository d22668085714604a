import { markedCues, talkWords } from '../languages/english/fact-words.ts';
import { willForms } from '../languages/english/forecast-words.ts';
import { rulesOfLanguage, tablesOf } from '../languages/languages.ts';
import type { Quotation } from '../model/annotations.ts';
import type { Article } from '../model/article.ts';
import { anyOf } from '../model/words.ts';
import { findWords } from '../segment/find-words.ts';
import { isReportingVerb } from '../segment/is-reporting-verb.ts';
import { bareFact, type FactContext, sentenceAt, textOfSpan } from './fact-context.ts';
import { isFiniteVerb } from './is-finite-verb.ts';
import { isRuling } from './is-ruling.ts';
import { type FactCandidate, rateFact } from './rate-fact.ts';
import { quotationRaters } from './raters/quotation-raters.ts';
import { readSpeaker } from './read-speaker.ts';

/** Shorter ones are a quoted word or two. */
const fewestWords = 4;
/** Longer ones do not fit into a list. */
const mostCharacters = 320;
/** With fewer words and without a verb it is a title or a phrase. */
const fewestOfPhrase = 8;

/** "He said": who? */
const isPronoun = /^(?:he|I|it|she|they|we|you)$/i;

/** What was said, where it says something alone, and it is sure that somebody said it. */
export function findQuotationFacts(context: FactContext): readonly FactCandidate[] {
  const { article } = context;
  const candidates: FactCandidate[] = [];
  for (const quotation of context.annotations.quotations) {
    const sentence = sentenceAt(context, quotation.start);
    const text = article.text.slice(quotation.start, quotation.end);
    if (sentence === undefined || text.length > mostCharacters || text.split(/\s+/).length < fewestWords) continue;
    if (isScrap(quotation, text, article.language) || !isSure(context, quotation, text)) continue;
    if (rulesOfLanguage(article.language) === 'all' && pointsBack(context, quotation, text)) continue;
    const { speakerSpan, cue } = quotation;
    const speaker = readSpeaker(context, quotation);
    if (speaker === undefined && speakerSpan && namesNobody(article, textOfSpan(context, speakerSpan))) continue;
    const fact = {
      ...bareFact('quotation', quotation, sentence),
      mode: isAhead(context, quotation) ? ('forecast' as const) : ('attributed' as const),
      speaker,
      speakerSpan,
      cue,
    };
    candidates.push(rateFact(fact, quotationRaters, { context, sentence, quotation }));
  }
  return candidates;
}

/** "He", and the pronoun of any other language. */
const namesNobody = ({ language }: Article, words: string): boolean =>
  isPronoun.test(words) || tablesOf(language).speech.pronouns.has(words.toLowerCase());

const opensBackward =
  /^(?:both|none|some) of (?:them|these|those)\b|^(?:that|these|this|those) (?:had|has|is|was|were|will|would)\b/i;

/**
 * "It has to close": what "it" is stands before the quotation. A firm says "it" of itself, a person does not; and
 * several speak as "they".
 */
function pointsBack({ annotations }: FactContext, { directness, speaker }: Quotation, text: string): boolean {
  if (directness === 'direct') return false;
  if (opensBackward.test(text)) return true;
  const type = speaker === undefined ? undefined : annotations.entities[speaker]?.type;
  return type === 'person' && /^(?:it|they)\b/i.test(text);
}

/** "The mayor will say that …": nobody has said it yet. */
const isAhead = ({ article: { text, language } }: FactContext, { cue }: Quotation): boolean =>
  cue !== undefined &&
  rulesOfLanguage(language) === 'all' &&
  aheadOfCue.test(text.slice(Math.max(0, cue.start - aheadReach), cue.start));

/** Characters before a verb of saying. */
const aheadReach = 24;
const aheadOfCue = new RegExp(`\\b${anyOf(willForms)} (?:\\w+ly )?$`, 'i');

/** A quotation inside another is told by its own verb within the first so many words: "Roth also believes …". */
const nestedReach = 5;

/** Is it speech, and of one speaker? */
function isSure(context: FactContext, quotation: Quotation, text: string): boolean {
  const { directness, cue, speaker } = quotation;
  const isDirect = directness === 'direct';
  if (rulesOfLanguage(context.article.language) !== 'all') return isDirect || isReported(context, quotation, text);
  if (isDirect && /^\p{Ll}/u.test(text)) return false;
  const type = speaker === undefined ? undefined : context.annotations.entities[speaker]?.type;
  if (isRuling(context, { start: quotation.start, end: quotation.end })) return false;
  if (isDirect) return cue !== undefined || type === 'person' || type === undefined;
  const words = findWords(text.toLowerCase());
  if (isFiniteVerb(words[0] ?? '') || (cue && /,\s*\w/.test(context.article.text.slice(cue.end, quotation.start))))
    return false;
  if (cue && markedCues.has(textOfSpan(context, cue).toLowerCase())) return false;
  return (
    !words.slice(0, nestedReach).some((word, index) => index > 0 && isReportingVerb(word)) &&
    !/ing$/.test(words[0] ?? '')
  );
}

/** Is an indirect quotation in a language with a table more than names, and from somebody rather than by some rule? */
function isReported({ article }: FactContext, { speakerSpan }: Quotation, text: string): boolean {
  const { speech, modes } = tablesOf(article.language);
  if (speech.strategy === 'english') return true;
  const source = speakerSpan ? findWords(article.text.slice(speakerSpan.start, speakerSpan.end).toLowerCase()) : [];
  if (source.some((word) => modes?.standards.has(word))) return false;
  return findWords(text).some(
    (word) =>
      /^\p{Ll}/u.test(word) && !speech.determiners.has(word) && !speech.links.has(word) && !speech.boundaries.has(word),
  );
}

/** "the old guard", or a title: words in quotation marks that say nothing alone. */
function isScrap({ directness, speaker }: Quotation, text: string, language: string | undefined): boolean {
  if (/^['’](?:d|ll|m|re|s|ve)\b/.test(text)) return true;
  if (directness === 'indirect') return false;
  if (speaker === undefined && /^\p{Ll}/u.test(text)) return true;
  const words = findWords(text.toLowerCase().replaceAll('-', ' ')).filter((word) => !/^\d/.test(word));
  if (words.length >= fewestOfPhrase || rulesOfLanguage(language) !== 'all') return false;
  return !words.some((word) => isFiniteVerb(word) || talkWords.has(word) || /['’](?:d|ll|m|re|s|t|ve)$/.test(word));
}

import type { SpeechLanguage } from '../../languages/speech-language.ts';
import type { Attribution } from './find-attributions.ts';
import { findClauseEnd } from './find-clause-end.ts';
import { findSpeakerAfter, findSpeakerBefore } from './find-speaker-by-table.ts';
import type { QuotationReading, TokenRange } from './reading.ts';

/** More than any sentence has that was written to be read. */
const mostAttributions = 40;
/** Tokens from a source's name to the word behind it: "der Polizei in Harrow zufolge". */
const longestSource = 12;

/** The attributions of one sentence outside of quoted stretches, by the words of a language that has a table. */
export function findAttributionsByTable(
  reading: QuotationReading,
  language: SpeechLanguage,
  { first, end }: TokenRange,
  isQuoted: Uint8Array,
): Attribution[] {
  const found: Attribution[] = [];
  let floor = first;
  for (let index = first; index < end && found.length < mostAttributions; index++) {
    if (isQuoted[index]) {
      floor = index + 1;
      continue;
    }
    const attribution = attributionAt(reading, language, {
      index,
      floor,
      end: findClauseEnd(isQuoted, index, end),
      last: found.at(-1),
    });
    if (!attribution) continue;
    found.push(attribution);
    floor = Math.max(floor, attribution.cue.end);
    index = Math.max(index, attribution.cue.end - 1);
  }
  return found;
}

interface Place {
  readonly index: number;
  readonly floor: number;
  readonly end: number;
  readonly last: Attribution | undefined;
}

function attributionAt(reading: QuotationReading, language: SpeechLanguage, place: Place): Attribution | undefined {
  const { index, floor, end } = place;
  const word = reading.words[index] ?? '';
  const source = sourceLength(reading, language, place);
  if (source > 0) return sourceAt(reading, language, place, source);
  if (language.postposed.has(word)) return postposedAt(reading, language, place);
  const inverted = language.inversion?.exec(word)?.[1];
  if (inverted !== undefined) return invertedAt(reading, language, index, inverted);
  if (!language.cues.has(word)) return undefined;
  const cue = { first: index, end: index + 1 };
  const isOpening = opensClause(reading, language, index, floor);
  if (isOpening) {
    const after = findSpeakerAfter(reading, language, cue.end, end);
    if (after) return { cue, speaker: after, order: 'after' };
  }
  const joined = joinedSubject(reading, language, place);
  if (joined) return { cue, speaker: joined, order: 'before' };
  const before = findSpeakerBefore(reading, language, index, floor);
  if (before) return { cue, speaker: before, order: 'before' };
  const behind = language.isVerbSecond ? findSpeakerAfter(reading, language, cue.end, end) : undefined;
  if (behind) return { cue, speaker: behind, order: 'before' };
  return language.dropsPronouns && isOpening ? { cue, speaker: undefined, order: 'after' } : undefined;
}

/** "Roth sagte … und betonte": the second verb has the subject of the first. */
function joinedSubject(
  { words }: QuotationReading,
  { between }: SpeechLanguage,
  { index, floor, last }: Place,
): TokenRange | undefined {
  let at = index;
  while (at > floor && index - at < 3 && between.has(words[at - 1] ?? '')) at--;
  return /^(?:et|und|y|e)$/.test(words[at - 1] ?? '') ? last?.speaker : undefined;
}

/** "…, a déclaré Roux", "…, sagte Roth": nothing but an auxiliary between the mark and the verb. */
function opensClause(
  { words, tokens }: QuotationReading,
  language: SpeechLanguage,
  verb: number,
  floor: number,
): boolean {
  let at = verb;
  while (at > floor && verb - at < 3 && language.between.has(words[at - 1] ?? '')) at--;
  return at <= floor || tokens[at - 1]?.kind === 'punctuation' || language.sources.has(words[at - 1] ?? '');
}

function invertedAt(
  reading: QuotationReading,
  language: SpeechLanguage,
  index: number,
  verb: string,
): Attribution | undefined {
  const speaker = { first: index, end: index + 1 };
  if (language.cues.has(verb)) return { cue: speaker, speaker, order: 'after' };
  const isCompound = language.between.has(verb) && language.cues.has(reading.words[index + 1] ?? '');
  return isCompound ? { cue: { first: index + 1, end: index + 2 }, speaker, order: 'after' } : undefined;
}

function sourceAt(
  reading: QuotationReading,
  language: SpeechLanguage,
  { index, end }: Place,
  length: number,
): Attribution | undefined {
  const cue = { first: index, end: index + length };
  const isGoverned = language.governed.has(reading.words[cue.end] ?? '') && cue.end + 1 < end;
  const found = findSpeakerAfter(reading, language, isGoverned ? cue.end + 1 : cue.end, end);
  const speaker = found && isGoverned ? { first: cue.end, end: found.end } : found;
  return speaker && { cue, speaker, order: 'source' };
}

/** Tokens that name a source from an index on: "selon la préfecture", "nach Angaben der Polizei", ", so Roth". None: 0. */
function sourceLength({ words, tokens }: QuotationReading, language: SpeechLanguage, { index, floor }: Place): number {
  const word = words[index] ?? '';
  if (language.sources.has(word)) return 1;
  if (language.commaSources.has(word)) return words[index - 1] === ',' ? 1 : 0;
  if (index > floor && tokens[index - 1]?.kind !== 'punctuation') return 0;
  return language.sourcePhrases.find((phrase) => phrase.every((part, at) => words[index + at] === part))?.length ?? 0;
}

/** "Samsung wird Heise zufolge": a verb or a preposition at or behind a token, so that the source begins later. */
function isOutside(
  { words }: QuotationReading,
  { boundaries, governed }: SpeechLanguage,
  from: number,
  end: number,
): boolean {
  return words.slice(from, end).some((word) => boundaries.has(word) && !governed.has(word));
}

function postposedAt(
  reading: QuotationReading,
  language: SpeechLanguage,
  { index, floor }: Place,
): Attribution | undefined {
  let first = index;
  while (first > floor && index - first < longestSource && reading.tokens[first - 1]?.kind !== 'punctuation') first--;
  while (first < index && isOutside(reading, language, first, index)) first++;
  const isShort = index - first < longestSource && index > first;
  if (!isShort || language.cues.has(reading.words[first] ?? '')) return undefined;
  return { cue: { first: index, end: index + 1 }, speaker: { first, end: index }, order: 'source' };
}

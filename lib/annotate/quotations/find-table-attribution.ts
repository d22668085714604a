import type { SpeechTable } from '../../languages/speech-language.ts';
import type { Attribution, Place } from './attribution.ts';
import { findNamedApposition, findTableSpeakerAfter, findTableSpeakerBefore } from './find-table-speaker.ts';
import { findPhrase, isCapitalToken, type QuotationReading, type TokenRange } from './reading.ts';

/** Tokens from a source's name to the word behind it: "der Polizei in Harrow zufolge". */
const longestSource = 12;

/** The attribution whose cue stands at a token, by the words of a language's table. */
export function findTableAttribution(
  reading: QuotationReading,
  language: SpeechTable,
  place: Place,
): Attribution | undefined {
  const { index, floor, end } = place;
  const word = reading.words[index] ?? '';
  const source = sourceLength(reading, language, place);
  if (source > 0) return sourceAt(reading, language, place, source);
  if (language.postposed.has(word)) return postposedAt(reading, language, place);
  const inverted = language.inversion?.exec(word)?.[1];
  if (inverted !== undefined) return invertedAt(reading, language, index, inverted);
  if (!language.cues.has(word) || !reports(reading, language, place)) return undefined;
  const cue = { first: index, end: index + 1 };
  const opening = openingOfVerb(reading, language, index, floor);
  const isOpening = opening !== undefined;
  const named = isOpening && language.isVerbSecond ? findNamedApposition(reading, opening, floor) : undefined;
  if (named) return { cue, speaker: named, order: 'before' };
  if (isOpening) {
    const after = findTableSpeakerAfter(reading, language, cue.end, end);
    if (after) return { cue, speaker: after, order: 'after', opening };
  }
  const aside = asideWithHow(reading, language, place);
  if (aside) return { cue, ...aside, order: 'source' };
  const joined = joinedSubject(reading, language, place) ?? relativeSubject(reading, language, place);
  if (joined) return { cue, speaker: joined, order: 'before' };
  const before = findTableSpeakerBefore(reading, language, index, floor);
  if (before) return { cue, speaker: before, order: 'before' };
  const behind = language.isVerbSecond ? findTableSpeakerAfter(reading, language, cue.end, end) : undefined;
  if (behind) return { cue, speaker: behind, order: 'before' };
  return language.dropsPronouns && isOpening ? { cue, speaker: undefined, order: 'after' } : undefined;
}

/** Tokens from a verb to the particle that ends its clause. */
const longestClause = 14;

/** False for a noun ("das Schreiben"), and for a verb that reports with a particle only, without it. */
function reports(reading: QuotationReading, language: SpeechTable, { index, first, end }: Place): boolean {
  if (language.isVerbSecond && index > first && isCapitalToken(reading, index)) return false;
  const particles = language.particles.get(reading.words[index] ?? '');
  return (
    particles === undefined ||
    reading.words.slice(index + 1, Math.min(end, index + longestClause)).some((word) => particles.has(word))
  );
}

/** "Wie die Polizei mitteilte, …", "…, wie die Polizei mitteilte": the verb stands at the end of its clause. */
function asideWithHow(
  reading: QuotationReading,
  language: SpeechTable,
  { index, first, floor }: Place,
): Pick<Attribution, 'speaker' | 'opening'> | undefined {
  if (!language.asideWord || reading.tokens[index + 1]?.kind !== 'punctuation') return undefined;
  for (let at = index - 2; at >= Math.max(floor, index - longestSource); at--) {
    if (reading.tokens[at]?.kind === 'punctuation') return undefined;
    if (reading.words[at] !== language.asideWord) continue;
    const isOpening = at === first || reading.words[at - 1] === ',';
    const speaker = isOpening ? findTableSpeakerAfter(reading, language, at + 1, index) : undefined;
    return speaker && { speaker, opening: at };
  }
  return undefined;
}

/** "Roth, quien anunció que …": the speaker of the clause before. */
function relativeSubject(
  { words }: QuotationReading,
  language: SpeechTable,
  { index, floor, last }: Place,
): TokenRange | undefined {
  let at = index;
  while (at > floor && index - at < 3 && language.between.has(words[at - 1] ?? '')) at--;
  return language.subjectRelatives.has(words[at - 1] ?? '') && words[at - 2] === ',' ? last?.speaker : undefined;
}

/** "Roth sagte … und betonte": the second verb has the subject of the first. */
function joinedSubject(
  reading: QuotationReading,
  language: SpeechTable,
  { index, first, floor, last }: Place,
): TokenRange | undefined {
  const { words } = reading;
  let at = index;
  while (at > floor && index - at < 3 && language.between.has(words[at - 1] ?? '')) at--;
  if (!language.conjunctions.has(words[at - 1] ?? '')) return undefined;
  if (last?.speaker || !language.isVerbSecond || floor > first) return last?.speaker;
  // "Roth lobte den Plan und sagte": the head of the sentence is its subject.
  const isHead = !language.between.has(words[first] ?? '');
  return isHead ? findTableSpeakerAfter(reading, language, first, at - 1) : undefined;
}

/** Where the verb begins in "…, a déclaré Roux", "…, sagte Roth": nothing but auxiliaries stand before it. */
function openingOfVerb(
  { words, tokens }: QuotationReading,
  language: SpeechTable,
  verb: number,
  floor: number,
): number | undefined {
  let at = verb;
  while (at > floor && verb - at < 3 && language.between.has(words[at - 1] ?? '')) at--;
  const isOpening = at <= floor || tokens[at - 1]?.kind === 'punctuation' || language.sources.has(words[at - 1] ?? '');
  return isOpening ? at : undefined;
}

function invertedAt(
  reading: QuotationReading,
  language: SpeechTable,
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
  language: SpeechTable,
  { index, end }: Place,
  length: number,
): Attribution | undefined {
  const cue = { first: index, end: index + length };
  const isGoverned = language.governed.has(reading.words[cue.end] ?? '') && cue.end + 1 < end;
  const found = findTableSpeakerAfter(reading, language, cue.end, end);
  const governed = found || !isGoverned ? undefined : findTableSpeakerAfter(reading, language, cue.end + 1, end);
  const speaker = found ?? (governed && { first: cue.end, end: governed.end });
  return speaker && { cue, speaker, order: 'source' };
}

/** Tokens of the words that name a source: "selon la préfecture", "nach Angaben der Polizei", ", so Roth". None: 0. */
function sourceLength(reading: QuotationReading, language: SpeechTable, { index, floor }: Place): number {
  const { words, tokens } = reading;
  const word = words[index] ?? '';
  if (language.sources.has(word)) return 1;
  if (language.commaSources.has(word)) return words[index - 1] === ',' ? 1 : 0;
  if (index > floor && tokens[index - 1]?.kind !== 'punctuation' && !language.isVerbSecond) return 0;
  return findPhrase(reading, language.sourcePhrases, index)?.length ?? 0;
}

/** "Samsung wird Heise zufolge": the source begins behind the last verb or preposition. */
function isOutside(
  { words }: QuotationReading,
  { boundaries, governed }: SpeechTable,
  from: number,
  end: number,
): boolean {
  return words.slice(from, end).some((word) => boundaries.has(word) && !governed.has(word));
}

function postposedAt(
  reading: QuotationReading,
  language: SpeechTable,
  { index, floor }: Place,
): Attribution | undefined {
  let first = index;
  while (first > floor && index - first < longestSource && reading.tokens[first - 1]?.kind !== 'punctuation') first--;
  while (first < index && isOutside(reading, language, first, index)) first++;
  const isShort = index - first < longestSource && index > first;
  if (!isShort || language.cues.has(reading.words[first] ?? '')) return undefined;
  return { cue: { first: index, end: index + 1 }, speaker: { first, end: index }, order: 'source' };
}

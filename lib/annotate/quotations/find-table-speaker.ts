import type { SpeechTable } from '../../languages/speech-language.ts';
import { wordSet } from '../../model/words.ts';
import { isCapitalToken, isWord, type QuotationReading, type TokenRange } from './reading.ts';

const longestPhrase = 14;
const longestApposition = 25;
/** Words between verb and speaker: "a expliqué lundi à l’agence Claire Roux" has nearly as many. */
const mostSkipped = 3;
/** Small words within a name, in any language: "Ursula von der Leyen". */
const particles = wordSet('ben bin da della di dos ter van von zu');
const secondParticles = wordSet('den der la los');
const beforeSecondParticle = wordSet('de van von');

/** The words that name who speaks, from a token on: a pronoun, a name, or a determiner with its noun. */
export function findTableSpeakerAfter(
  reading: QuotationReading,
  language: SpeechTable,
  from: number,
  limit: number,
): TokenRange | undefined {
  const first = behindAsides(reading, language, from, limit);
  const word = reading.words[first] ?? '';
  if (first >= limit) return undefined;
  if (language.pronouns.has(word)) return { first, end: first + 1 };
  if (!canOpen(reading, language, first)) return undefined;
  const end = phraseEnd(reading, language, first, limit);
  if (end === first + 1 && language.determiners.has(word)) return undefined;
  if (language.timeNouns.has(reading.words[first + 1] ?? '')) return undefined;
  return nameBehindComma(reading, end, limit) ?? { first, end };
}

/** Skips a few single words and set phrases. */
function behindAsides(reading: QuotationReading, language: SpeechTable, from: number, limit: number): number {
  let first = from;
  for (let count = 0; first < limit && count < mostSkipped; count++) {
    const aside = language.aside.exec(`${reading.words.slice(first, Math.min(limit, first + 4)).join(' ')} `)?.[0];
    if (aside !== undefined) first += aside.split(' ').length - 1;
    else if (isSkipped(reading, language, first)) first++;
    else break;
  }
  return first;
}

function isSkipped(
  { words }: QuotationReading,
  { between, determiners, pronouns }: SpeechTable,
  index: number,
): boolean {
  const word = words[index] ?? '';
  return between.has(word) && !determiners.has(word) && !pronouns.has(word);
}

function canOpen(reading: QuotationReading, language: SpeechTable, index: number): boolean {
  const word = reading.words[index] ?? '';
  if (language.determiners.has(word) || language.elidedArticle?.test(word) || language.bareSources.has(word))
    return true;
  return isCapitalToken(reading, index) && !language.boundaries.has(word);
}

function phraseEnd(reading: QuotationReading, language: SpeechTable, first: number, limit: number): number {
  let end = first + 1 + ageLength(reading, language, first + 1);
  while (end < Math.min(limit, first + longestPhrase) && goesOn(reading, language, end)) end++;
  while (end > first + 1 && language.links.has(reading.words[end - 1] ?? '')) end--;
  return end;
}

/** Tokens of "41 Jahre alte" in "die 41 Jahre alte Seglerin". */
function ageLength({ words }: QuotationReading, { age }: SpeechTable, from: number): number {
  const found = age?.exec(`${words.slice(from, from + 3).join(' ')} `)?.[0];
  return found === undefined ? 0 : found.split(' ').length - 1;
}

function goesOn(reading: QuotationReading, language: SpeechTable, index: number): boolean {
  const { links, boundaries, determiners, adverb, partitives } = language;
  const word = reading.words[index] ?? '';
  if (!isWord(reading, index)) return false;
  if (isCapitalToken(reading, index) || links.has(word) || isParticle(reading, index)) return true;
  const before = reading.words[index - 1] ?? '';
  if (determiners.has(word)) return links.has(before) || partitives.has(before);
  return !boundaries.has(word) && !isCapitalToken(reading, index - 1) && !adverb?.test(word);
}

function isParticle({ words }: QuotationReading, index: number): boolean {
  const word = words[index] ?? '';
  if (particles.has(word)) return true;
  return secondParticles.has(word) && beforeSecondParticle.has(words[index - 1] ?? '');
}

/** "la maire de Brest, Claire Roux, …": the name in the apposition. */
function nameBehindComma(reading: QuotationReading, comma: number, limit: number): TokenRange | undefined {
  if (reading.words[comma] !== ',') return undefined;
  let end = comma + 1;
  while (end < limit && (isCapitalToken(reading, end) || isParticle(reading, end))) end++;
  const length = end - comma - 1;
  const isClosed = end >= limit || reading.tokens[end]?.kind === 'punctuation';
  return length >= 2 && length <= 4 && isClosed ? { first: comma + 1, end } : undefined;
}

/** "Die Leiterin des Hafens, Ines Roth, sagte": the name between the commas before a verb. */
export function findNamedApposition(reading: QuotationReading, verb: number, floor: number): TokenRange | undefined {
  if (verb - 1 <= floor || reading.words[verb - 1] !== ',') return undefined;
  return nameBehindComma(reading, beforeApposition(reading, verb - 1, floor), verb - 1);
}

/** The subject left of a verb: "La ministre a affirmé", "Claire Roux, maire de Brest, a affirmé". */
export function findTableSpeakerBefore(
  reading: QuotationReading,
  language: SpeechTable,
  verb: number,
  floor: number,
): TokenRange | undefined {
  let end = verb;
  while (end > floor && verb - end < mostSkipped && language.between.has(reading.words[end - 1] ?? '')) end--;
  if (end <= floor || language.links.has(reading.words[end - 1] ?? '')) return undefined;
  if (language.pronouns.has(reading.words[end - 1] ?? '')) return { first: end - 1, end };
  if (reading.words[end - 1] !== ',') return phraseBefore(reading, language, end, floor);
  const comma = beforeApposition(reading, end - 1, floor);
  return nameBehindComma(reading, comma, end) ?? phraseBefore(reading, language, comma, floor);
}

function beforeApposition({ words }: QuotationReading, comma: number, floor: number): number {
  for (let at = comma - 1; at > Math.max(floor, comma - longestApposition); at--) if (words[at] === ',') return at;
  return floor;
}

function phraseBefore(
  reading: QuotationReading,
  language: SpeechTable,
  end: number,
  floor: number,
): TokenRange | undefined {
  let first = end;
  let opener: number | undefined;
  while (first > floor && end - first < longestPhrase && isPart(reading, language, first - 1)) {
    first--;
    if (canOpen(reading, language, first) && !language.links.has(reading.words[first - 1] ?? '')) opener = first;
  }
  if (opener === undefined || end - opener > longestPhrase) return undefined;
  if (isGoverned(reading, language, opener, floor)) return undefined;
  const isBare = end === opener + 1 && !isCapitalToken(reading, opener);
  return isBare && !language.elidedArticle?.test(reading.words[opener] ?? '') ? undefined : { first: opener, end };
}

/** "Im Gespräch mit dem Abendblatt": what hangs on a preposition is not the subject. */
function isGoverned(
  { words }: QuotationReading,
  { boundaries, that, elidedThat, pronouns }: SpeechTable,
  opener: number,
  floor: number,
): boolean {
  const before = words[opener - 1] ?? '';
  return (
    opener > floor && boundaries.has(before) && !that.has(before) && !elidedThat?.test(before) && !pronouns.has(before)
  );
}

function isPart(
  reading: QuotationReading,
  { boundaries, links, determiners, cues }: SpeechTable,
  index: number,
): boolean {
  const word = reading.words[index] ?? '';
  if (!isWord(reading, index)) return false;
  return (
    isCapitalToken(reading, index) ||
    links.has(word) ||
    determiners.has(word) ||
    !(boundaries.has(word) || cues.has(word))
  );
}

import { adverbs, clauseWords, dayWords, determiners, prepositions, pronouns } from '../../languages/english/speech.ts';
import { cueVerbs } from '../../segment/cue-verbs.ts';
import { isCapitalToken, isMark, isWord, type QuotationReading, type TokenRange } from './reading.ts';

const longestPhrase = 20;
const longestApposition = 30;

/** The words that name who speaks, left of a cue verb and not left of `floor`. */
export function findSubjectBefore(reading: QuotationReading, verb: number, floor: number): TokenRange | undefined {
  let last = verb - 1;
  while (last >= floor && isSkipped(reading, last)) last--;
  if (last < floor) return undefined;
  const word = reading.words[last] ?? '';
  if (pronouns.has(word)) return { first: last, end: last + 1 };
  if (word === ',' || word === ')') return findBeforeApposition(reading, last, floor);
  return isMark(reading, last) ? undefined : narrow(reading, phraseBefore(reading, last + 1, floor));
}

function isSkipped(reading: QuotationReading, index: number): boolean {
  const word = reading.words[index] ?? '';
  if (word === "'s" || word === "'ve" || word === "'d") return false;
  if (dayWords.has(word)) return true;
  return isWord(reading, index) && !isCapitalToken(reading, index) && (adverbs.has(word) || word.endsWith('ly'));
}

/** "Ines Roth, the harbour master, said": the name before the apposition, or the name that is the apposition. */
function findBeforeApposition(reading: QuotationReading, comma: number, floor: number): TokenRange | undefined {
  const limit = Math.max(floor, comma - longestApposition);
  let between: TokenRange | undefined;
  for (let at = comma - 1; at >= limit; at--) {
    const word = reading.words[at];
    if (word !== ',' && word !== '(') {
      if (isMark(reading, at) && /^[;:]/.test(word ?? '')) break;
      continue;
    }
    between ??= nameIn(reading, { first: at + 1, end: comma });
    const before = narrow(reading, phraseBefore(reading, at, floor));
    if (before && isCapitalToken(reading, before.end - 1) && !isPlaceLike(reading, before)) return before;
    if (before && between === undefined && pronouns.has(reading.words[before.first] ?? '')) return before;
    if (between) return between;
    if (before && at - 1 - floor < longestPhrase && isDetermined(reading, before)) return before;
  }
  const whole = phraseBefore(reading, comma, floor);
  return whole && nameIn(reading, whole);
}

const isPlaceLike = (reading: QuotationReading, { first }: TokenRange): boolean =>
  prepositions.has(reading.words[first - 1] ?? '');
const isDetermined = (reading: QuotationReading, { first }: TokenRange): boolean =>
  determiners.has(reading.words[first] ?? '');

/** The noun phrase that ends at a token, exclusive. */
function phraseBefore(reading: QuotationReading, end: number, floor: number): TokenRange | undefined {
  let first = end;
  while (first > floor && end - first < longestPhrase && isPhrasePart(reading, first - 1, end)) first--;
  while (first < end && isSkippedAtHead(reading, first)) first++;
  return first < end ? { first, end } : undefined;
}

function isPhrasePart(reading: QuotationReading, index: number, end: number): boolean {
  const word = reading.words[index] ?? '';
  const kind = reading.tokens[index]?.kind;
  if (kind === 'punctuation')
    return word === '-' || (word === "'" && reading.tokens[index - 1]?.end === reading.tokens[index]?.start);
  if (isCapitalToken(reading, index)) return true;
  if (word === 'and' || word === 'et' || word === 'und' || word === 'y')
    return index + 1 < end && isCapitalToken(reading, index + 1) && isCapitalToken(reading, index - 1);
  return !clauseWords.has(word) && !pronouns.has(word) && !cueVerbs.has(word);
}

function isSkippedAtHead(reading: QuotationReading, index: number): boolean {
  if (determiners.has(reading.words[index] ?? '')) return false;
  const word = reading.words[index] ?? '';
  return !isCapitalToken(reading, index)
    ? adverbs.has(word) || word === 'and' || word === '-'
    : /^(?:but|and|so|yet|still|meanwhile|however)$/.test(word);
}

/** The name at the end of the head of a phrase, or the whole phrase when its head is a common noun: "a spokesman for Lund". */
function narrow(reading: QuotationReading, phrase: TokenRange | undefined): TokenRange | undefined {
  if (!phrase) return undefined;
  const { first, end } = afterFrontedPhrase(reading, phrase);
  const head = { first, end: headEnd(reading, first, end) };
  return nameAtEnd(reading, head) ?? { first, end };
}

/** "In Harrow Roth said": what begins with a preposition is not the subject; the name at its end may be. */
function afterFrontedPhrase(reading: QuotationReading, { first, end }: TokenRange): TokenRange {
  if (!prepositions.has(reading.words[first] ?? '')) return { first, end };
  return nameAtEnd(reading, { first, end }) ?? { first, end };
}

function headEnd(reading: QuotationReading, first: number, end: number): number {
  for (let index = first + 1; index < end; index++) {
    const isInName =
      isCapitalToken(reading, index - 1) && isCapitalToken(reading, index + 1) && reading.words[index] === 'of';
    if (prepositions.has(reading.words[index] ?? '') && !isCapitalToken(reading, index) && !isInName) return index;
  }
  return end;
}

const particles = /^(?:de|da|di|von|van|der|den|bin|al|el|la|le|du|ibn|of|and|the|for|y|e|dos)$/;

/** The capitalised words at the end of a phrase, with the particles between them. */
export function nameAtEnd(reading: QuotationReading, { first, end }: TokenRange): TokenRange | undefined {
  let start = end;
  while (start > first && (isCapitalToken(reading, start - 1) || isParticle(reading, first, start - 1, end))) start--;
  while (start < end && (!isCapitalToken(reading, start) || determiners.has(reading.words[start] ?? ''))) start++;
  return start < end ? { first: start, end } : undefined;
}

function isParticle(reading: QuotationReading, first: number, index: number, end: number): boolean {
  return (
    index > first &&
    index + 1 < end &&
    particles.test(reading.words[index] ?? '') &&
    isCapitalToken(reading, index - 1) &&
    reading.words[index] !== 'and'
  );
}

/** A stretch that is a name from end to end. */
function nameIn(reading: QuotationReading, range: TokenRange): TokenRange | undefined {
  const name = nameAtEnd(reading, range);
  return name && name.first <= range.first + 4 && name.end - name.first >= 2 ? name : undefined;
}

/** The words that name who speaks, right of a cue verb: "said Ines Roth, the harbour master". */
export function findSubjectAfter(reading: QuotationReading, verb: number, limit: number): TokenRange | undefined {
  const first = verb + 1;
  let end = first;
  if (determiners.has(reading.words[first] ?? '') && isWord(reading, first + 1)) end++;
  while (end < limit && end - first < longestPhrase && isPhrasePart(reading, end, limit)) {
    if (end > first && isBoundary(reading, end, first)) break;
    end++;
  }
  const word = reading.words[first] ?? '';
  if (end === first)
    return pronouns.has(word) && (isMark(reading, first + 1) || first + 1 >= limit)
      ? { first, end: first + 1 }
      : undefined;
  if (prepositions.has(word)) return undefined;
  const isNoun = isCapitalToken(reading, first) || determiners.has(word) || /(?:man|woman|er|or|ist|s)$/.test(word);
  const found = narrowAfter(reading, { first, end });
  return isNoun || isCapitalToken(reading, found.first) ? found : undefined;
}

/** "said Roth in a statement", "said Roth on Monday". "of" and "for" go on with a role. */
function isBoundary(reading: QuotationReading, index: number, first: number): boolean {
  const word = reading.words[index] ?? '';
  if (isCapitalToken(reading, index)) return false;
  if (/^(?:in|on|at|during|after|before|when|to|by|about|told|last|this|adding|with)$/.test(word)) return true;
  return isCapitalToken(reading, index - 1) && isCapitalToken(reading, first) && /ly$/.test(word);
}

function narrowAfter(reading: QuotationReading, { first, end }: TokenRange): TokenRange {
  const head = { first, end: headEnd(reading, first, end) };
  return nameAtEnd(reading, head) ?? leadingName(reading, head) ?? { first, end };
}

/** "said Roth spokesman": the capitals at the front. */
function leadingName(reading: QuotationReading, { first, end }: TokenRange): TokenRange | undefined {
  let stop = first;
  while (stop < end && isCapitalToken(reading, stop)) stop++;
  return stop > first && stop === end ? { first, end: stop } : undefined;
}

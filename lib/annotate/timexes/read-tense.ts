import type { TenseCues } from '../../languages/time-language.ts';
import type { Lexeme } from '../../model/lexeme.ts';
import type { Tense } from './timex-context.ts';

/** At most this many lexemes are searched for a verb before an expression. */
const reachBack = 20;
/** At most this many are searched behind it. */
const reachAhead = 14;
/** A bare verb further away may belong to something else: "meet on Tuesday". */
const reachOfBareVerb = 7;

/**
 * Tells whether the nearest verb points to the past or the future. Verbs before the expression come first.
 * It compares words only, since there is no parser.
 * @param isInside whether a lexeme stands in the same quotation as the expression, or outside of all like it
 */
export function readTense(
  lexemes: readonly Lexeme[],
  first: number,
  end: number,
  cues: TenseCues,
  isInside: (index: number) => boolean,
): Tense {
  const own = readNeighbours(lexemes, first, end, cues);
  if (own !== 'unknown') return own;
  const before = readBack(lexemes, first, cues, isInside);
  if (before === 'past' || before === 'future') return before;
  for (let index = end; index < Math.min(lexemes.length, end + reachAhead); index++) {
    if (!isInside(index)) break;
    const tense = isPresent(lexemes, index, cues) ? 'future' : tenseOf(lexemes, index, cues);
    if (tense !== 'unknown') return tense;
  }
  return before === 'weak' ? 'future' : 'unknown';
}

/** "the vote on Friday will", "Friday's attack", "is on Friday". */
function readNeighbours(lexemes: readonly Lexeme[], first: number, end: number, cues: TenseCues): Tense {
  const next = lexemes[end]?.text ?? '';
  const noun = lexemes[end]?.kind === 'possessive' ? lexemes[end + 1] : lexemes[end];
  if (cues.deeds.has(noun?.text ?? '')) return 'past';
  if (cues.modals.has(next)) return hasDeed(lexemes, first, cues) ? 'past' : 'future';
  let at = first - 1;
  while (at > first - 4 && cues.prepositions.has(lexemes[at]?.text ?? '')) at--;
  if (lexemes[end]?.kind !== 'possessive') at = skipPassive(lexemes, at, cues);
  if (!cues.copulas.has(lexemes[at]?.text ?? '')) return 'unknown';
  if (cues.perfectEnding && hasPerfect(lexemes, end, cues.perfectEnding)) return 'past';
  return cues.nobody.has(lexemes[at - 1]?.text ?? '') ? 'unknown' : 'future';
}

/** "ist am Montag in Selby gestorben" */
function hasPerfect(lexemes: readonly Lexeme[], end: number, perfectEnding: RegExp): boolean {
  for (let at = end; at < Math.min(lexemes.length, end + reachAhead) && lexemes[at]?.kind !== 'mark'; at++)
    if (!isName(lexemes, at) && perfectEnding.test(lexemes[at]?.text ?? '')) return true;
  return false;
}

/** Back over "handed out" in "are handed out on Tuesday", and over "back" in "is back on Monday". */
function skipPassive(lexemes: readonly Lexeme[], from: number, { particles, passives, pastEnding }: TenseCues): number {
  if (passives.size === 0) return from;
  let at = from;
  while (at > from - 2 && particles.has(lexemes[at]?.text ?? '')) at--;
  const text = lexemes[at]?.text ?? '';
  return passives.has(text) || pastEnding?.test(text) ? at - 1 : at;
}

/** "The attack on Friday will" */
const hasDeed = (lexemes: readonly Lexeme[], first: number, { deeds }: TenseCues): boolean =>
  lexemes.slice(Math.max(0, first - reachOfBareVerb), first).some(({ text }) => deeds.has(text));

/** "the June 7 election", "November's general election" */
export function isAppointment(lexemes: readonly Lexeme[], end: number, { appointments }: TenseCues): boolean {
  const from = lexemes[end]?.kind === 'possessive' ? end + 1 : end;
  return lexemes.slice(from, from + 2).some(({ text }) => appointments.has(text));
}

function readBack(
  lexemes: readonly Lexeme[],
  first: number,
  cues: TenseCues,
  isInside: (index: number) => boolean,
): Tense | 'weak' {
  const isDeadline = cues.deadlines.has(lexemes[first - 1]?.text ?? '');
  let isWeak = false;
  for (let index = first - 1; index >= Math.max(0, first - reachBack); index--) {
    if (!isInside(index)) break;
    const text = lexemes[index]?.text ?? '';
    if (isDeadline && (isInfinitive(lexemes, index, cues) || cues.lasting.has(text))) return 'future';
    if (cues.infinitives.has(lexemes[index - 1]?.text ?? '')) {
      if (lexemes[index - 2]?.text === cues.infinitiveMark) return 'future';
      continue;
    }
    if (isPresent(lexemes, index, cues)) return 'future';
    if (first - index <= reachOfBareVerb && cues.bare.has(text)) {
      const tense = readBareVerb(lexemes, index, cues);
      if (tense !== 'unknown') return tense;
    }
    const isPair = cues.future.has(`${text} ${lexemes[index + 1]?.text}`);
    const tense = isPair ? 'future' : tenseOf(lexemes, index, cues);
    if (tense === 'future' && isPerfect(lexemes, index, cues)) return 'past';
    if (tense !== 'unknown') return tense;
    if (isNegated(lexemes, index, cues)) return 'past';
    isWeak ||= cues.weakFuture.has(text);
  }
  return isWeak ? 'weak' : 'unknown';
}

/** "could not be reached", "neither could be reached" */
const isNegated = (lexemes: readonly Lexeme[], index: number, { abilities, negations }: TenseCues): boolean =>
  abilities.has(lexemes[index]?.text ?? '') &&
  lexemes.slice(Math.max(0, index - reachOfBareVerb), index + 2).some(({ text }) => negations.has(text));

/** Of the word behind an adverb: "soon became" */
export const readNextTense = (lexemes: readonly Lexeme[], end: number, cues: TenseCues): Tense =>
  tenseOf(lexemes, end, cues);

/** "to leave", but not "to the". */
const isInfinitive = (lexemes: readonly Lexeme[], index: number, cues: TenseCues): boolean =>
  lexemes[index - 1]?.text === cues.infinitiveMark &&
  lexemes[index]?.kind === 'word' &&
  lexemes[index]?.isCapital === false &&
  !cues.determiners.has(lexemes[index]?.text ?? '');

/** "agreed to meet" lies ahead, "failed to meet" does not; "talks resume" does, "the open" says nothing. */
function readBareVerb(lexemes: readonly Lexeme[], index: number, cues: TenseCues): Tense {
  const before = lexemes[index - 1]?.text ?? '';
  if (before === cues.infinitiveMark) {
    const isPast = cues.realized.has(lexemes[index - 2]?.text ?? '') || isPerfect(lexemes, index - 2, cues);
    return isPast ? 'past' : 'future';
  }
  const isSubject = cues.subjects.has(before) || (before.length > 3 && before.endsWith('s'));
  return isSubject && lexemes[index - 1]?.kind === 'word' ? 'future' : 'unknown';
}

/** "United" and German "Stimmen" are no verbs. */
const isName = (lexemes: readonly Lexeme[], index: number): boolean => index > 0 && lexemes[index]?.isCapital === true;

/** One or two words of a timetable: "resumes", French "a lieu". */
const isPresent = (lexemes: readonly Lexeme[], index: number, { present }: TenseCues): boolean => {
  const text = lexemes[index]?.text ?? '';
  // "31 votes" are none.
  if (isName(lexemes, index) || lexemes[index - 1]?.kind === 'number') return false;
  return present.has(text) || present.has(`${lexemes[index - 1]?.text} ${text}`);
};

function isPerfect(lexemes: readonly Lexeme[], index: number, { perfect }: TenseCues): boolean {
  const before = lexemes[index - 1]?.text ?? '';
  return perfect.has(before) || perfect.has(`${lexemes[index - 2]?.text} ${before}`);
}

function tenseOf(lexemes: readonly Lexeme[], index: number, cues: TenseCues): Tense {
  const lexeme = lexemes[index];
  if (lexeme?.kind !== 'word' || isName(lexemes, index)) return 'unknown';
  const { text } = lexeme;
  if (cues.future.has(text)) return 'future';
  if (cues.past.has(text)) return 'past';
  if (text.length < 5 || cues.neutral.has(text)) return 'unknown';
  if (cues.pastEnding?.test(text)) return 'past';
  return cues.futureEnding?.test(text) ? 'future' : 'unknown';
}

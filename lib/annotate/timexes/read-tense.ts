import type { TenseCues } from '../../languages/time-language.ts';
import type { Lexeme } from '../../model/lexeme.ts';
import type { Tense } from './timex-context.ts';

/** At most this many lexemes are searched for a verb before an expression, and then after it. */
const reach = 14;

/**
 * Tells whether the nearest verb points to the past or the future. Verbs before the expression come first.
 * It compares words only, since there is no parser.
 */
export function readTense(lexemes: readonly Lexeme[], first: number, end: number, cues: TenseCues): Tense {
  let weak: Tense = 'unknown';
  for (let index = first - 1; index >= Math.max(0, first - reach); index--) {
    const lexeme = lexemes[index];
    if (cues.infinitives.has(lexemes[index - 1]?.text ?? '')) continue;
    const tense = tenseOf(lexeme, cues);
    if (tense === 'future' && isPerfect(lexemes, index, cues)) return 'past';
    if (tense !== 'unknown') return tense;
    if (lexeme && cues.weakFuture.has(lexeme.text)) weak = 'future';
  }
  for (let index = end; index < Math.min(lexemes.length, end + reach); index++) {
    const tense = tenseOf(lexemes[index], cues);
    if (tense !== 'unknown') return tense;
  }
  return weak;
}

function isPerfect(lexemes: readonly Lexeme[], index: number, { perfect }: TenseCues): boolean {
  const before = lexemes[index - 1]?.text ?? '';
  return perfect.has(before) || perfect.has(`${lexemes[index - 2]?.text} ${before}`);
}

function tenseOf(lexeme: Lexeme | undefined, cues: TenseCues): Tense {
  if (lexeme?.kind !== 'word') return 'unknown';
  const { text } = lexeme;
  if (cues.future.has(text)) return 'future';
  if (cues.past.has(text)) return 'past';
  if (text.length < 5) return 'unknown';
  if (cues.pastEnding?.test(text)) return 'past';
  return cues.futureEnding?.test(text) ? 'future' : 'unknown';
}

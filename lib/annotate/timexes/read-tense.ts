import type { TenseCues } from '../../languages/time-language.ts';
import type { Lexeme } from '../../model/lexeme.ts';
import type { Tense } from './timex-context.ts';

/** How many lexemes before an expression its verb may stand; and after it, where it opens the sentence. */
const reach = 14;

/** Which way the nearest verb points, before the expression or else after it. A crude look at words, since no parser is at hand. */
export function readTense(lexemes: readonly Lexeme[], first: number, end: number, cues: TenseCues): Tense {
  let weak: Tense = 'unknown';
  for (let index = first - 1; index >= Math.max(0, first - reach); index--) {
    const lexeme = lexemes[index];
    // "should be completed" says nothing by its last word.
    if (lexemes[index - 1]?.text === 'be') continue;
    const tense = tenseOf(lexeme, cues);
    if (tense === 'future' && isPerfect(lexemes, index)) return 'past';
    if (tense !== 'unknown') return tense;
    if (lexeme && cues.weakFuture.has(lexeme.text)) weak = 'future';
  }
  for (let index = end; index < Math.min(lexemes.length, end + reach); index++) {
    const tense = tenseOf(lexemes[index], cues);
    if (tense !== 'unknown') return tense;
  }
  return weak;
}

/** What "had been due" or "had planned" is over. */
function isPerfect(lexemes: readonly Lexeme[], index: number): boolean {
  return (
    lexemes[index - 1]?.text === 'had' || (lexemes[index - 1]?.text === 'been' && lexemes[index - 2]?.text === 'had')
  );
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

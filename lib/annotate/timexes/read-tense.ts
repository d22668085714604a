import type { Lexeme } from '../lexemes/lex-sentence.ts';
import type { Tense } from './timex-context.ts';

/** How many lexemes before an expression its verb may stand; and after it, where it opens the sentence. */
const reach = 14;

const futureCues = new Set(
  'will shall wo ll scheduled expected expects due plans planned planning set slated going until upcoming ahead hopes hoped intends aims deadline begins starts'.split(
    ' ',
  ),
);
const pastCues = new Set(
  'said was were had did told began came went took made won lost died killed met held left found got gave rose fell since ago after'.split(
    ' ',
  ),
);

/** Which way the nearest verb points, before the expression or else after it. A crude look at words, since no parser is at hand. */
export function readTense(lexemes: readonly Lexeme[], first: number, end: number): Tense {
  for (let index = first - 1; index >= Math.max(0, first - reach); index--) {
    const tense = tenseOf(lexemes[index]);
    if (tense !== 'unknown') return tense;
  }
  for (let index = end; index < Math.min(lexemes.length, end + reach); index++) {
    const tense = tenseOf(lexemes[index]);
    if (tense !== 'unknown') return tense;
  }
  return 'unknown';
}

function tenseOf(lexeme: Lexeme | undefined): Tense {
  if (lexeme?.kind !== 'word') return 'unknown';
  if (futureCues.has(lexeme.text)) return 'future';
  return pastCues.has(lexeme.text) || (lexeme.text.length > 4 && lexeme.text.endsWith('ed')) ? 'past' : 'unknown';
}

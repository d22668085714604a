// The grammar of English: verbs in the present, which have the forms of nouns.

import { timeMeasures } from '../../languages/english/clause-words.ts';
import type { EnglishSpeech } from '../../languages/speech-language.ts';
import { wordSet } from '../../model/words.ts';
import type { TokenRange } from './reading.ts';

const measures = new Set(timeMeasures);
/** Behind a plural they are verbs, whatever follows. */
const plainForms = wordSet(`
  become belong carry come contain earn face go grow keep lack live lose need owe own pay produce receive remain require
  sell stay suffer use want wear win
`);

/**
 * "The cranes cost two million", "no ship leaves before noon": a verb in the number of the noun before it, and no noun
 * behind it. For short statements: in a long one this may be anything.
 */
export function hasPresentForm(words: readonly string[], language: EnglishSpeech, { first, end }: TokenRange): boolean {
  const { determiners, prepositions, boundaries, conjunctions, dayWords } = language;
  const isSmall = (word: string): boolean =>
    prepositions.has(word) || boundaries.has(word) || determiners.has(word) || conjunctions.has(word);
  for (let at = first + 2; at < end; at++) {
    const [noun = '', word = '', next = ''] = [words[at - 1], words[at], words[at + 1]];
    if (!/^[a-z]{3,}$/.test(word) || !/^[a-z]{3,}$/.test(noun)) continue;
    if (isSmall(word) || isSmall(noun) || dayWords.has(word) || measures.has(noun)) continue;
    const isLast = at + 1 === end;
    const isFollowed = isLast || isSmall(next) || /^\d|ly$/.test(next);
    const isPlural = /[^su]s$/.test(noun);
    if (isPlural && plainForms.has(word)) return true;
    if (isPlural && isFollowed && !/(?:[^s]s|ing|ly|ago)$/.test(word)) return true;
    if (!isPlural && isFollowed && !isLast && /[^su]s$/.test(word)) return true;
  }
  return false;
}

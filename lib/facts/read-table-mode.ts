import type { ModeTable } from '../languages/mode-language.ts';
import type { KeyFact, Mode } from '../model/key-fact.ts';
import type { FactContext } from './fact-context.ts';
import { isBreak, readSentence } from './statements/read-sentence.ts';

/** Reads the mode of a fact in a language with a table, from the words between two marks. */
export function readTableMode(context: FactContext, { start, sentence }: KeyFact, modes: ModeTable): Mode {
  const { tokens, words, isCapital } = readSentence(context, sentence);
  const at = tokens.findIndex((token) => token.end > start);
  const isBorder = (index: number): boolean => isBreak(words[index]) || modes.contrasts.has(words[index] ?? '');
  let first = Math.max(0, at);
  let end = first;
  while (first > 0 && !isBorder(first - 1)) first--;
  if (modes.additions.has(words[first] ?? '')) for (first--; first > 0 && !isBorder(first - 1); ) first--;
  while (end < words.length && !isBorder(end)) end++;
  // A name may end like a verb: "el río Paraná".
  const clause = words
    .slice(first, end)
    .map((word, offset) => (isCapital[first + offset] && first + offset > 0 ? '#' : word))
    .join(' ');
  if (modes.hearsay().test(clause) || isHandedOn(words, first, clause, modes)) return 'attributed';
  return modes.forecast().test(clause) ? 'forecast' : 'asserted';
}

/** "Er wird beschuldigt, 12 Boote gestohlen zu haben": an infinitive, or a clause that opens so, behind a comma. */
function isHandedOn(words: readonly string[], first: number, clause: string, modes: ModeTable): boolean {
  if (first === 0 || words[first - 1] !== ',' || !modes.isInner().test(clause)) return false;
  let start = first - 1;
  while (start > 0 && !isBreak(words[start - 1])) start--;
  return modes.handsOn().test(words.slice(start, first - 1).join(' '));
}

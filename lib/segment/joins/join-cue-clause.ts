import { cueVerbs } from '../cue-verbs.ts';
import { type Cut, isCapitalised, type Passage, wordAt } from '../passage.ts';

const question = /[?!…]$/;
const afterCue = /^(?:[.,;:]|in|on|at|to|during|after|as|when|by|of)$/;

/** Behind these a listener may follow; behind "said" that would be a sentence of its own. */
const takesListener = /^(?:asked|asks|told|tells|wondered|shouted|yelled|replied|tweeted)$/;

/** "“Will you resign?” Smith asked.": the quotation's clause with the cue goes on behind the closing mark. */
export function joinCueClause(passage: Passage, { stop, next }: Cut): boolean {
  if (next === stop + 1 || !question.test(wordAt(passage, stop))) return false;
  const first = wordAt(passage, next).toLowerCase();
  if (cueVerbs.has(first)) return true;
  let at = next;
  while (at < next + 4 && (isCapitalised(passage, at) || (passage.isCaseless && at === next))) at++;
  if (at > next && wordAt(passage, at) === ',') at = behindApposition(passage, at);
  const cue = wordAt(passage, at).toLowerCase();
  return at > next && cueVerbs.has(cue) && (takesListener.test(cue) || afterCue.test(wordAt(passage, at + 1)));
}

/** Tokens of "…, 52, asked." and "…, the mayor of Lund, asked.". */
const longestApposition = 12;

/** Behind the comma that closes what the comma at an index opens; that index itself when nothing does. */
function behindApposition(passage: Passage, comma: number): number {
  const limit = Math.min(passage.end, comma + longestApposition);
  for (let at = comma + 1; at < limit; at++) if (wordAt(passage, at) === ',') return at + 1;
  return comma;
}

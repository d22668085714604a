import { isReportingVerb } from '../is-reporting-verb.ts';
import { type Cut, isCapitalised, type Passage, wordAt } from '../passage.ts';
import { readSentenceWords } from '../read-sentence-words.ts';

const question = /[?!…]$/;
const markBehindCue = /^[.,;:]$/;

/** "“Will you resign?” Smith asked.": the clause with the cue continues the sentence of the quotation. */
export function joinCueClause(passage: Passage, { stop, next }: Cut): boolean {
  if (next === stop + 1 || !question.test(wordAt(passage, stop))) return false;
  const first = wordAt(passage, next).toLowerCase();
  if (isReportingVerb(first)) return true;
  let at = next;
  while (at < next + 4 && (isCapitalised(passage, at) || (passage.isCaseless && at === next))) at++;
  if (at > next && wordAt(passage, at) === ',') at = behindApposition(passage, at);
  const cue = wordAt(passage, at).toLowerCase();
  return at > next && isReportingVerb(cue) && endsClause(cue, wordAt(passage, at + 1));
}

/** Whether a reporting verb and the word behind it show that the clause is short. */
function endsClause(verb: string, behind: string): boolean {
  const { listenerVerbs, behindReportingVerbs } = readSentenceWords();
  return listenerVerbs.has(verb) || markBehindCue.test(behind) || behindReportingVerbs.has(behind);
}

/** Tokens of "…, 52, asked." and "…, the mayor of Lund, asked.". */
const longestApposition = 12;

/** Behind the comma that closes what the comma at an index opens; that index itself when no comma closes it. */
function behindApposition(passage: Passage, comma: number): number {
  const limit = Math.min(passage.end, comma + longestApposition);
  for (let at = comma + 1; at < limit; at++) if (wordAt(passage, at) === ',') return at + 1;
  return comma;
}

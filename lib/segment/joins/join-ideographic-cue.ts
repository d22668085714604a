import { type Cut, isGlued, type Passage, wordAt } from '../passage.ts';

// This file is about Chinese and Japanese grammar.

/** Chinese verbs of speech at the end of a short clause. */
const hanCue = /^.{0,10}(?:[说說问問答叫喊笑写寫]道?|称|稱|表示|指出)$/u;
/** Not a colon: it introduces another quotation. */
const clauseEnd = /^[，,。．！？；]/u;
/** The Japanese particle that closes a quotation, but not the words that begin in the same way. */
const japaneseCue = /^(?:と(?!ても|ころ|にかく|はいえ|りわけ|もあれ|もに|き|なり)|って|などと)/u;

/** "“好。”他说。" and "「はい。」と答えた。": the clause with the cue continues the sentence of the quotation. */
export function joinIdeographicCue(passage: Passage, { stop, next }: Cut): boolean {
  if (next === stop + 1 || !isGlued(passage, next) || passage.tokens[next]?.kind !== 'word') return false;
  // "“谁？”。馆长表示": the sentence around the quotation has ended.
  if (/^[。！？]$/.test(wordAt(passage, next - 1))) return false;
  const clause = wordAt(passage, next);
  return japaneseCue.test(clause) || (hanCue.test(clause) && clauseEnd.test(wordAt(passage, next + 1)));
}

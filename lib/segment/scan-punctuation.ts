import type { Token } from '../model/segmentation.ts';
import { character, classifyAt } from './classify-character.ts';
import { isClitic, runEnd } from './scan-word.ts';

/** A run of one of these marks is one token. */
const repeated = ".-–—_`'’~=!?…";
/** English contractions that a tokeniser has cut off: "we 're". */
const contracted = /['’](?:re|ve|ll|d|m|t|em)(?![\p{L}\p{N}])/iuy;

/** "'s" or, in tokenised text, another contracted ending; otherwise one mark or a run of it. */
export function scanPunctuation(text: string, start: number, limit: number, before: Token | undefined): Token {
  const mark = text.charAt(start);
  if (mark === '‘' && isElided(text, start, limit)) return { kind: 'word', start, end: elidedEnd(text, start, limit) };
  if (mark === "'" || mark === '’') {
    if (before?.kind === 'word' || before?.kind === 'number') {
      if (isClitic(text, start, limit)) return { kind: 'clitic', start, end: start + 2 };
      contracted.lastIndex = start;
      if (contracted.test(text)) return { kind: 'word', start, end: Math.min(limit, contracted.lastIndex) };
    }
    if (isElided(text, start, limit)) return { kind: 'word', start, end: elidedEnd(text, start, limit) };
  }
  let end = start + 1;
  if (repeated.includes(mark)) while (end < limit && text.charAt(end) === mark) end++;
  return { kind: 'punctuation', start, end };
}

/** English words without their beginning: "'n'", "’em". */
function elidedEnd(text: string, start: number, limit: number): number {
  const end = runEnd(text, start + 1, limit);
  return end === start + 2 && /['’]/.test(text.charAt(end)) && end < limit ? end + 1 : end;
}

function isElided(text: string, start: number, limit: number): boolean {
  if (start + 2 >= limit || classifyAt(text, start + 1) !== character.letter) return false;
  return /^.(?:n['’ ]|(?:em|til|cause|tis|twas|bout|round)(?![a-z]))/.test(text.slice(start, start + 7));
}

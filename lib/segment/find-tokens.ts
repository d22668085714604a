import type { Token } from '../model/segmentation.ts';
import type { Span } from '../model/span.ts';
import { character, classifyAt } from './classify-character.ts';
import { mergeEmail, scanHandle } from './scan-address.ts';
import { scanNumber } from './scan-number.ts';
import { scanPunctuation } from './scan-punctuation.ts';
import { runEnd, scanWord } from './scan-word.ts';

/** The tokens of a paragraph, in order. Each character but white space lies in exactly one. One pass, linear. */
export function findTokens(text: string, { start, end }: Span): Token[] {
  const tokens: Token[] = [];
  let at = start;
  while (at < end) {
    if (classifyAt(text, at) === character.space) at++;
    else {
      const token = scanToken(text, at, end, tokens);
      tokens.push(token);
      at = token.end;
    }
  }
  return tokens;
}

/** Removes tokens from `before` when they turn out to be the beginning of this one. */
function scanToken(text: string, start: number, limit: number, before: Token[]): Token {
  switch (classifyAt(text, start)) {
    case character.letter:
      return { kind: 'word', start, end: scanWord(text, start, limit) };
    case character.ideograph:
      return { kind: 'word', start, end: runEnd(text, start, limit, isIdeograph) };
    case character.digit:
      return { kind: 'number', start, end: scanNumber(text, start, limit) };
    case character.mark:
      return extendLast(start, before);
    case character.punctuation:
      return scanPunctuation(text, start, limit, before.at(-1));
    default:
      return text[start] === '@'
        ? (mergeEmail(text, start, limit, before) ?? scanHandle(text, start, limit))
        : { kind: 'symbol', start, end: characterEnd(text, start, limit) };
  }
}

const isIdeograph = (found: number): boolean => found === character.ideograph || found === character.mark;

/** A combining mark belongs to the character before it. */
function extendLast(start: number, before: Token[]): Token {
  const last = before.at(-1);
  if (last?.end !== start) return { kind: 'symbol', start, end: start + 1 };
  before.pop();
  return { ...last, end: start + 1 };
}

function characterEnd(text: string, start: number, limit: number): number {
  return Math.min(limit, start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1));
}

import type { Article } from '../../article.ts';
import type { Segmentation, TokenKind } from '../../segmentation.ts';
import type { Span } from '../../span.ts';

/** A token with what the search for names asks of it. */
export interface Word extends Span {
  readonly text: string;
  /** In lower case, with a straight apostrophe, without a last stop: what word lists hold. */
  readonly lower: string;
  readonly kind: TokenKind;
  /** Index into `Segmentation.sentences`. */
  readonly sentence: number;
  /** Begins with a capital, or is such as "al-Qaeda", "iPhone". */
  readonly capital: boolean;
  /** First word of its sentence, or after a colon or an opening quotation mark: its capital says nothing. */
  readonly opens: boolean;
}

const capitalised = /^(?:[’']?\p{Lu}|(?:al|el|an|ar|as|ash|at|az|bin|d|l)[-'’]\p{Lu}|\p{Ll}\p{Lu})/u;
const opener = /^["“‘:;•*`–—-]+$/u;

/** The words of all complete sentences, in order. */
export function readWords(article: Article, { sentences, tokens }: Segmentation): readonly Word[] {
  const words: Word[] = [];
  for (const [sentence, { firstToken, endToken, complete }] of sentences.entries()) {
    if (!complete) continue;
    let opens = true;
    for (let index = firstToken; index < endToken; index++) {
      const token = tokens[index];
      if (token === undefined) continue;
      const text = article.text.slice(token.start, token.end);
      const isWord = token.kind === 'word';
      const capital = isWord && capitalised.test(text);
      words.push({ ...token, text, lower: lowerOf(text), sentence, capital, opens });
      if (isWord) opens = false;
      else if (opener.test(text) && token.kind === 'punctuation') opens = true;
    }
  }
  return words;
}

function lowerOf(text: string): string {
  const lower = text.toLowerCase().replaceAll('’', "'");
  return lower.endsWith('.') ? lower.slice(0, -1) : lower;
}

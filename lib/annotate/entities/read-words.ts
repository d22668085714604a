import type { Article } from '../../model/article.ts';
import type { Segmentation, TokenKind } from '../../model/segmentation.ts';
import type { Span } from '../../model/span.ts';
import { anyOf, words as wordsOf } from '../../model/words.ts';
import { arabicArticles } from './data/name-particles.ts';
import { inList, isPlaceName, listsOfName } from './gazetteer.ts';

/** A token, with what the search for names needs of it. */
export interface Word extends Span {
  readonly text: string;
  /** In lower case, with a straight apostrophe, without a last stop, as word lists hold it. */
  readonly lower: string;
  readonly kind: TokenKind;
  /** Index into `Segmentation.sentences`. */
  readonly sentence: number;
  /** Begins with a capital, or with a small part before one: "al-Qaeda", "iPhone". */
  readonly capital: boolean;
  /** First word of its sentence, or after a colon or an opening quotation mark: its capital says nothing. */
  readonly opens: boolean;
}

const frenchArticles = wordsOf('d l');
const articleInName = anyOf(arabicArticles, frenchArticles);
const capitalised = new RegExp(`^(?:[’']?\\p{Lu}|${articleInName}[-'’]\\p{Lu}|\\p{Ll}\\p{Lu})`, 'u');
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
      if (isWord && text.includes('-'))
        for (const part of splitCompound(text)) {
          const start = token.start + (part === text ? 0 : text.indexOf(part));
          words.push(toWord(part, start, part.endsWith('-') ? 'punctuation' : 'word', sentence, opens));
        }
      else words.push(toWord(text, token.start, token.kind, sentence, opens));
      if (isWord) opens = false;
      else if (token.kind === 'punctuation' && opener.test(text)) opens = true;
    }
  }
  return words;
}

function toWord(text: string, start: number, kind: TokenKind, sentence: number, opens: boolean): Word {
  const capital = kind === 'word' && !isPlain(text) && capitalised.test(text);
  return { start, end: start + text.length, text, lower: lowerOf(text), kind, sentence, capital, opens };
}

/** A word with a capital has it, or a mark before it, among these letters. */
const lettersOfHead = 4;

/** Whether these letters are small letters of ASCII. */
function isPlain(text: string): boolean {
  for (let index = 0; index < lettersOfHead && index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x61 || code > 0x7a) return false;
  }
  return true;
}

const attributes = wordsOf(`
affiliated aligned allied appointed approved backed based born bound brokered built centered centred class controlled
crowned designed directed dominated drafted educated era financed friendly funded held inspired leaning led linked
listed made majority mandated nominated occupied only organised organized owned produced related run sanctioned
shortlisted speaking sponsored style supported themed trained wide winning
`);
const attributive = new RegExp(`^(.+?)(-${anyOf(attributes)})$`, 'u');

/**
 * "Paris-based" is a name and what follows it, "R-Ohio" a party and a name, "US-China" two names. All other compounds
 * are one word.
 */
function splitCompound(text: string): readonly string[] {
  const based = attributive.exec(text);
  if (based?.[1] !== undefined && based[2] !== undefined) return [based[1], based[2]];
  if (/^[DRI]-\p{Lu}\p{Ll}/u.test(text) && isPlaceName(text.slice(2))) return [text.slice(0, 2), text.slice(2)];
  const hyphen = text.indexOf('-');
  const left = text.slice(0, hyphen);
  const right = text.slice(hyphen + 1);
  return isPeopleOrPlace(left) && isPeopleOrPlace(right) && !isPlaceName(text) ? [left, '-', right] : [text];
}

function isPeopleOrPlace(text: string): boolean {
  return (
    capitalised.test(text) && (inList('nationality', text.toLowerCase()) || listsOfName(text)?.has('country') === true)
  );
}

function lowerOf(text: string): string {
  const lower = text.toLowerCase();
  const plain = lower.includes('’') ? lower.replaceAll('’', "'") : lower;
  return plain.endsWith('.') ? plain.slice(0, -1) : plain;
}

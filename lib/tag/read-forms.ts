import { mixHash } from './hash.ts';

/** What the words of a sentence look like, each by itself: a number for each word, and equal ones for what is alike. */
export interface WordForms {
  /** The word in small letters, with all digits alike. */
  readonly words: Int32Array;
  /** Its last two, three and four letters, or fewer where it is shorter. */
  readonly twos: Int32Array;
  readonly threes: Int32Array;
  readonly fours: Int32Array;
  /** Its first three letters. */
  readonly heads: Int32Array;
  /** How it is written: one of `shapes`, and what its place adds. */
  readonly shapes: Int32Array;
}

const shapes = {
  small: 0,
  capital: 1,
  capitals: 2,
  letter: 3,
  mixed: 4,
  stopped: 5,
  hyphenated: 6,
  capitalHyphenated: 7,
  digits: 8,
  digitsAndLetters: 9,
  mark: 10,
} as const;

/** Added at the head of a sentence, where a capital says little. */
const atHead = 16;
/** Added where capitals say nothing: In a Heading With Capitals, or IN ONE LIKE THIS. */
const amongCapitals = 32;

const longEnding = 4;
/** Shorter words have small letters in headings, too. */
const shortestCapitalised = 4;
const fewestCapitalised = 3;

/** How a word is written, whatever its place. */
const plainShape = (shape: number): number => shape & (atHead - 1);
export const isMarkShape = (shape: number): boolean => plainShape(shape) === shapes.mark;

/** Has a word a capital that says something: 1; none: 0; is the sentence full of them: 2. */
export function caseOf(shape: number): 0 | 1 | 2 {
  if (shape >= amongCapitals) return 2;
  return shape === shapes.capital || shape === shapes.capitals ? 1 : 0;
}

export function readForms(words: readonly string[]): WordForms {
  const make = (): Int32Array => new Int32Array(words.length);
  const forms = { words: make(), twos: make(), threes: make(), fours: make(), heads: make(), shapes: make() };
  for (const [index, word] of words.entries()) {
    const lower = word.toLowerCase();
    readWord(forms, index, lower);
    readEnding(forms, index, lower);
    forms.shapes[index] = shapeOf(word, lower);
  }
  addPlaces(forms.shapes, words);
  return forms;
}

function readWord(forms: WordForms, index: number, lower: string): void {
  let hash = 0;
  for (let at = 0; at < lower.length; at++) {
    hash = mixHash(hash, plainCode(lower.charCodeAt(at)));
    if (at < 3) forms.heads[index] = hash;
  }
  forms.words[index] = hash;
}

function readEnding(forms: WordForms, index: number, lower: string): void {
  let hash = 0;
  for (let length = 1; length <= longEnding && length <= lower.length; length++) {
    hash = mixHash(hash, plainCode(lower.charCodeAt(lower.length - length)));
    if (length <= 2) forms.twos[index] = hash;
    if (length <= 3) forms.threes[index] = hash;
    forms.fours[index] = hash;
  }
}

const isDigitCode = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** All digits are alike, and straight quotation marks are like curly ones. */
function plainCode(code: number): number {
  if (isDigitCode(code)) return 0x30;
  if (code === 0x2018 || code === 0x2019) return 0x27;
  return code === 0x201c || code === 0x201d ? 0x22 : code;
}

function shapeOf(word: string, lower: string): number {
  let digits = 0;
  let hyphens = 0;
  let stops = 0;
  let letters = 0;
  let capitals = 0;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (isDigitCode(code)) digits++;
    else if (code === 0x2d) hyphens++;
    else if (code === 0x2e) stops++;
    else if (isLetterCode(code)) {
      letters++;
      if (code !== lower.charCodeAt(at)) capitals++;
    }
  }
  if (digits > 0) return letters === 0 ? shapes.digits : shapes.digitsAndLetters;
  if (letters === 0) return shapes.mark;
  if (hyphens > 0) return capitals > 0 ? shapes.capitalHyphenated : shapes.hyphenated;
  if (stops > 0) return shapes.stopped;
  if (capitals === 0) return shapes.small;
  if (letters === 1) return shapes.letter;
  if (capitals === letters) return shapes.capitals;
  return capitals === 1 && word.charCodeAt(0) !== lower.charCodeAt(0) ? shapes.capital : shapes.mixed;
}

/** Of ASCII its letters; beyond it all but the marks of print. */
const isLetterCode = (code: number): boolean =>
  code < 0x80 ? (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a : code >= 0xc0 && (code < 0x2010 || code > 0x203a);

/** Adds to each shape whether the word is at the head of its sentence, and whether this is full of capitals. */
function addPlaces(found: Int32Array, words: readonly string[]): void {
  let small = 0;
  let large = 0;
  for (const [index, word] of words.entries()) {
    const shape = found[index] as number;
    if (word.length < shortestCapitalised || shape > shapes.capitalHyphenated) continue;
    if (shape === shapes.small || shape === shapes.hyphenated) small++;
    else large++;
  }
  const added = large >= fewestCapitalised && large > 4 * small ? amongCapitals : 0;
  let isHead = true;
  for (const [index, shape] of found.entries()) {
    found[index] = shape + added + (isHead ? atHead : 0);
    if (shape !== shapes.mark) isHead = false;
  }
}

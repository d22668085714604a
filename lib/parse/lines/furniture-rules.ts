import {
  advert,
  counted,
  credit,
  creditNames,
  dateLabel,
  readMore,
  rights,
  roleCredit,
  shareWords,
  signUp,
  timeAgo,
} from './furniture-words.ts';
import { smallLetters } from './letters.ts';
import { monthPattern, weekdayPattern } from './months.ts';

/** `head` and `tail`: before the first and after the last paragraph of running text. */
export type Zone = 'head' | 'body' | 'tail';

/** A block in small letters: as it is, without the marks, arrows and quotes before its first letter or digit, and without those behind its last. */
export interface BlockText {
  readonly whole: string;
  readonly unmarked: string;
  readonly bare: string;
}

export interface FurnitureRule {
  readonly kind: string;
  /** Characters: a longer block is no furniture of this kind. */
  readonly longest: number;
  /** What of the block the pattern is for; `whole` when left out. */
  readonly of?: keyof BlockText;
  /** A cheap look first, where the pattern takes long to compile. */
  readonly needs?: RegExp;
  /** Without the flags `i` and `u`, with which an expression takes up to ten times as long to compile. */
  readonly pattern: RegExp;
  /** The zones in which it holds; everywhere when left out. */
  readonly zones?: readonly Zone[];
}

const anyOf = (words: string): string =>
  `(?:${words
    .trim()
    .split(/\s+\|\s+|\n\s*/u)
    .join('|')})`;
/** The phrase and nothing else but marks. */
const alone = (phrases: string) => ({ of: 'bare', pattern: new RegExp(`^${anyOf(phrases)}$`) }) as const;
const atStart = (phrases: string) => ({ of: 'unmarked', pattern: new RegExp(`^${anyOf(phrases)}`) }) as const;

const count = String.raw`\d[\d.,]*[km]?`;
const share = anyOf(shareWords);
/** Words that a line with a date may hold and still be nothing but a date. */
const dateWord = `(?:${monthPattern}|${weekdayPattern}|${anyOf(dateLabel)}|${anyOf(timeAgo)}|at|on|the|of|le|à|am|um|uhr|de|el|del|a las|il|alle|ore|às|op|om|uur|[ap]\\.?m\\.?|[a-z]{0,2}[ecmpbg]s?t|utc|z|h|st|nd|rd|th|er|t)`;
const edges: readonly Zone[] = ['head', 'tail'];
const skip = `skip to (?:main )?content | back to top | menu | home | loading | close | previous | next | top stories | search`;
const tagLabels = `(?:tags?|topics?|filed under|categor(?:y|ies)|themen|schlagw[oö]rter|mots[- ]clés|etiquetas|temas|argomenti|onderwerpen) ?:`;

/** Tried in order; the first that fits names what a dropped block was. */
export const furnitureRules: readonly FurnitureRule[] = [
  { kind: 'separator', longest: 200, of: 'bare', pattern: /^$/ },
  { kind: 'counter', longest: 12, pattern: /^[+]?\d[\d.,\s]*[km]?$/ },
  { kind: 'share', longest: 80, of: 'bare', pattern: new RegExp(`^${share}(?:[\\s,|/·•-]+${share}){0,8}$`) },
  {
    kind: 'counter',
    longest: 60,
    of: 'bare',
    pattern: new RegExp(`^(?:(?:no|${count}) ?)?${anyOf(counted)}(?:[ :]*\\(?${count})?$`),
  },
  { kind: 'advertisement', longest: 60, ...alone(advert) },
  { kind: 'read-more', longest: 60, ...alone(readMore) },
  { kind: 'read-more', longest: 220, of: 'unmarked', pattern: new RegExp(`^${anyOf(readMore)} ?[:|»>→].*$`) },
  { kind: 'read-more', longest: 140, pattern: new RegExp(`^${anyOf(readMore)} (?!.*[.!?…]["”’»]?$).*$`) },
  { kind: 'sign-up', longest: 160, ...atStart(signUp) },
  { kind: 'credit', longest: 160, of: 'unmarked', pattern: new RegExp(`^${anyOf(credit)} ?[:|/©].*$`) },
  { kind: 'credit', longest: 200, pattern: /^(?:image|media|photo|picture) (?:source|caption|credit|copyright)\b/ },
  { kind: 'credit', longest: 100, pattern: new RegExp(`^(?:.{0,60}[/|©(–—-] ?)?${anyOf(creditNames)}\\)?\\.?$`) },
  { kind: 'copyright', longest: 400, pattern: /^(?:©|\(c\) ?(?:19|20)\d\d|copyright\b(?: ©| \(c\)| (?:19|20)\d\d))/ },
  { kind: 'copyright', longest: 300, pattern: new RegExp(anyOf(rights)), zones: edges },
  {
    kind: 'reading-time',
    longest: 60,
    of: 'unmarked',
    pattern:
      /^(?:\d+ ?-?min(?:ute)?s?\.? (?:read|de lecture|leestijd|di lettura|de lectura|de leitura)|(?:reading time|lesezeit|temps de lecture|tiempo de lectura|leestijd|tempo di lettura|tempo de leitura):? .*)$/,
  },
  { kind: 'navigation', longest: 60, ...alone(skip) },
  { kind: 'tags', longest: 200, ...atStart(tagLabels) },
  {
    kind: 'timestamp',
    longest: 140,
    needs: /\d|now/,
    pattern: new RegExp(
      `^(?!(?:.*\\d\\.\\d){2})(?:[^${smallLetters}]|(?<![${smallLetters}])${dateWord}(?![${smallLetters}]))*$`,
    ),
  },
  { kind: 'production-credit', longest: 400, ...atStart(roleCredit), zones: edges },
  { kind: 'production-credit', longest: 400, pattern: /^\W*\((?:\(;|avec)/, zones: edges },
  {
    kind: 'production-credit',
    longest: 200,
    pattern: /\bcontributed (?:to|reporting (?:to|for)) this (?:report|story|article)\.?\)?$/,
  },
  {
    kind: 'wire-remark',
    longest: 300,
    pattern:
      /^\((?:adds|updates|recasts|refiles|corrects|repeats|writes through|removes|changes|rewrites|new throughout|fixes|clarifies|edits|releads|includes)\b.*\)$/,
  },
  { kind: 'wire-remark', longest: 120, pattern: /^\([$€£]?1 ?= ?.*\)$/ },
  {
    kind: 'sign-off',
    longest: 40,
    pattern:
      /^\W*(?:reuters?|ends?|ende|fine?|more|-?30-?|dpa(?: [a-z-]{2,12}){1,5}|[a-z]{2,4}(?:\/[a-z]{2,4}){1,3})\W*$/,
    zones: ['tail'],
  },
];

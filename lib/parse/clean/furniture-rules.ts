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
import { monthPattern, weekdayPattern } from './months.ts';

/** `head` and `tail`: before the first and after the last paragraph of running text. */
export type Zone = 'head' | 'body' | 'tail';

export interface FurnitureRule {
  readonly kind: string;
  /** Characters: a longer block is no furniture of this kind. */
  readonly longest: number;
  readonly pattern: RegExp;
  /** The zones in which it holds; everywhere when left out. */
  readonly zones?: readonly Zone[];
}

const anyOf = (words: string): string =>
  `(?:${words
    .trim()
    .split(/\s+\|\s+|\n\s*/u)
    .join('|')})`;
const rule = (source: string): RegExp => new RegExp(source, 'iu');
/** Marks, arrows and quotes around a phrase. */
const marks = String.raw`[^\p{L}\p{N}]*`;
/** The phrase and nothing else but marks. */
const alone = (phrases: string): RegExp => rule(`^${marks}${anyOf(phrases)}${marks}$`);
const atStart = (phrases: string): RegExp => rule(`^${marks}${anyOf(phrases)}`);

const count = String.raw`\d[\d.,]*[km]?`;
const share = anyOf(shareWords);
/** Words that a line with a date may hold and still be nothing but a date. */
const dateWord = `(?:${monthPattern}|${weekdayPattern}|${anyOf(dateLabel)}|${anyOf(timeAgo)}|at|on|the|of|le|à|am|um|uhr|de|el|del|a las|il|alle|ore|às|op|om|uur|[ap]\\.?m\\.?|[a-z]{0,2}[ecmpbg]s?t|utc|z|h|st|nd|rd|th|er|t)`;
const edges: readonly Zone[] = ['head', 'tail'];
const skip = `skip to (?:main )?content | back to top | menu | home | loading | close | previous | next | top stories | search`;
const tagLabels = `(?:tags?|topics?|filed under|categor(?:y|ies)|themen|schlagw[oö]rter|mots[- ]clés|etiquetas|temas|argomenti|onderwerpen) ?:`;

/** Tried in order; the first that fits names what a dropped block was. */
export const furnitureRules: readonly FurnitureRule[] = [
  { kind: 'separator', longest: 200, pattern: /^[^\p{L}\p{N}]*$/u },
  { kind: 'counter', longest: 12, pattern: /^[+]?\d[\d.,\s]*[kKmM]?$/u },
  { kind: 'share', longest: 80, pattern: rule(`^${marks}${share}(?:[\\s,|/·•-]+${share}){0,8}${marks}$`) },
  {
    kind: 'counter',
    longest: 60,
    pattern: rule(`^${marks}(?:(?:no|${count}) ?)?${anyOf(counted)}(?:[ :]*\\(?${count}\\)?)?${marks}$`),
  },
  { kind: 'advertisement', longest: 60, pattern: alone(advert) },
  { kind: 'read-more', longest: 60, pattern: alone(readMore) },
  { kind: 'read-more', longest: 220, pattern: rule(`^${marks}${anyOf(readMore)} ?[:|»>→].*$`) },
  { kind: 'read-more', longest: 140, pattern: rule(`^${anyOf(readMore)} (?!.*[.!?…]["”’»]?$).*$`) },
  { kind: 'sign-up', longest: 160, pattern: atStart(signUp) },
  { kind: 'credit', longest: 160, pattern: rule(`^${marks}${anyOf(credit)} ?[:|/©].*$`) },
  { kind: 'credit', longest: 200, pattern: /^(?:image|media|photo|picture) (?:source|caption|credit|copyright)\b/iu },
  { kind: 'credit', longest: 100, pattern: rule(`^(?:.{0,60}[/|©(–—-] ?)?${anyOf(creditNames)}\\)?\\.?$`) },
  { kind: 'copyright', longest: 400, pattern: /^(?:©|\(c\) ?(?:19|20)\d\d|copyright\b(?: ©| \(c\)| (?:19|20)\d\d))/iu },
  { kind: 'copyright', longest: 300, pattern: rule(anyOf(rights)), zones: edges },
  {
    kind: 'reading-time',
    longest: 60,
    pattern:
      /^\W*(?:\d+ ?-?min(?:ute)?s?\.? (?:read|de lecture|leestijd|di lettura|de lectura|de leitura)|(?:reading time|lesezeit|temps de lecture|tiempo de lectura|leestijd|tempo di lettura|tempo de leitura):? .*)$/iu,
  },
  { kind: 'navigation', longest: 60, pattern: alone(skip) },
  { kind: 'tags', longest: 200, pattern: atStart(tagLabels) },
  {
    kind: 'timestamp',
    longest: 140,
    pattern: rule(`^(?=.*\\d|.*now)(?!(?:.*\\d\\.\\d){2})(?:[^\\p{L}]|(?<!\\p{L})${dateWord}(?!\\p{L}))*$`),
  },
  { kind: 'production-credit', longest: 400, pattern: atStart(roleCredit), zones: edges },
  {
    kind: 'production-credit',
    longest: 200,
    pattern: /\bcontributed (?:to|reporting (?:to|for)) this (?:report|story|article)\.?\)?$/iu,
  },
  {
    kind: 'wire-remark',
    longest: 300,
    pattern:
      /^\((?:adds|updates|recasts|refiles|corrects|repeats|writes through|removes|changes|rewrites|new throughout|fixes|clarifies|edits|releads|includes)\b.*\)$/iu,
  },
  { kind: 'wire-remark', longest: 120, pattern: /^\([$€£]?1 ?= ?.*\)$/u },
  {
    kind: 'sign-off',
    longest: 40,
    pattern:
      /^\W*(?:reuters?|ends?|ende|fine?|more|-?30-?|dpa(?: [a-z-]{2,12}){1,5}|[a-z]{2,4}(?:\/[a-z]{2,4}){1,3})\W*$/iu,
    zones: ['tail'],
  },
];

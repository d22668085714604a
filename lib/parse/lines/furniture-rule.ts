import { beginsWith } from '../../model/begins-with.ts';
import { anyOf } from '../../model/words.ts';

/** `head` and `tail`: before the first and after the last paragraph of running text. */
export type Zone = 'head' | 'body' | 'tail';

/** A block in small letters, but for the first of its forms. */
export interface BlockText {
  readonly written: string;
  readonly whole: string;
  /** Without the marks, arrows and quotes before its first letter or digit. */
  readonly unmarked: string;
  /** Without those behind its last letter or digit, too. */
  readonly bare: string;
}

export interface FurnitureRule {
  readonly kind: string;
  /** Characters: a longer block is not furniture of this kind. */
  readonly longest: number;
  /** What of the block is looked at; `whole` when left out. */
  readonly of?: keyof BlockText;
  /** A cheap look first, where the pattern takes long to compile. */
  readonly needs?: RegExp;
  /** Lines that are such furniture in whole. Either these, what it begins with, or a pattern is given. */
  readonly lines?: ReadonlySet<string>;
  /** What it begins with, behind which the pattern is tried where there is one. */
  readonly begins?: (text: string) => boolean;
  /** Without the flags `i` and `u`, with which an expression takes up to ten times as long to compile. */
  readonly pattern?: RegExp;
  /** The zones in which the rule holds; everywhere when left out. */
  readonly zones?: readonly Zone[];
}

/** One of these phrases alone, with nothing but marks around it. */
export const alone = (phrases: readonly string[]) => ({ of: 'bare', lines: new Set(phrases) }) as const;
export const atStart = (phrases: readonly string[]) => ({ of: 'unmarked', begins: beginsWith(phrases) }) as const;
/** One of these phrases, and something behind it. */
export const headed = (phrases: readonly string[], behind: string) =>
  ({ begins: beginsWith(phrases), pattern: new RegExp(`^${anyOf(phrases)}${behind}`) }) as const;

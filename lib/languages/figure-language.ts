import type { Figure } from '../model/annotations.ts';
import type { FigureClass } from './figure-classes.ts';

export type Modifier = NonNullable<Figure['modifier']>;

/** Phrases, one a line, by what they make of a figure. An apostrophe is a word of its own: "jusqu ' à". */
export type ModifierPhrases = Readonly<Partial<Record<Modifier, string>>>;

/**
 * All that a language needs for its figures. White space separates words.
 * Numbers are listed by value, all other words in alphabetical order.
 */
export interface FigureLanguage {
  /**
   * What words mean in a figure; later classes win. `word=code` gives the canonical form:
   * - a number for `cardinal`, `tens`, `half` and `part`,
   * - an English word for magnitudes,
   * - a name in currencies.ts or an ISO 4217 code for `currency` and `cent`,
   * - an ISO 3166 code for `nation`.
   */
  readonly words: Readonly<Partial<Record<FigureClass, string>>>;
  /** What may stand directly before a figure. */
  readonly before: ModifierPhrases;
  /** What may stand directly after one. */
  readonly after: ModifierPhrases;
  /** Modifiers that often mean a place or an age: with one, a number alone is not a count ("over 16s"). */
  readonly looseBounds?: string;
  /** By a modifier that may be a particle, the verbs that it belongs to: "handed over $500". */
  readonly particleVerbs?: Readonly<Record<string, string>>;
  /** A word, as written, that can be counted. */
  readonly noun: RegExp;
  /** Words that may stand between the number and the noun: a closed list of words that are never nouns, or a shape. */
  readonly adjectives: string | RegExp;
  /** What is known beside numerals: `magnitudes` and names of money, or `nothing`. Absent where the table is whole. */
  readonly knowsOnly?: 'magnitudes' | 'nothing';
  /** Nouns are written with a capital. */
  readonly capitalizesNouns?: true;
  /** One of these must stand before an ordinal that is a word. */
  readonly determiners?: string;
  /** Nouns behind an emergency number: "911 calls". */
  readonly emergencyNouns?: string;
  /** Words before pounds that show a weight. */
  readonly weightCues?: string;
  /** What "$" means by the state that an article names, `state=currency`; absent where it means dollars. */
  readonly dollarStates?: string;
  /** Words whose number names one of many: "page 12", "Apollo 11". */
  readonly designators?: string;
  /** Nouns that tell something with one of them: "one vote". */
  readonly singles?: string;
  /** Plurals that describe the noun behind them: "two sales offices". */
  readonly attributives?: string;
  /** Nouns behind a number and a hyphen: "a 12-page letter". */
  readonly hyphenated?: string;
  /** Runners' words behind "100m", which is a distance then. */
  readonly races?: string;
  /** What is compared with that of a year: "2010 levels". */
  readonly yearNouns?: string;
  /** Verbs before an age: "turned 40". */
  readonly turning?: string;
  /** Verbs that let a number alone be a count: "rose to 40". */
  readonly changes?: string;
  /** What leads from such a verb to its number. */
  readonly goals?: string;
  /** What may stand between "half" and the whole. */
  readonly wholes?: string;
  /** Words before a number alone that show it counts: "only 12". */
  readonly limits?: string;
  /** Vague numbers that are nouns elsewhere: "scores of people". */
  readonly onlyBeforeOf?: string;
  /** Words right before a margin: "by 2-1". */
  readonly margins?: string;
  /** Words between a price and what it is paid for: "$5 a litre". */
  readonly rateLinks?: string;
  /** What a price is paid for. */
  readonly rates?: string;
  /** Phrases, one a line, behind a sum that is paid again and again: "an hour". */
  readonly timeRates?: string;
  /** Between two numbers they make a range: "three or four". */
  readonly alternatives?: string;
  /** Behind "of", the number of their children counts nobody else: "a father of four". */
  readonly parents?: string;
  /** Words between runs and wickets: "312 for 6". */
  readonly wicketLinks?: string;
  /** Words that tell of a game or a vote near "3-2". */
  readonly contest: string;
  /** Before a name and "3-2" they show that somebody was met: "overcame Selby 3-2". */
  readonly rivalLinks?: string;
  /** Between two numbers they part the sides of a vote: "31 votes against 30". */
  readonly votesAgainst?: string;
  /** Words that tell of a vote. */
  readonly vote: string;
  /** "3:1" is a score, not a share or a verse. */
  readonly scoresWithColon: boolean;
  /** Words before "3:1" that make it a ratio: "im Verhältnis 3:1". */
  readonly ratioWords?: string;
  /** Four twenties are eighty: "quatre-vingts". */
  readonly multipliesTwenty?: true;
  /** Number words are written as one: "zweihundertzehn". */
  readonly joinedNumbers?: JoinedNumbers;
}

export interface JoinedNumbers {
  /** `piece=code`: a number, or an English number word. */
  readonly pieces: string;
  /** How these numbers end: rules out most other words at once. */
  readonly ending: RegExp;
}

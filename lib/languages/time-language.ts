import type { Lexeme } from '../model/lexeme.ts';
import type { Feast } from './feast.ts';
import type { CalendarNames } from './language-words.ts';
import type { PatternRule } from './pattern-rule.ts';
import type { TimeClass } from './time-classes.ts';

/** A lexeme and its meaning in a date. */
export interface TimeLexeme extends Lexeme {
  readonly class: TimeClass;
  /** Its letter in TIMEX3, else its text. */
  readonly code: string;
}

/** The lexemes that a rule matched. */
export type TimeParts = readonly TimeLexeme[];

/** Gives a matched rule its value; the resolvers stand in lib/annotate/timexes/resolvers.ts. */
export type ResolverName =
  | 'attacksOnDay'
  | 'century'
  | 'clock'
  | 'clockBeside'
  | 'dateWithClock'
  | 'dayBeside'
  | 'dayPart'
  | 'daysBesideDate'
  | 'decade'
  | 'deictic'
  | 'distance'
  | 'duration'
  | 'elevenSeptember'
  | 'fiscalCode'
  | 'followingUnit'
  | 'futureReference'
  | 'half'
  | 'halfUnit'
  | 'holiday'
  | 'month'
  | 'monthDay'
  | 'months'
  | 'nightBetween'
  | 'nothing'
  | 'numericDate'
  | 'pastReference'
  | 'plainClock'
  | 'presentReference'
  | 'quarter'
  | 'quarterOfYear'
  | 'raceTime'
  | 'relativeUnit'
  | 'samePeriod'
  | 'sameQuarter'
  | 'season'
  | 'set'
  | 'shortYear'
  | 'soon'
  | 'spanAhead'
  | 'spanOf'
  | 'spelledYear'
  | 'thePast'
  | 'weekday'
  | 'weekdayOfWeek'
  | 'weekend'
  | 'wholeUnit'
  | 'year'
  | 'yearEnd'
  | 'years';

/** Turns the words of one language into those that the resolver reads: "mañana" into a morning. */
export type ReadParts = (parts: TimeParts) => TimeParts;

export interface TimexRule extends PatternRule {
  /** Applied before the rule is resolved. */
  readonly read?: ReadParts | undefined;
  /** Set where the words do not tell the direction: "vor" and "hace" mean more than "ago". */
  readonly direction?: -1;
  readonly resolve: ResolverName;
}

/** The meaning of a word in a date: `value` counts (months, weekdays), `code` is its letter in TIMEX3. */
export interface TimeWord {
  readonly class: TimeClass;
  readonly value?: number;
  readonly code?: string;
}

type Meaning = number | string | readonly [value: number, code: string];

/** Words of one class, alone or each with its value or code, or both. */
export type WordGroup = readonly [TimeClass, readonly string[] | Readonly<Record<string, Meaning>>];

/** Words and endings of verbs that point ahead or back. */
export interface TenseCues {
  /** One or two words: "will", "likely to" */
  readonly future: ReadonlySet<string>;
  readonly past: ReadonlySet<string>;
  readonly futureEnding: RegExp | undefined;
  readonly pastEnding: RegExp | undefined;
  /** Words that point ahead, unless a verb says otherwise: "until Friday". */
  readonly weakFuture: ReadonlySet<string>;
  /** The word behind one of these does not tell the tense: "should be completed". */
  readonly infinitives: ReadonlySet<string>;
  /** Verbs that quote what was said long before: "recalled". */
  readonly remembering: ReadonlySet<string>;
  /** Verbs of saying. Two of them hand on old words: "She said he told her". */
  readonly telling: ReadonlySet<string>;
  /** One or two words that make the future cue behind them past: "had planned", "had been due". */
  readonly perfect: ReadonlySet<string>;
  /** Verbs of a timetable: "The talks resume on Monday" lies ahead. They may have two words. */
  readonly present: ReadonlySet<string>;
  /** The same verbs without an ending, which can also be nouns or infinitives. */
  readonly bare: ReadonlySet<string>;
  /** "is" in "The vote is on Friday" */
  readonly copulas: ReadonlySet<string>;
  /** Participles that make a perfect tense with a copula before the time: "ist am Montag gestorben". */
  readonly perfectEnding?: RegExp;
  /** Irregular participles that make a passive with a copula: "are sold on Friday". */
  readonly passives: ReadonlySet<string>;
  /** What may stand behind such a participle, or behind the copula alone: "handed out", "is back". */
  readonly particles: ReadonlySet<string>;
  /** Subjects of which the copula tells today: "It is Friday" */
  readonly nobody: ReadonlySet<string>;
  /** Nouns behind a date that lie ahead as often as behind: "the June 7 election" */
  readonly appointments: ReadonlySet<string>;
  /** Words between a copula and the time, and before nouns */
  readonly prepositions: ReadonlySet<string>;
  /** Subjects of a bare verb, beside nouns in the plural */
  readonly subjects: ReadonlySet<string>;
  /** Words before nouns */
  readonly determiners: ReadonlySet<string>;
  /** Verbs of the future that follow a time which belongs to their subject: "the vote on Friday will" */
  readonly modals: ReadonlySet<string>;
  /** Nouns behind a time that are over: "Friday's attack" */
  readonly deeds: ReadonlySet<string>;
  /** Weak cues that negation turns to the past: "could not be reached on Friday" */
  readonly abilities: ReadonlySet<string>;
  /** Words with the ending of a verb that are none */
  readonly neutral: ReadonlySet<string>;
  /** "by", "until": an infinitive before them lies ahead. */
  readonly deadlines: ReadonlySet<string>;
  /** Participles that look ahead before a deadline: "closed until Monday" */
  readonly lasting: ReadonlySet<string>;
  readonly infinitiveMark: string;
  /** What is behind one of these and an infinitive did happen, or did not: "failed to meet" */
  readonly realized: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
}

/** All that temporal expressions need of a language. It stands in the language's folder as times.ts. */
export interface TimeLanguage {
  readonly calendar: CalendarNames;
  /** Months that are common words or names too. They need a capital, or a day, a year or a preposition beside them. */
  readonly doubtful: ReadonlySet<string>;
  /** How months and weekdays are written inside a sentence; written the other way they name something else. */
  readonly names: 'capital' | 'lower';
  readonly words: readonly WordGroup[];
  /** Words that mean something else with a capital inside a sentence: German "Morgen" and "morgen". */
  readonly capitalWords: readonly WordGroup[];
  /** By their words in lower case, without a possessive. */
  readonly feasts: Readonly<Record<string, Feast>>;
  readonly macros: Readonly<Record<string, string>>;
  /** The first rule that matches at a place wins, so a longer phrase stands above the shorter one that begins it. */
  readonly rules: readonly TimexRule[];
  readonly tense: TenseCues;
  /**
   * A day that something is compared with: "more than today", "from $5 today to". Reads the words up to the day, a bar,
   * and the next word.
   */
  readonly comparedDay?: RegExp;
}

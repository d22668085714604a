import { words } from '../model/words.ts';
import type { BoilerplateRule } from './boilerplate-rule.ts';
import type { LeaningWords } from './leaning-words.ts';

/**
 * What is known of a language whether or not there are rules for its facts.
 * A list is made when it is asked for, and the long ones are loaded then. A language without a list lacks the member.
 */
export interface LanguageWords {
  /** "4,5" is four and a half. */
  readonly decimalComma: boolean;
  /** Endings of ordinals in digits that are read: "18th". */
  readonly ordinalEndings: readonly string[];
  readonly calendar: CalendarNames;
  readonly abbreviations?: () => Abbreviations;
  readonly sentenceWords?: () => SentenceWords;
  /** Verbs that report speech, in the forms that news uses. */
  readonly reportingVerbs?: () => readonly string[];
  /** Pronouns that name a speaker: "he" in "he said". */
  readonly speakerPronouns?: () => readonly string[];
  /** A pronoun with a verb of saying, as it stands behind a quotation: "he said", "dit-il". */
  readonly pronounReports?: () => readonly string[];
  /** Function words, which say nothing about the subject of an article; with straight apostrophes. */
  readonly stopWords?: () => ReadonlySet<string>;
  /** Pronouns and possessives of the first and second person: a sentence with them is talk, seldom the news itself. */
  readonly personalPronouns?: () => ReadonlySet<string>;
  readonly openings?: () => Openings;
  /** Words by which a sentence leans on another, anywhere in it. */
  readonly leaningWords?: () => LeaningWords;
  readonly headlines?: () => HeadlineWords;
  /** Sentences of the page or of the trade, never of the story. */
  readonly boilerplate?: () => Boilerplate;
  /** Mostly the page, sometimes the story, such as an article about an advertisement. */
  readonly suspectBoilerplate?: () => Boilerplate;
}

/** Names in order, apart by white space; the spellings of one by "|". Lower case, abbreviations without stops. */
export interface CalendarNames {
  /** As dates have them: in the genitive where a language has one. */
  readonly months: string;
  /** From Monday; undefined for a language of which only stated dates are read. */
  readonly weekdays: string | undefined;
}

/**
 * How an abbreviation relates to the end of a sentence.
 * `title` stands before a name and does not end a sentence; `inner` never ends one.
 * `numbered` is an abbreviation only before a number ("No. 5").
 * `final` ends a sentence when a typical first word follows.
 * `closing` ends one unless a zone, a day, a number or a small letter follows.
 */
export type AbbreviationClass = 'title' | 'inner' | 'numbered' | 'final' | 'closing';

/**
 * Without the last stop. Small letters match any case.
 * An entry with a capital is matched as it stands, since the small word is a common one.
 */
export type Abbreviations = Readonly<Partial<Record<AbbreviationClass, readonly string[]>>>;

/** Words that tell where sentences begin and end. In small letters, unless a member says otherwise. */
export interface SentenceWords {
  /** Words that, with a capital, begin a sentence and do not continue a name. */
  readonly starters?: readonly string[];
  /**
   * Words that, written so, begin a sentence behind an abbreviation.
   * They begin none behind an initial, where they may be part of a name: "J. Le Roux".
   */
  readonly weakStarters?: readonly string[];
  /** Words that continue a time of day, besides the names of the calendar: zones, and the words in their names. */
  readonly clockWords?: readonly string[];
  /** Words that open a phrase of time or place before its sentence: "At 5 a.m. Mr. …" does not end there. */
  readonly phraseOpeners?: readonly string[];
  /** Words before an ordinal: "der 1. FC". None may be a word of another language, such as "am". */
  readonly ordinalDeterminers?: readonly string[];
  /** Words behind an ordinal, as they are written: "3. Mai". None may be a word of another language. */
  readonly ordinalNouns?: readonly string[];
  /** Months that English writes in the same way. An ordinal stands before them only behind one of the leads. */
  readonly ordinalMonths?: readonly string[];
  readonly ordinalMonthLeads?: readonly string[];
  /** Reporting verbs that a listener may follow; behind "said" a name would begin a new sentence. */
  readonly listenerVerbs?: readonly string[];
  /** Words that may stand behind a reporting verb at the end of its clause. */
  readonly behindReportingVerbs?: readonly string[];
  /** Words and phrases that open a closing line, which has no stop: "Reporting by". */
  readonly signOffs?: readonly string[];
}

/**
 * Heads of sentences that depend on the sentence before. In small letters; a phrase may have up to four words.
 * The shortest decides: "that" holds for "that is" too. "It's" and French "celui-ci" are read as "it" and "celui".
 */
export interface Openings {
  /** Refer to something named before: pronouns, possessives, and demonstratives whose noun is not in sight. */
  readonly references: readonly string[];
  /** Connect the sentence to the one before, and cannot be left out. */
  readonly connectives: readonly string[];
  /** Connectives without which the sentence still says the same of its own subject. */
  readonly omissible: readonly string[];
}

/** How newsrooms mark headlines of what cannot be summarized. In small letters. */
export interface HeadlineWords {
  /** Anywhere in the headline of a live blog. */
  readonly live?: readonly string[];
  /** At either end of such a headline, apart by a mark: "Live: the vote". */
  readonly liveLabels?: readonly string[];
  /** At the head, before a mark: "In pictures: the flood". */
  readonly gallery?: readonly string[];
  /** At the head, before a mark, or alone. */
  readonly correction?: readonly string[];
}

/** What boilerplate is known by, in small letters. */
export interface Boilerplate {
  readonly heads: readonly BoilerplateRule[];
  /** Anywhere in a sentence. */
  readonly phrases: readonly string[];
  readonly patterns?: readonly RegExp[];
}

/** The names of a calendar in all their spellings. */
export const namesOfCalendar = ({ months, weekdays = '' }: CalendarNames): readonly string[] =>
  words(`${months} ${weekdays}`.replaceAll('|', ' '));

/** The number of each month, 1 to 12, by its names. Lists that share a name agree on its number. */
export function numberMonths(lists: readonly string[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const list of lists) {
    for (const [index, spellings] of words(list).entries())
      for (const name of spellings.split('|')) numbers.set(name, index + 1);
  }
  return numbers;
}

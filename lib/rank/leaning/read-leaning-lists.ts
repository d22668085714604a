import { namesOfCalendar } from '../../languages/language-words.ts';
import { wordsOf } from '../../languages/languages.ts';
import type { LeaningKind } from '../../languages/leaning-words.ts';

/** What is known of the words of a language: in small letters, with straight apostrophes. */
export interface LeaningLists {
  readonly kinds: ReadonlyMap<string, ReadonlySet<LeaningKind>>;
  /** Verbs of saying. */
  readonly verbs: ReadonlySet<string>;
  /** Months and days of the week. */
  readonly times: ReadonlySet<string>;
}

const known = new Map<string, LeaningLists>();

/** @param language ISO 639-1 code; the words of a language without lists do nothing */
export function readLeaningLists(language: string): LeaningLists {
  const lists = known.get(language) ?? makeLists(language);
  known.set(language, lists);
  return lists;
}

/** @param language ISO 639-1 code */
export const hasLeaningWords = (language: string): boolean => wordsOf(language)?.leaningWords !== undefined;

function makeLists(language: string): LeaningLists {
  const { calendar, leaningWords, reportingVerbs } = wordsOf(language) ?? {};
  const kinds = new Map<string, Set<LeaningKind>>();
  for (const [kind, words] of Object.entries(leaningWords?.() ?? {}) as [LeaningKind, readonly string[]][])
    for (const word of words) kinds.set(word, (kinds.get(word) ?? new Set()).add(kind));
  return {
    kinds,
    verbs: new Set(reportingVerbs?.()),
    times: new Set(calendar === undefined ? [] : namesOfCalendar(calendar)),
  };
}

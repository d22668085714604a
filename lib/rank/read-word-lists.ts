import { wordsOf } from '../languages/languages.ts';

/** Words of a language that say nothing about the subject of an article. Small letters, straight apostrophes. */
export interface WordLists {
  readonly stops: ReadonlySet<string>;
  /** Pronouns and possessives of the first and second person. */
  readonly pronouns: ReadonlySet<string>;
}

const known = new Map<string, WordLists>();

/** @param language ISO 639-1 code; for a language without lists they are empty */
export function readWordLists(language: string): WordLists {
  const lists = known.get(language) ?? makeWordLists(language);
  known.set(language, lists);
  return lists;
}

function makeWordLists(language: string): WordLists {
  const { stopWords, personalPronouns } = wordsOf(language) ?? {};
  return { stops: stopWords?.() ?? new Set(), pronouns: personalPronouns?.() ?? new Set() };
}

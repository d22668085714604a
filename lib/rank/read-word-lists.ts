import { personalPronouns } from './data/personal-pronouns.ts';
import { stopWords } from './data/stop-words.ts';

/** Words of one language that tell nothing of an article's subject, in small letters, with straight apostrophes. */
export interface WordLists {
  readonly stops: ReadonlySet<string>;
  /** Pronouns and possessives of the first and second person. */
  readonly pronouns: ReadonlySet<string>;
}

const none: WordLists = { stops: new Set(), pronouns: new Set() };
const read = new Map<string, WordLists>();

/** @param language ISO 639-1 code; one without lists has no such words */
export function readWordLists(language: string): WordLists {
  const stops = stopWords[language];
  if (stops === undefined) return none;
  const known = read.get(language);
  if (known !== undefined) return known;
  const words = {
    stops: new Set(stops.split(/\s+/)),
    pronouns: new Set((personalPronouns[language] ?? '').split(' ')),
  };
  read.set(language, words);
  return words;
}

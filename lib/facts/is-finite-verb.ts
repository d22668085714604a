// English alone.
import { finiteForms, pastLookalikes } from '../languages/english/finite-verbs.ts';

/** Is a word, in lower case, likely a finite verb? Judged by its form alone. */
export const isFiniteVerb = (word: string): boolean =>
  finiteForms.has(word) || (/^[a-z]{2,}ed$/.test(word) && !pastLookalikes.has(word));

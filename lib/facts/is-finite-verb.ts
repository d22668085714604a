// English alone.
import { hasFiniteForm } from '../languages/english/finite-verbs.ts';

/**
 * Is a word, in lower case, likely a finite verb? Judged by its form alone: where a clause only needs to have some
 * verb, tags decide no better, and these sentences are many. `findFiniteVerbs` reads tags.
 */
export const isFiniteVerb = hasFiniteForm;

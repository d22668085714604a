// English alone.
import { hasFiniteForm } from '../languages/english/finite-verbs.ts';

/** Is a word, in lower case, likely a finite verb? Judged by its form alone. */
export const isFiniteVerb = hasFiniteForm;

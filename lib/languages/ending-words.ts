import { dutchEndings } from './dutch/endings.ts';
import type { EndingKind, EndingLanguage } from './ending-language.ts';
import { englishEndings } from './english/endings.ts';
import { frenchEndings } from './french/endings.ts';
import { germanEndings } from './german/endings.ts';
import { italianEndings } from './italian/endings.ts';
import { portugueseEndings } from './portuguese/endings.ts';
import { spanishEndings } from './spanish/endings.ts';

const allEndings: readonly EndingLanguage[] = [
  dutchEndings,
  englishEndings,
  frenchEndings,
  germanEndings,
  italianEndings,
  portugueseEndings,
  spanishEndings,
];

/** The words of one kind in all languages. Few articles need them, so they are read late. */
export const endingWords = (kind: EndingKind): readonly string[] =>
  allEndings.flatMap((endings) => endings[kind] ?? []);

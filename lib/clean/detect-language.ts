import { frequentWords } from '../languages/english/frequent-words.ts';
import { limits } from '../model/limits.ts';
import { identifyLanguage } from './identify-language.ts';

/** Fewer letters are a name or a number, which may be of any language. */
const fewestLetters = 20;

/** Share of a text's words. */
const leastEnglishShare = 0.15;
const fewestEnglishWords = 8;

/** The language that a text is probably written in, as BCP 47 primary tag; undefined when it is too short to say. */
export function detectLanguage(text: string): string | undefined {
  const sample = text.slice(0, limits.languageSampleCharacters);
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  let letters = 0;
  for (const word of words) letters += word.length;
  if (letters < fewestLetters) return undefined;
  return isPlainlyEnglish(words) ? 'en' : identifyLanguage(sample);
}

/** Most uploads are English, and counting words costs a twentieth of comparing a text with every language. */
function isPlainlyEnglish(words: readonly string[]): boolean {
  const english = words.filter((word) => frequentWords.has(word)).length;
  return english >= fewestEnglishWords && english >= words.length * leastEnglishShare;
}

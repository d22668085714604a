import { limits } from '../model/limits.ts';
import { identifyLanguage } from './identify-language.ts';

/** Fewer letters are a name or a number of any language. */
const fewestLetters = 20;

/** The commonest function words of English, by common knowledge. Elsewhere they are under a twentieth of a text's words. */
const englishWords = new Set(
  'the of and to that for with was were has have had his her from by on at this which are been not who they their its it is as be but an'.split(
    ' ',
  ),
);
const leastEnglishShare = 0.15;
const fewestEnglishWords = 8;

/** The language that a text seems to be written in, as BCP 47 primary tag; undefined when it is too short to say. */
export function detectLanguage(text: string): string | undefined {
  const sample = text.slice(0, limits.languageSampleCharacters);
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  let letters = 0;
  for (const word of words) letters += word.length;
  if (letters < fewestLetters) return undefined;
  return isPlainlyEnglish(words) ? 'en' : identifyLanguage(sample);
}

/** Most uploads are, and counting their words costs a twentieth of comparing them with every language. */
function isPlainlyEnglish(words: readonly string[]): boolean {
  const english = words.filter((word) => englishWords.has(word)).length;
  return english >= fewestEnglishWords && english >= words.length * leastEnglishShare;
}

import { detectAll } from 'tinyld/light';
import { limits } from '../limits.ts';

/** Fewer letters are a name or a number of any language. */
const fewestLetters = 20;

/** The language that a text seems to be written in, as BCP 47 primary tag; undefined when it is too short to say. Wraps tinyld. */
export function detectLanguage(text: string): string | undefined {
  const sample = text.slice(0, limits.languageSampleCharacters);
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < fewestLetters) return undefined;
  return detectAll(sample)[0]?.lang;
}

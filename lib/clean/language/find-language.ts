import { frequentWords } from '../../languages/english/frequent-words.ts';
import { primaryLanguage } from '../../languages/primary-language.ts';
import { limits } from '../../model/limits.ts';
import { wordSet } from '../../model/words.ts';
import { canonicalTag } from './canonical-tag.ts';
import { identifyLanguage, identifyOther } from './identify-language.ts';
import { languageOfScript } from './language-of-script.ts';

/** Fewer letters are a name or a number, which may be of any language. */
const fewestLetters = 20;
/** Chinese, Japanese and Korean say as much with fewer. */
const fewestCharacters = 8;

/** The language that a text is probably written in, as BCP 47 primary tag; undefined when it is too short to say. */
function detectLanguage(sample: string, words: readonly string[]): string | undefined {
  if (isEnglish(words, plainly)) return 'en';
  const letters = countLetters(words);
  const ofScript = letters < fewestCharacters ? undefined : languageOfScript(sample);
  if (ofScript) return ofScript.language;
  if (letters < fewestForShare && isShortEnglish(words, letters)) return 'en';
  return letters < fewestLetters ? undefined : identifyLanguage(sample);
}

/**
 * The language of a text as BCP 47 tag: the declared one, unless the text is plainly another. Systems that publish
 * state their own language whatever the text is.
 */
export function findLanguage(stated: string | undefined, text: string): string | undefined {
  const declared = canonicalTag(stated);
  const sample = text.slice(0, limits.languageSampleCharacters);
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  return declared === undefined ? detectLanguage(sample, words) : (plainlyOther(declared, sample, words) ?? declared);
}

function plainlyOther(declared: string, sample: string, words: readonly string[]): string | undefined {
  const primary = primaryLanguage(declared);
  if (primary === 'en' ? isEnglish(words, plainly) : countLetters(words) < fewestLetters) return undefined;
  if (primary !== 'en' && isEnglish(words, beyondDoubt)) return 'en';
  const ofScript = languageOfScript(sample);
  if (!ofScript) return identifyOther(sample, primary);
  return ofScript.isDecided && ofScript.language !== primary ? ofScript.language : undefined;
}

function countLetters(words: readonly string[]): number {
  let letters = 0;
  for (const word of words) letters += word.length;
  return letters;
}

/** How many of a text's words are frequent in English: at least so many, and this share of all. */
interface Evidence {
  readonly count: number;
  readonly share: number;
}

/** Most uploads are English, and counting words costs a twentieth of comparing a text with every language. */
const plainly: Evidence = { count: 8, share: 0.15 };
const beyondDoubt: Evidence = { count: 15, share: 0.2 };

function isEnglish(words: readonly string[], { count, share }: Evidence): boolean {
  const english = words.filter((word) => frequentWords.has(word)).length;
  return english >= count && english >= words.length * share;
}

/** Of fewer letters, single words tell more than how the letters follow each other. */
const fewestForShare = 120;

/** Frequent words of the news that other languages in Latin letters seldom have. */
const englishOnly = wordSet(`
  about across after and died fell following from government into killed months people percent says shares that the
  their they this three through two weeks were which with would year years
`);

/** One such word is enough for a line, two for a sentence: "The Who" play in Berlin too. */
function isShortEnglish(words: readonly string[], letters: number): boolean {
  const own = words.filter((word) => englishOnly.has(word)).length;
  return own >= (letters < fewestLetters ? 1 : 2) && own >= words.length * 0.15;
}

/** Scripts that, in the news, one language writes. */
const languagesOfScripts: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Telugu}/gu, 'te'],
  [/\p{Script=Kannada}/gu, 'kn'],
  [/\p{Script=Malayalam}/gu, 'ml'],
  [/\p{Script=Gujarati}/gu, 'gu'],
  [/\p{Script=Gurmukhi}/gu, 'pa'],
  [/\p{Script=Oriya}/gu, 'or'],
  [/\p{Script=Sinhala}/gu, 'si'],
  [/\p{Script=Lao}/gu, 'lo'],
  [/\p{Script=Khmer}/gu, 'km'],
  [/\p{Script=Myanmar}/gu, 'my'],
  [/\p{Script=Ethiopic}/gu, 'am'],
  [/\p{Script=Tibetan}/gu, 'bo'],
];

/** Letters that, among the languages of a script, the first one that has them writes; and what is written without. */
interface LettersOfScript {
  readonly script: RegExp;
  readonly letters: readonly (readonly [RegExp, string])[];
  readonly otherwise: string;
  /** Share of the text's letters. */
  readonly least?: number;
}

const lettersOfScripts: readonly LettersOfScript[] = [
  {
    script: /\p{Script=Cyrillic}/gu,
    letters: [
      [/[әғқңұүһөі].*[әғқңұүһө]/isu, 'kk'],
      [/ў/iu, 'be'],
      [/[їєґ]/iu, 'uk'],
      [/[ѓќѕ]/iu, 'mk'],
      [/[ђћџ]/iu, 'sr'],
      [/і(?=[\s\S]*[ыэё])|[ыэё](?=[\s\S]*і)/iu, 'be'],
      [/і/iu, 'uk'],
      [/[ыэё]/iu, 'ru'],
      // Small words of Macedonian: in, with, that.
      [/(?<!\p{L})(?:во|со|дека)(?!\p{L})/iu, 'mk'],
      [/[љњј]/iu, 'sr'],
      [/ъ/iu, 'bg'],
    ],
    otherwise: 'ru',
  },
  {
    script: /\p{Script=Arabic}/gu,
    letters: [
      [/[ٹڈڑےں]/u, 'ur'],
      [/[ټډړښۍ]/u, 'ps'],
      [/[ێۆڵڕ]/u, 'ckb'],
      [/[ۇۈۋ]/u, 'ug'],
      [/[پچژگ]/u, 'fa'],
      [/[یک](?![\s\S]*[يك])/u, 'fa'],
    ],
    otherwise: 'ar',
  },
  {
    script: /\p{Script=Devanagari}/gu,
    // Small words: is, and, were, in Marathi; are, is not, becomes, done, in Nepali.
    letters: [
      [/ळ|(?<!\p{L})(?:आहे|आहेत|आणि|होते|झाला|झाली|केला|केली)(?![\p{L}\p{M}])/u, 'mr'],
      [/(?<!\p{L})(?:छन्|छैन|हुन्छ|भएको|गरेको|गर्न)(?![\p{L}\p{M}])/u, 'ne'],
    ],
    otherwise: 'hi',
  },
  // Nouns are written in Chinese characters.
  { script: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, letters: [], otherwise: 'ja', least: 0.1 },
  { script: /\p{Script=Han}/gu, letters: [], otherwise: 'zh' },
];

/** Of the letters of a text: fewer of a foreign script are a name or a quotation. */
const leastShare = 0.4;

export interface ScriptReading {
  /** BCP 47 primary tag; undefined for a script that is not known here. */
  readonly language: string | undefined;
  /** The script has one language, or letters of one language stand in the text. */
  readonly isDecided: boolean;
}

/** The language that the script of a text tells, and letters of one language in it. Undefined for Latin letters. */
export function languageOfScript(text: string): ScriptReading | undefined {
  const all = countOf(text, /\p{L}/gu);
  const latin = countOf(text, /\p{Script=Latin}/gu);
  if (latin > all * (1 - leastShare)) return undefined;
  const share = (script: RegExp): number => countOf(text, script) / all;
  const own = languagesOfScripts.find(([script]) => share(script) >= leastShare);
  if (own) return { language: own[1], isDecided: true };
  const shared = lettersOfScripts.find(({ script, least = leastShare }) => share(script) >= least);
  if (!shared) return { language: undefined, isDecided: false };
  const decided = shared.letters.find(([letters]) => letters.test(text))?.[1];
  return { language: decided ?? shared.otherwise, isDecided: decided !== undefined };
}

const countOf = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

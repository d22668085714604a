import { francAll } from 'franc-all';
import { detectAll } from 'tinyld/light';
import { languagesOfFranc } from './languages-of-franc.ts';

const asked = Object.keys(languagesOfFranc);

/** So many letters tell franc a language; of fewer, tinyld tells more, but knows 24 languages only. */
const fewestForFranc = 160;

/** Words of everyday that Malay writes otherwise than Indonesian: because, can, that, is, only, want. */
const malay = /\b(?:kerana|boleh|bahawa|ialah|sahaja|mahu|hendak|beliau|awak|wang)\b/i;
const indonesian = /\b(?:karena|bisa|bahwa|adalah|saja|mau|ingin|uang|tidak)\b/i;

/** The language, written in Latin letters, that fits a text best; as BCP 47 primary tag. */
export function identifyLanguage(text: string): string | undefined {
  if (text.length < fewestForFranc) return detectAll(text).find(({ lang }) => !otherScripts.has(lang))?.lang;
  const found = languagesOfFranc[francAll(text, { only: asked })[0]?.[0] ?? ''];
  if (found !== 'id' && found !== 'ms') return found;
  return malay.test(text) && !indonesian.test(text) ? 'ms' : 'id';
}

/** A text that is written in a language is so like it, by franc's measure from 0 to 1; seen: 0.88 in 300 texts. */
const leastLikeness = 0.87;

/**
 * The language, written in Latin letters, that a text is written in and not the one that was declared; undefined where
 * the declared one may be right, or is not known here.
 */
export function identifyOther(text: string, declared: string): string | undefined {
  const code = asked.find((each) => languagesOfFranc[each] === declared);
  if (code === undefined || text.length < fewestForFranc) return undefined;
  const [best, ...rest] = francAll(text, { only: asked });
  const likeness = rest.find(([each]) => each === code)?.[1] ?? 1;
  return likeness < leastLikeness ? languagesOfFranc[best?.[0] ?? ''] : undefined;
}

/** Those that tinyld knows beside those in Latin letters. */
const otherScripts: ReadonlySet<string> = new Set(['ar', 'el', 'fa', 'he', 'hi', 'ja', 'ko', 'ru', 'zh']);

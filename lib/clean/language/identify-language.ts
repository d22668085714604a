import { francAll } from 'franc-all';
import { detectAll } from 'tinyld/light';

/**
 * The languages that franc is asked about, by ISO 639-3, with their BCP 47 tags: those of the news that share a script
 * with others and have no letters of their own. Languages of few newspapers are left out: each is near to a larger one.
 */
const tags: Readonly<Record<string, string>> = {
  afr: 'af',
  als: 'sq',
  azj: 'az',
  bos: 'bs',
  cat: 'ca',
  ces: 'cs',
  cym: 'cy',
  dan: 'da',
  deu: 'de',
  ekk: 'et',
  eng: 'en',
  eus: 'eu',
  fin: 'fi',
  fra: 'fr',
  gle: 'ga',
  glg: 'gl',
  hrv: 'hr',
  hun: 'hu',
  ind: 'id',
  isl: 'is',
  ita: 'it',
  lit: 'lt',
  lvs: 'lv',
  mlt: 'mt',
  nld: 'nl',
  nno: 'nn',
  nob: 'nb',
  pol: 'pl',
  por: 'pt',
  ron: 'ro',
  slk: 'sk',
  slv: 'sl',
  spa: 'es',
  srp: 'sr',
  swe: 'sv',
  swh: 'sw',
  tgl: 'tl',
  tur: 'tr',
  uzn: 'uz',
  vie: 'vi',
  zlm: 'ms',
};

const asked = Object.keys(tags);

/** So many letters tell franc a language; of fewer, tinyld tells more, but knows 24 languages only. */
const fewestForFranc = 160;

/** Words of everyday that Malay writes otherwise than Indonesian: because, can, that, is, only, want. */
const malay = /\b(?:kerana|boleh|bahawa|ialah|sahaja|mahu|hendak|beliau|awak|wang)\b/i;
const indonesian = /\b(?:karena|bisa|bahwa|adalah|saja|mau|ingin|uang|tidak)\b/i;

/** The language, written in Latin letters, that fits a text best; as BCP 47 primary tag. */
export function identifyLanguage(text: string): string | undefined {
  if (text.length < fewestForFranc) return detectAll(text).find(({ lang }) => !otherScripts.has(lang))?.lang;
  const found = tags[francAll(text, { only: asked })[0]?.[0] ?? ''];
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
  const code = asked.find((each) => tags[each] === declared);
  if (code === undefined || text.length < fewestForFranc) return undefined;
  const [best, ...rest] = francAll(text, { only: asked });
  const likeness = rest.find(([each]) => each === code)?.[1] ?? 1;
  return likeness < leastLikeness ? tags[best?.[0] ?? ''] : undefined;
}

/** Those that tinyld knows beside those in Latin letters. */
const otherScripts: ReadonlySet<string> = new Set(['ar', 'el', 'fa', 'he', 'hi', 'ja', 'ko', 'ru', 'zh']);

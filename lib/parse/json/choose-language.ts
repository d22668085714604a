import { wordSet } from '../../model/words.ts';
import { codesOfThree } from '../lines/data/language-codes.ts';
import { normalizeLanguage } from '../lines/normalize-language.ts';
import { fieldName, fieldNames, translatedNames } from './field-names.ts';
import { isObject, scalarText } from './json-values.ts';

const known: ReadonlySet<string> = new Set(codesOfThree.values());
const tag = /^([a-z]{2})(?:[-_][a-z]{2,4})?$/i;
/** `title_de`, `body.en-GB` */
const named = /^(.{1,40})[_.:-]([a-z]{2}(?:[-_][a-z]{2})?)$/i;
const languageMembers = ['language', 'lang', 'locale', '@language', '_lang'] as const;

/** A text in several languages: by the tags of these. */
type Translations = ReadonlyMap<string, unknown>;

const isTag = (name: string): boolean => known.has(tag.exec(name)?.[1]?.toLowerCase() ?? '');

/** Members whose name ends in a language count under the name before it, where an object has none of that name. */
export function gatherTranslations(members: readonly (readonly [string, unknown])[]): readonly [string, unknown][] {
  const gathered = new Map<string, Record<string, unknown>>();
  for (const [written, value] of members) {
    const [, name = '', language = ''] = named.exec(written) ?? [];
    if (!isTag(language) || !isText(value) || !translatedNames.has(fieldName(name))) continue;
    const texts = gathered.get(name) ?? {};
    texts[language] = value;
    gathered.set(name, texts);
  }
  return [...gathered].filter(([, texts]) => Object.keys(texts).some((language) => !alsoWords.has(language)));
}

/** Codes of languages that end names for other reasons: `content_id`. */
const alsoWords = wordSet('id is no');

/** The members with one language for those whose text is given in several: the stated one, or the first. */
export function chooseLanguage(fields: Map<string, unknown>): void {
  const translated = [...fields].flatMap(([name, value]) => {
    const texts = translatedNames.has(name) ? translationsOf(value) : undefined;
    return texts ? [[name, texts] as const] : [];
  });
  if (translated.length === 0) return;
  const stated = fieldNames.language.map((name) => normalizeLanguage(scalarText(fields.get(name)) ?? '')).find(Boolean);
  const all = translated.flatMap(([, texts]) => [...texts.keys()]);
  const language = all.find((each) => each === stated) ?? all.find((each) => each.slice(0, 2) === stated) ?? all[0];
  for (const [name, texts] of translated) fields.set(name, texts.get(language ?? '') ?? [...texts.values()][0]);
  if (language && stated === undefined) fields.set('language', language);
}

/** `{"en": …, "de": …}`, or a list of objects that each state their language. */
function translationsOf(value: unknown): Translations | undefined {
  if (isObject(value)) {
    const members = Object.entries(value);
    const isByTag = members.length > 0 && members.every(([name, text]) => isTag(name) && isText(text));
    return isByTag ? new Map(members.map(([name, text]) => [normalizeLanguage(name) ?? name, text])) : undefined;
  }
  if (!Array.isArray(value) || value.length < 2) return undefined;
  const texts = new Map(value.map((item: unknown) => [isObject(item) ? languageOf(item) : undefined, item]));
  const languages = [...texts.keys()];
  return texts.size === value.length && languages.every((language) => language !== undefined)
    ? (texts as Translations)
    : undefined;
}

const languageOf = (item: Readonly<Record<string, unknown>>): string | undefined => {
  const written = languageMembers.map((name) => scalarText(item[name])).find(Boolean) ?? '';
  return isTag(written) ? normalizeLanguage(written) : undefined;
};

const isText = (value: unknown): boolean =>
  typeof value === 'string' ? /\p{L}/u.test(value) : typeof value === 'object' && value !== null;

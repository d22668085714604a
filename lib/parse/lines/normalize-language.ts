import { codesOfThree, namesOfLanguages, wrongCodes } from './data/language-codes.ts';

/**
 * A language tag in the usual case: `en`, `pt-BR`, `zh-Hant-TW`. Codes of three letters, English names, and codes of
 * countries that are no languages' are read as what they mean. Undefined for other text.
 */
export function normalizeLanguage(value: string): string | undefined {
  const tag =
    value
      .trim()
      .replaceAll('_', '-')
      .split(/[,;.\s]/, 1)[0] ?? '';
  const named = namesOfLanguages.get(tag.toLowerCase());
  if (named) return named;
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(tag)) return undefined;
  const [primary = '', ...rest] = tag.toLowerCase().split('-');
  return [codesOfThree.get(primary) ?? wrongCodes.get(primary) ?? primary, ...rest.map(caseOf)].join('-');
}

function caseOf(subtag: string): string {
  if (subtag.length === 2) return subtag.toUpperCase();
  return subtag.length === 4 ? subtag.charAt(0).toUpperCase() + subtag.slice(1) : subtag;
}

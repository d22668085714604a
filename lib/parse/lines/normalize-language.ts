/** A language tag in the usual case: `en`, `pt-BR`, `zh-Hant-TW`. Undefined for other text. */
export function normalizeLanguage(value: string): string | undefined {
  const tag =
    value
      .trim()
      .replaceAll('_', '-')
      .split(/[,;.\s]/, 1)[0] ?? '';
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(tag)) return undefined;
  const [primary = '', ...rest] = tag.toLowerCase().split('-');
  return [primary, ...rest.map(caseOf)].join('-');
}

function caseOf(subtag: string): string {
  if (subtag.length === 2) return subtag.toUpperCase();
  return subtag.length === 4 ? subtag.charAt(0).toUpperCase() + subtag.slice(1) : subtag;
}

/** Which facts there are rules for: `all`; `plain`, that is figures, dates and quotations; `none`. */
export type FactRules = 'all' | 'plain' | 'none';

const rules: Readonly<Partial<Record<string, FactRules>>> = { en: 'all', fr: 'plain', de: 'plain', es: 'plain' };

/** @param language BCP 47; undefined counts as English */
export const rulesOfLanguage = (language: string | undefined): FactRules =>
  rules[(language ?? 'en').split('-')[0]?.toLowerCase() ?? ''] ?? 'none';

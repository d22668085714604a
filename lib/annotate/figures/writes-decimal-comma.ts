import { usesDecimalComma } from '../../languages/languages.ts';
import type { Article } from '../../model/article.ts';

const commaGroups = /\d,(?:\d{3},\d{3}|000)(?!\d)/;
const pointGroups = /\d\.\d{3}(?!\d)/;

/** Does this article write "4,5" for four and a half? Much of Latin America writes Spanish with "4.5" and "6,000". */
export const writesDecimalComma = ({ language, text }: Pick<Article, 'language' | 'text'>): boolean =>
  usesDecimalComma(language) && !(commaGroups.test(text) && !pointGroups.test(text));

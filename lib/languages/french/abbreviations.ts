import { words } from '../../model/words.ts';
import type { Abbreviations } from '../language-words.ts';

/** Source: general knowledge of news style; written for this project. */
export const frenchAbbreviations = (): Abbreviations => ({
  title: words('MM Mgr mlle mlles mme mmes'),
  inner: words('av bd env'),
  final: words('cie'),
});

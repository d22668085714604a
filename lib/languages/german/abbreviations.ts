import { words } from '../../model/words.ts';
import type { Abbreviations } from '../language-words.ts';

/** Source: general knowledge of news style; written for this project. */
export const germanAbbreviations = (): Abbreviations => ({
  title: words('Hr'),
  inner: words('bspw bzw ca d.h evtl ggf i.d.r inkl sog u u.a u.u vgl z.b z.t zzgl'),
  numbered: words('Kap Ziff abs nr'),
  final: words('Mio Mrd Tsd mio mrd tsd'),
  closing: words('usf usw'),
});

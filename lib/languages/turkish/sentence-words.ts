import { words } from '../../model/words.ts';
import type { SentenceWords } from '../language-words.ts';

/** Source: general knowledge of Turkish; written for this project. */
export const turkishSentenceWords = (): SentenceWords => ({
  weakStarters: words('Ama Ancak Bu Bunun Ve Çok İlk'),
  ordinalNouns: words(`
    Asliye Ağır Ceza Cumhurbaşkanı Daire Dünya Geleneksel Hukuk Kolordu Köprü Lig Olağan Ordu Sulh Ulusal Uluslararası
    Yargı
  `),
});

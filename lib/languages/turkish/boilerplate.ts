import { phrases, words } from '../../model/words.ts';
import { headRule } from '../boilerplate-rule.ts';
import type { Boilerplate, HeadlineWords } from '../language-words.ts';

/** Source: what newsrooms write; compiled by hand. */
export const turkishHeadlines = (): HeadlineWords => ({
  live: ['canlı anlatım'],
  gallery: words('fotogaleri'),
  correction: words('düzeltme'),
});

/** Source: what news pages and wires say of themselves; compiled by hand. */
export const turkishBoilerplate = (): Boilerplate => ({
  heads: [
    headRule(
      [
        ...words('fotoğraf kaynak'),
        ...phrases(`
          ayrıca bakınız
          haberin devamı
        `),
      ],
      '',
    ),
  ],
  phrases: ['tüm hakları saklıdır'],
});

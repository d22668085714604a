import { phrases, words } from '../../model/words.ts';
import type { PageLanguage } from '../page-language.ts';

/** Source: general knowledge of news sites. */
export const polishPageLines: PageLanguage = {
  invitations: phrases(`
    czytaj również
    czytaj także
    czytaj też
    czytaj więcej
    najczęściej czytane
    polecamy
    przeczytaj również
    przeczytaj także
    przeczytaj też
    zobacz również
    zobacz także
    zobacz też
    zobacz więcej
  `),
  placeholders: words('reklama'),
  signUps: phrases(`
    obserwuj nas
    wykup dostęp
    zapisz się do
  `),
  partOpenings: phrases(`
    posłuchaj artykułu
    udostępnij
  `),
};

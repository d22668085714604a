import { phrases, words } from '../../model/words.ts';
import type { PageLanguage } from '../page-language.ts';

/** Source: general knowledge of news sites. */
export const portuguesePageLines: PageLanguage = {
  by: words('por'),
  written: words('escrito publicado'),
  dateOpenings: words('data publicado'),
  sourceLabels: words('fonte'),
  invitations: phrases(`
    leia mais
    leia também
    mais lidas
    notícias relacionadas
    saiba mais
    saiba também
    veja mais
    veja também
    você pode gostar
    você também pode gostar
  `),
  placeholders: words('publicidade'),
  signUps: phrases(`
    assine para
    siga-nos
    subscreva a
  `),
  partOpenings: phrases(`
    ouvir este artigo
    partilhar este artigo
  `),
};

import { phrases, words } from '../../model/words.ts';
import type { PageLanguage } from '../page-language.ts';

/** Source: general knowledge of news sites. */
export const frenchPageLines: PageLanguage = {
  by: words('par'),
  authorLabels: words('auteur auteur(s) auteurs texte'),
  written: words('publié écrit'),
  statedAuthorLabels: phrases('écrit par'),
  dateOpenings: words('publié'),
  invitations: phrases(`
    article lié
    articles liés
    lire aussi
    lire la suite
    lire également
    sur le même sujet
    sur le même thème
    voir aussi
    à découvrir
    à lire aussi
    à lire la suite
    à lire également
  `),
  placeholders: words('annonce publicité'),
  standIns: phrases(`
    contenu externe
    contenus externes
  `),
  signUps: phrases(`
    abonnez-vous
    inscrivez-vous à
    suivez-nous
  `),
  partOpenings: phrases(`
    partager l'article
    partager l’article
    écouter l'article
    écouter l’article
  `),
};

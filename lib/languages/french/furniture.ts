import { phrases, words } from '../../model/words.ts';
import type { FurnitureLanguage } from '../furniture-language.ts';

export const frenchFurniture: FurnitureLanguage = {
  payWalls: phrases(`
    abonnez-vous pour lire
    déjà abonné
  `),
  payWallOpenings: phrases(`
    il vous reste
    pour accéder à
    pour continuer la lecture
    pour lire cet article
    pour lire la suite
    pour poursuivre votre lecture
  `),
  payWallWords: words(`
    abonnement abonner abonnez-vous abonné abonnée abonnées abonnés connectez-vous lire s'abonner s’abonner
  `),
  payWallSubjects: phrases(`
    article réservé
    ce contenu
    cet article
    contenu réservé
    l'intégralité de cet article
    la lecture de cet article
    la suite
    la suite de cet article
    le contenu de cet article
    l’intégralité de cet article
  `),
  payWallClaims: words('aux exclusivement pour réservé réservée réservés seuls'),
  payWallReaders: words('abonné abonnées abonnés adhérents membres'),
  formMessages: phrases(`
    de votre inscription
    une adresse e-mail valide
    une adresse email valide
  `),
  postOpenings: phrases(`
    cet article
    l'article
    le post
    l’article
  `),
  appearances: phrases(`
    est apparu en premier sur
    est d'abord apparu sur
    est d’abord apparu sur
  `),
  counted: words('commentaire commentaires partage partages réaction réactions'),
  shares: [
    ...words('commenter imprimer partager réagir'),
    ...phrases(`
      partager l'article
      partager l’article
    `),
  ],
  shareOpenings: phrases('partager sur'),
  invitations: phrases(`
    lire aussi
    lire la suite
    lire plus
    lire également
    sur le même sujet
    sur le même thème
    voir aussi
    à lire aussi
    à lire la suite
    à lire plus
    à lire également
  `),
  advertisements: words('annonce publicité'),
  signUps: [
    ...words(`
      abonnez-vous inscrivez-vous s'abonner s’abonner
    `),
    ...phrases(`
      recevez la
      recevez les
      recevez nos
      recevez notre
    `),
  ],
  pictureCredits: phrases(`
    crédit
    crédit photo
    crédit photos
    crédits
    crédits photo
    crédits photos
    légende
  `),
  rights: phrases(`
    reproduction interdite
    tous droits réservés
  `),
  tagLabels: phrases(`
    mots clés
    mots-clés
  `),
  readingTimes: phrases('de lecture'),
  readingTimeLabels: phrases('temps de lecture'),
  productionCredits: phrases(`
    avec afp
    avec agence
    avec agences
    avec ap
    avec reuters
  `),
  sourceLabels: words('source'),
  agencyOpenings: words('avec'),
  signOffs: words('fin'),
  pageTotals: words('sur'),
  dateLabels: [...words('modifié modifiée posté postée publié publiée'), ...phrases('mis à jour')],
  dateWords: words('er h le à'),
  agoBefore: phrases('il y a'),
  updateLabels: phrases(`
    mis à jour
    mise à jour
    modifié
  `),
  bylineOpenings: phrases(`
    par
    propos recueillis par
  `),
  authoredWork: phrases(`
    propos recueillis
    publié
    écrit
  `),
  authorLabels: words('auteur auteur(s) auteurs texte'),
  nameJoiners: words('avec et'),
  namePrepositions: words('en à'),
  forWords: words('pour'),
  roleStems: words('envoyé rédaction'),
  rolesBehind: words('journaliste'),
  translatorOpenings: words('traduction traduit'),
  agencyWords: words('agence presse'),
  deskWords: words('agence agences institut journal magazine presse rédaction'),
  linkWords: words('nom'),
  articles: words('la le'),
  releaseLabels: phrases(`
    communiqué de presse
    pour diffusion immédiate
  `),
  newsletterLines: phrases(`
    version en ligne
    voir dans le navigateur
    voir la version en ligne
  `),
};

import { phrases, words } from '../../model/words.ts';
import type { FurnitureLanguage } from '../furniture-language.ts';

export const dutchFurniture: FurnitureLanguage = {
  payWalls: phrases(`
    al abonnee
    lees verder met een abonnement
  `),
  payWallOpenings: phrases(`
    om dit artikel te lezen
    om verder te lezen
    verder lezen
    wil je verder lezen
    wilt u verder lezen
  `),
  payWallWords: words('abonnee abonneer abonnees abonnement account inloggen lid log premium registreer'),
  payWallSubjects: phrases(`
    alleen voor
    de rest van dit artikel
    dit artikel
    dit bericht
    dit verhaal
    exclusief voor
    het volledige artikel
  `),
  payWallClaims: words('alleen exclusief uitsluitend voor voorbehouden'),
  payWallReaders: words('abonnees leden premiumleden'),
  postOpenings: phrases(`
    het artikel
    het bericht
  `),
  appearances: phrases(`
    verscheen eerst op
  `),
  counted: words('gedeeld reactie reacties'),
  shares: [...words('afdrukken bewaren deel delen'), ...phrases('deel dit artikel')],
  shareOpenings: phrases('deel via'),
  invitations: phrases(`
    bekijk ook
    lees meer
    lees ook
    lees verder
    meer over
  `),
  advertisements: words('advertentie reclame'),
  signUps: phrases(`
    abonneer
    meld je aan
    meld u aan
    schrijf je in
    schrijf u in
    volg ons
  `),
  pictureCredits: words('beeld foto fotograaf fotos'),
  rights: phrases('alle rechten voorbehouden'),
  tagLabels: words('onderwerpen'),
  readingTimes: words('leestijd'),
  readingTimeLabels: words('leestijd'),
  sourceLabels: words('bron'),
  pageLabels: words('pagina'),
  dateLabels: phrases(`
    bijgewerkt
    gepubliceerd
    laatst bijgewerkt
    laatst gewijzigd
  `),
  dateWords: words('om op uur'),
  agoBehind: words('geleden'),
  updateLabels: words('bijgewerkt gewijzigd'),
  bylineOpenings: words('door'),
  authoredWork: words('geplaatst geschreven'),
  nameJoiners: words('en'),
  namePrepositions: words('te'),
  roleStems: words('redactie'),
  agencyWords: words('persbureau'),
  agencyEndings: words('nieuws'),
  deskWords: words('redactie'),
  linkWords: words('naam'),
  releaseLabels: words('persbericht'),
};

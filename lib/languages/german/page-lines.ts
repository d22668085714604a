import { phrases, words } from '../../model/words.ts';
import type { PageLanguage } from '../page-language.ts';

/** Source: general knowledge of news sites. */
export const germanPageLines: PageLanguage = {
  by: words('von'),
  authorLabels: words(`
    autor autor/autorin autor/in autoren autorin autorin/autor autorinnen interview text texte verfasser verfasserin
  `),
  nearAuthorLabels: words('redaktion'),
  pictureWords: words('foto fotos'),
  written: words(`
    artikel beitrag eingestellt erstellt geschrieben gespeichert publiziert verfasst veröffentlicht
  `),
  articles: words('dem den der'),
  statedAuthorLabels: phrases(`
    autor
    autorin
    geschrieben von
    verfasst von
  `),
  dateLabels: words('datum veröffentlicht'),
  dateOpenings: words('erschienen erstellt stand veröffentlichung'),
  sourceLabels: words('bild bilder foto fotos quelle quellen'),
  invitations: phrases(`
    auch interessant
    das könnte sie auch interessieren
    lesen sie auch
    lesen sie dazu
    lesen sie mehr
    lesen sie weiter
    lesetipp
    lesetipps
    mehr dazu
    mehr lesen
    mehr zum thema
    passend zum artikel
    passend zum thema
    schon gelesen
    siehe auch
    weitere artikel
    weitere informationen
    weitere infos
    weitere meldungen
    weitere themen
    weiterlesen
    zum thema
  `),
  invitationOpenings: phrases(`
    mehr themen
    meistgelesene
  `),
  placeholders: phrases(`
    anzeige
    auf dieser seite
    inhalt
    inhaltsverzeichnis
    quelle
    quellen
    werbung
    über den autor
    über die autorin
  `),
  placeholderOpenings: phrases('player wird geladen'),
  standIns: phrases(`
    drittplattformen
    externe inhalt
    externe inhalte
    externen inhalt
    externen inhalte
    javascript aktivieren
    redaktioneller inhalt
  `),
  standInPattern: String.raw`inhalte? (?:von \S+ )?(?:angezeigt werden|anzeigen|erlauben|laden)`,
  partOpenings: phrases(`
    artikel anhören
    artikel teilen
  `),
  signUps: phrases(`
    folgen sie uns
    jetzt weiterlesen
    newsletter bestellen
  `),
};

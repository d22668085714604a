import { phrases, words } from '../../model/words.ts';
import type { FurnitureLanguage } from '../furniture-language.ts';

export const germanFurniture: FurnitureLanguage = {
  payWalls: phrases(`
    bereits abonnent
    bereits ein abo
    bereits registriert
    das ist ein plus-artikel
    diesen artikel weiterlesen
    jetzt abonnieren und weiterlesen
    jetzt testen und weiterlesen
    jetzt weiterlesen mit
    lesen sie den ganzen artikel mit
    lesen sie weiter mit
    mit einem abo weiterlesen
    sie haben bereits ein abo
    weiterlesen mit
  `),
  payWallOpenings: phrases(`
    den ganzen artikel
    den vollständigen artikel
    sie möchten den ganzen artikel
    sie möchten weiterlesen
    sie wollen weiterlesen
    um den artikel
    um weiterlesen zu können
    um weiterzulesen
    weiterlesen können
  `),
  payWallWords: words(`
    abo abonnement abonnent abonnenten abonnentinnen abonnieren anmelden bitte einloggen freischalten kostenlos
    mitglieder premium registrieren testen
  `),
  payWallSubjects: phrases(`
    das ganze interview
    den ganzen artikel
    den vollständigen artikel
    der ganze artikel
    der volle artikel
    der vollständige artikel
    die ganze geschichte
    diese inhalte
    diese reportage
    dieser artikel
    dieser beitrag
    dieser inhalt
    dieser text
    dieses interview
  `),
  payWallClaims: words('exklusiv für nur vorbehalten zugänglich'),
  payWallReaders: words(`
    abonnent*innen abonnent:innen abonnenten abonnentinnen digitalabonnenten leserinnen mitglieder mitgliedern
    plus-abonnenten premium-abonnenten
  `),
  formMessages: phrases(`
    eine gültige e-mail
    für ihre anmeldung
  `),
  postOpenings: phrases(`
    der artikel
    der beitrag
  `),
  appearances: phrases(`
    erschien zuerst auf
  `),
  counted: phrases(`
    kommentar
    kommentare
    mal geteilt
  `),
  shares: [...words('drucken kommentieren merken teilen'), ...phrases('artikel teilen')],
  invitations: phrases(`
    lesen sie auch
    lesen sie dazu
    lesen sie mehr
    lesetipp
    mehr dazu
    mehr lesen
    mehr zum thema
    siehe auch
    weiterlesen
  `),
  advertisements: words('anzeige werbung'),
  signUps: phrases(`
    folgen sie uns
    jetzt abonnieren
    jetzt anmelden
    jetzt registrieren
    melden sie sich an
    melden sie sich für
    newsletter abonnieren
    newsletter bestellen
  `),
  newsletterLines: phrases(`
    im browser ansehen
    im browser anzeigen
    im browser öffnen
    newsletter abbestellen
    online ansehen
    online lesen
    webversion
    zur webversion
  `),
  newsletterOpenings: phrases(`
    falls der newsletter nicht
    falls diese e-mail nicht
    sollte der newsletter nicht
    sollte diese e-mail nicht
    wenn diese e-mail nicht
    wird diese e-mail nicht
    wird dieser newsletter nicht
  `),
  pictureCredits: words('bild bildnachweis bildquelle bildunterschrift foto fotos quelle'),
  rights: phrases('alle rechte vorbehalten'),
  tagLabels: words('schlagworter schlagwörter themen'),
  readingTimeLabels: words('lesezeit'),
  productionCredits: phrases(`
    mit material von
    unter verwendung von
  `),
  sourceLabels: words('quelle'),
  agencyOpenings: phrases('mit material von'),
  releaseLabels: words(
    'medieninformation medienmitteilung mitteilung presseinformation pressemeldung pressemitteilung',
  ),
  releaseOpenings: phrases(`
    sperrfrist bis
    sperrfrist:
  `),
  sectionNames: words('inland kultur lokales panorama politik sport wirtschaft wissen wissenschaft'),
  signOffs: words('ende'),
  jumpOpenings: phrases(`
    fortsetzung auf
    fortsetzung von
    lesen sie weiter auf
    weiter auf
  `),
  pageLabels: words('s. seite'),
  pageTotals: words('von'),
  dateLabels: [...words('aktualisiert erschienen erstellt stand veröffentlicht'), ...phrases('zuletzt aktualisiert')],
  dateWords: words('am uhr um vom'),
  agoBefore: words('vor'),
  updateLabels: words('aktualisiert aktualisierung geändert'),
  bylineOpenings: words('von'),
  authorOpenings: words('vom'),
  authoredWork: [
    ...words(`
      artikel beitrag bericht ein eingestellt erstellt gastbeitrag geschrieben interview kolumne kommentar
      pressemitteilung publiziert verfasst veröffentlicht
    `),
    ...phrases('im wortlaut'),
  ],
  authorLabels: words('autor autor(in) autoren autorin bericht interview redaktion text texte verfasser verfasserin'),
  pictureWords: words('bilder foto fotos'),
  nameJoiners: words('mit und'),
  namePrepositions: words('aus in'),
  forWords: words('für'),
  roleStems: words('für geschäftsführ koordinat korrespondent projektleit redakt'),
  rolesBehind: words(`
    autor autorin chefredakteur chefredakteurin chefredaktion journalist journalistin redakteur redakteurin sagt
    schreibt
  `),
  translatorOpenings: words('übersetzt übersetzung'),
  agencyWords: words('agentur presse zeitung'),
  agencyEndings: words('agentur zeitung'),
  deskWords: [
    ...words(`
      abteilung ag agentur agenturen autor deutsche e.v gast gemeinde gmbh initiative institut kg magazin medien
      ministerium nachrichten partei presse redaktion redaktionsteam stadt stiftung universität verband verlag zeitung
    `),
    ...phrases('e. v'),
  ],
  linkWords: words(`
    alle alles anzeigen archiv artikel beiträge bild bilder erforderlich folgen foto fotos kommentar kommentare
    lesezeit mehr minuten name publiziert quelle quellen uhr veröffentlicht weitere zeige über
  `),
  articles: words('das der die'),
  defaultTitles: words('dokument pressemitteilung vorlage'),
  editorCredits: words('red redaktion'),
  adviceOpenings: phrases(`
    achtung redaktionen
    anmerkung der redaktion
    hinweis der redaktion
  `),
};

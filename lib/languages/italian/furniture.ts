import { phrases, words } from '../../model/words.ts';
import type { FurnitureLanguage } from '../furniture-language.ts';

export const italianFurniture: FurnitureLanguage = {
  payWalls: phrases(`
    sei già abbonato
  `),
  payWallOpenings: phrases(`
    per accedere
    per continuare a leggere
    per continuare la lettura
    per leggere l'articolo completo
    per leggere l’articolo completo
    vuoi continuare a leggere
  `),
  payWallWords: words('abbonamento abbonarsi abbonati abbonato accedi account gratis iscriviti registrati'),
  payWallSubjects: phrases(`
    articolo riservato
    contenuto esclusivo
    contenuto riservato
    il resto di questo articolo
    questo articolo
    questo contenuto
  `),
  payWallClaims: words('agli esclusiva esclusivo per riservato solo'),
  payWallReaders: words('abbonati iscritti soci'),
  postOpenings: phrases(`
    l'articolo
    l’articolo
  `),
  appearances: phrases(`
    proviene da
    sembra essere il primo su
  `),
  counted: words('commenti condivisioni'),
  shares: words('condividi stampa'),
  shareOpenings: phrases('condividi su'),
  invitations: phrases(`
    articoli correlati
    leggi anche
    leggi di più
    leggi tutto
    per approfondire
    vedi anche
  `),
  advertisements: words('pubblicità'),
  signUps: words('abbonati iscriviti seguici'),
  pictureCredits: words('foto fotografia'),
  rights: phrases(`
    riproduzione riservata
    tutti i diritti riservati
  `),
  tagLabels: words('argomenti'),
  readingTimes: phrases('di lettura'),
  readingTimeLabels: phrases('tempo di lettura'),
  sourceLabels: words('fonte'),
  signOffs: words('fine'),
  pageLabels: words('pagina'),
  pageTotals: words('di'),
  dateLabels: words('aggiornato pubblicato'),
  dateWords: words('alle il ore'),
  agoBehind: words('fa'),
  updateLabels: words('aggiornato'),
  bylineOpenings: words('da di'),
  authoredWork: words('pubblicato scritto'),
  authorLabels: words('autore autori testo'),
  nameJoiners: words('con e'),
  namePrepositions: words('a'),
  forWords: words('per'),
  roleStems: words('collaborat corrispond redazione'),
  translatorOpenings: words('traduzione'),
  agencyWords: words('agenzia'),
  deskWords: words('agenzia redazione'),
  linkWords: words('nome'),
  releaseLabels: phrases('comunicato stampa'),
};

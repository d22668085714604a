import { phrases, words } from '../../model/words.ts';
import type { MessageLanguage } from '../message-language.ts';

export const germanMessage: MessageLanguage = {
  headlineKeys: words('betreff schlagzeile titel überschrift'),
  authorKeys: words('autor autoren autorin verfasser verfasserin von'),
  publishedKeys: words('datum erscheinungsdatum veröffentlicht'),
  publisherKeys: words('medium publikation quelle zeitung'),
  sectionKeys: words('ressort rubrik'),
  deckKeys: words('untertitel unterzeile vorspann'),
  modifiedKeys: words('aktualisiert geändert'),
  languageKeys: words('sprache'),
  senderLabels: words('von'),
  sentLabels: words('datum gesendet'),
  subjectLabels: words('betreff'),
  receiverLabels: words('an'),
  attributionOpenings: words('am'),
  attributions: words('schrieb'),
  originalMarks: phrases('ursprüngliche nachricht'),
  forwardedMarks: phrases('weitergeleitete nachricht'),
  forwardedOpenings: phrases('anfang der weitergeleiteten nachricht'),
  replyPrefixes: words('aw'),
  forwardPrefixes: words('wg'),
  emptySubjects: phrases('kein betreff'),
  salutations: [
    ...words('hallo liebe lieber'),
    ...phrases(`
      guten morgen
      guten tag
      sehr geehrte
      sehr geehrter
      sehr geehrtes
    `),
  ],
  senderOffices: words('ministerium presse redaktion'),
};

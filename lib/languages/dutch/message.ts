import { phrases, words } from '../../model/words.ts';
import type { MessageLanguage } from '../message-language.ts';

export const dutchMessage: MessageLanguage = {
  headlineKeys: words('kop titel'),
  deckKeys: words('ondertitel'),
  authorKeys: words('auteur auteurs'),
  languageKeys: words('taal'),
  publisherKeys: words('bron krant'),
  sectionKeys: words('rubriek'),
  publishedKeys: words('datum'),
  senderLabels: words('van'),
  sentLabels: words('datum verzonden'),
  subjectLabels: words('onderwerp'),
  receiverLabels: words('aan'),
  attributionOpenings: words('op'),
  datedAttributions: words('schreef'),
  originalMarks: phrases('oorspronkelijk bericht'),
  forwardedMarks: phrases('doorgestuurd bericht'),
  salutations: words('beste geachte'),
};

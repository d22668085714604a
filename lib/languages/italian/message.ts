import { phrases, words } from '../../model/words.ts';
import type { MessageLanguage } from '../message-language.ts';

export const italianMessage: MessageLanguage = {
  headlineKeys: words('titolo'),
  deckKeys: words('occhiello sommario sottotitolo'),
  authorKeys: words('autore autori autrice'),
  languageKeys: words('lingua'),
  publisherKeys: words('fonte giornale testata'),
  sectionKeys: words('sezione'),
  publishedKeys: words('data'),
  senderLabels: words('da'),
  sentLabels: words('data inviato'),
  subjectLabels: words('oggetto'),
  receiverLabels: words('a'),
  attributionOpenings: words('il'),
  datedAttributions: phrases('ha scritto'),
  originalMarks: phrases('messaggio originale'),
  forwardedMarks: phrases('messaggio inoltrato'),
  replyPrefixes: words('r rif'),
  forwardPrefixes: words('i'),
  salutations: words('ciao gentile'),
};

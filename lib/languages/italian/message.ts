import { phrases, words } from '../../model/words.ts';
import type { MessageLanguage } from '../message-language.ts';

export const italianMessage: MessageLanguage = {
  headlineKeys: words('titolo'),
  authorKeys: words('autore'),
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

import { words } from '../../model/words.ts';
import type { MessageLanguage } from '../message-language.ts';

export const portugueseMessage: MessageLanguage = {
  headlineKeys: words('titulo título'),
  deckKeys: words('subtítulo'),
  authorKeys: words('autor autora autores'),
  languageKeys: words('idioma'),
  publisherKeys: words('fonte jornal'),
  sectionKeys: words('editoria secção seção'),
  publishedKeys: words('data'),
  senderLabels: words('de'),
  sentLabels: words('data enviado'),
  subjectLabels: words('assunto'),
  receiverLabels: words('para'),
  attributionOpenings: words('em'),
  datedAttributions: words('escreveu'),
  forwardPrefixes: words('enc'),
};

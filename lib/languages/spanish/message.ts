import { phrases, words } from '../../model/words.ts';
import type { MessageLanguage } from '../message-language.ts';

export const spanishMessage: MessageLanguage = {
  headlineKeys: words('titular titulo título'),
  deckKeys: words('bajada entradilla subtítulo'),
  authorKeys: words('autor autora autores'),
  publishedKeys: ['fecha', 'fecha de publicación', 'publicado'],
  languageKeys: words('idioma'),
  publisherKeys: words('diario fuente medio periódico'),
  sectionKeys: words('sección'),
  senderLabels: words('de'),
  sentLabels: words('enviado fecha'),
  subjectLabels: words('asunto'),
  receiverLabels: words('a para'),
  attributionOpenings: words('el'),
  datedAttributions: words('escribió'),
  originalMarks: phrases('mensaje original'),
  forwardedMarks: phrases('mensaje reenviado'),
  forwardPrefixes: words('rv'),
  emptySubjects: phrases('sin asunto'),
  salutations: [...words('estimada estimadas estimado estimados hola'), ...phrases('buenos días')],
};

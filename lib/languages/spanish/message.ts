import { phrases, words } from '../../model/words.ts';
import type { MessageLanguage } from '../message-language.ts';

export const spanishMessage: MessageLanguage = {
  headlineKeys: words('titulo título'),
  authorKeys: words('autor'),
  publishedKeys: words('fecha'),
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

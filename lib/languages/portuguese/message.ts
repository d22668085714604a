import { words } from '../../model/words.ts';
import type { MessageLanguage } from '../message-language.ts';

export const portugueseMessage: MessageLanguage = {
  headlineKeys: words('titulo título'),
  authorKeys: words('autor'),
  publishedKeys: words('data'),
  senderLabels: words('de'),
  sentLabels: words('data enviado'),
  subjectLabels: words('assunto'),
  receiverLabels: words('para'),
  attributionOpenings: words('em'),
  datedAttributions: words('escreveu'),
  forwardPrefixes: words('enc'),
};

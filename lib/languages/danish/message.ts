import { words } from '../../model/words.ts';
import type { MessageLanguage } from '../message-language.ts';

export const danishMessage: MessageLanguage = {
  senderLabels: words('fra'),
  sentLabels: words('sendt'),
  attributionOpenings: words('den'),
  datedAttributions: words('skrev'),
  replyPrefixes: words('sv'),
};

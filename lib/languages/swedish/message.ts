import { words } from '../../model/words.ts';
import type { MessageLanguage } from '../message-language.ts';

export const swedishMessage: MessageLanguage = {
  senderLabels: words('från'),
  sentLabels: words('skickat'),
  attributionOpenings: words('den'),
  datedAttributions: words('skrev'),
  replyPrefixes: words('sv'),
  forwardPrefixes: words('vb'),
};

import { phrases, words } from '../../model/words.ts';
import type { MessageLanguage } from '../message-language.ts';

export const polishMessage: MessageLanguage = {
  senderLabels: words('od'),
  sentLabels: words('wysłano'),
  attributionOpenings: phrases(`
    dnia
    w dniu
  `),
  datedAttributions: words('napisał napisał(a) napisała'),
  replyPrefixes: words('odp'),
  forwardPrefixes: words('pd'),
};

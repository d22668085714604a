import { phrases, words } from '../../model/words.ts';
import type { MessageLanguage } from '../message-language.ts';

export const dutchMessage: MessageLanguage = {
  headlineKeys: words('titel'),
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

import { words } from '../../model/words.ts';
import type { MessageLanguage } from '../message-language.ts';

export const finnishMessage: MessageLanguage = {
  replyPrefixes: words('vs'),
  forwardPrefixes: words('vl'),
};

import type { Language } from '../language.ts';
import { portugueseFurniture } from './furniture.ts';
import { portugueseMessage } from './message.ts';
import { portugueseWords } from './words.ts';

export const portuguese: Language = {
  facts: 'none',
  words: portugueseWords,
  furniture: portugueseFurniture,
  message: portugueseMessage,
};

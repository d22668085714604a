import type { HeadlineWords } from '../languages/language-words.ts';
import { uniteWords } from '../languages/unite-words.ts';
import { once } from '../model/once.ts';
import { anyOf } from '../model/words.ts';

interface HeadlinePatterns {
  readonly live: RegExp;
  readonly gallery: RegExp;
  readonly correction: RegExp;
}

const readPatterns = once((): HeadlinePatterns => {
  const any = (member: keyof HeadlineWords): string => anyOf([...uniteWords(({ headlines }) => headlines?.()[member])]);
  const label = any('liveLabels');
  return {
    live: new RegExp(`\\b${any('live')}\\b|^${label}\\s*[:|–-]|[–|-]\\s*${label}$`, 'iu'),
    gallery: new RegExp(`^\\W{0,3}${any('gallery')}\\s*[:|–-]`, 'iu'),
    correction: new RegExp(`^\\W{0,3}${any('correction')}\\s*(?:[:|–—-]|$)`, 'iu'),
  };
});

/** Whether a headline marks a live blog, a gallery or a correction, in any language. */
export const isHeadlineOf = (kind: keyof HeadlinePatterns, headline: string | undefined): boolean =>
  readPatterns()[kind].test(headline ?? '');

import type { HeadlineWords } from '../languages/language-words.ts';
import { uniteWords } from '../languages/unite-words.ts';
import { anyOf } from '../model/words.ts';

interface HeadlinePatterns {
  readonly live: RegExp;
  readonly gallery: RegExp;
  readonly correction: RegExp;
}

let compiled: HeadlinePatterns | undefined;

/** Which article that cannot be summarized a headline announces in any language; undefined for every other headline. */
export function announces(headline: string, kind: keyof HeadlinePatterns): boolean {
  compiled ??= compile();
  return compiled[kind].test(headline);
}

function compile(): HeadlinePatterns {
  const any = (member: keyof HeadlineWords): string => anyOf([...uniteWords(({ headlines }) => headlines?.()[member])]);
  const label = any('liveLabels');
  return {
    live: new RegExp(`\\b${any('live')}\\b|^${label}\\s*[:|–-]|[–|-]\\s*${label}$`, 'iu'),
    gallery: new RegExp(`^\\W{0,3}${any('gallery')}\\s*[:|–-]`, 'iu'),
    correction: new RegExp(`^\\W{0,3}${any('correction')}\\s*(?:[:|–—-]|$)`, 'iu'),
  };
}

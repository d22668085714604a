import { isSameText } from './same-text.ts';

/** What stands between a headline and the publisher's name. */
const separator = /\s+[-–—|•·:»]+\s+/gu;

/** A headline without the publisher at its end, where the publisher is stated: "Ferry sails again - Lodra Courier". */
export function withoutPublisher(headline: string, publisher: string | undefined): string {
  if (!publisher) return headline;
  for (const found of headline.matchAll(separator)) {
    const before = headline.slice(0, found.index).trim();
    if (before !== '' && isSameText(headline.slice(found.index + found[0].length), publisher)) return before;
  }
  return headline;
}

// The grammar of English: which name heads the words for a speaker.

import { officialNouns, writtenNouns } from '../../languages/english/speaker-words.ts';
import type { EnglishSpeech } from '../../languages/speech-language.ts';
import { type Cast, type Mention, mentionsIn } from './cast.ts';
import { isCapitalToken, isMark, type QuotationReading, type TokenRange } from './reading.ts';

/** Tokens between a body and the noun for its official: "officials at the US State Department". */
const longestLink = 4;

/**
 * The entity that speaks: the head of the phrase, or the first of several that are joined. Whom a source is described
 * by does not speak: "critics of Roth", "Roth’s lawyer". An official may be given as the body: "a ministry spokesman".
 */
export function findNamedSpeaker(
  reading: QuotationReading,
  language: EnglishSpeech,
  cast: Cast,
  phrase: TokenRange,
): number | undefined {
  const mentions = mentionsIn(cast, phrase.first, phrase.end).filter(
    ({ type, end }) => type !== 'event' && type !== 'other' && !isPossessive(reading, end),
  );
  const head = mentions.find(
    (mention) =>
      isAtEnd(reading, language, mention, phrase.end) && !isGoverned(reading, language, cast, mention, phrase),
  );
  if (head) return head.entity;
  const author = mentions.find((mention) => isAuthor(reading, language, mention, phrase));
  if (author) return author.entity;
  return mentions.find(
    (mention) => mention.type === 'organisation' && isBodyOfOfficial(reading, language, mention, phrase),
  )?.entity;
}

const isPossessive = ({ words, tokens }: QuotationReading, index: number): boolean =>
  tokens[index]?.kind === 'clitic' || (words[index] === "'" && tokens[index]?.start === tokens[index - 1]?.end);

/** No noun follows, as in "the Tallow spokesman". */
function isAtEnd(reading: QuotationReading, language: EnglishSpeech, { end }: Mention, limit: number): boolean {
  const next = reading.words[end] ?? '';
  if (end >= limit || isMark(reading, end)) return true;
  return language.conjunctions.has(next) || language.prepositions.has(next) || language.boundaries.has(next);
}

/** It hangs on a preposition or in a relative clause. A title may have one before it: "Duke of Tallow Paul Ash". */
function isGoverned(
  reading: QuotationReading,
  language: EnglishSpeech,
  cast: Cast,
  { first }: Mention,
  phrase: TokenRange,
): boolean {
  const before = mentionsIn(cast, phrase.first, first);
  for (let at = first - 1; at > phrase.first; at--) {
    const inside = before.find((mention) => at >= mention.first && at < mention.end);
    if (inside && inside.end === first && inside.type !== 'person') return false;
    if (inside) continue;
    const word = reading.words[at] ?? '';
    if (language.boundaries.has(word) || /^[a-z]{2,}ing$/.test(word)) return true;
    if (!language.prepositions.has(word) || isCapitalToken(reading, at)) continue;
    const isTitle = at - 1 > phrase.first && isCapitalToken(reading, at - 1) && !reading.words[at - 1]?.endsWith('s');
    return !isTitle;
  }
  return false;
}

/** "a reply from Roth", "a letter by the Harbour Council" */
function isAuthor(
  { words }: QuotationReading,
  { articles }: EnglishSpeech,
  { first, end }: Mention,
  phrase: TokenRange,
): boolean {
  const link = articles.has(words[first - 1] ?? '') ? first - 2 : first - 1;
  const isWhole = end === phrase.end && link > phrase.first && /^(?:by|from)$/.test(words[link] ?? '');
  return isWhole && writtenNouns.has(words[link - 1] ?? '');
}

/** "ministry officials", "a spokesman for the ministry". */
function isBodyOfOfficial(
  { words }: QuotationReading,
  { prepositions }: EnglishSpeech,
  { first, end }: Mention,
  phrase: TokenRange,
): boolean {
  for (let at = end; at < Math.min(phrase.end, end + 3); at++) if (officialNouns.has(words[at] ?? '')) return true;
  for (let at = first - 1; at > Math.max(phrase.first, first - longestLink); at--)
    if (prepositions.has(words[at] ?? '')) return officialNouns.has(words[at - 1] ?? '');
  return false;
}

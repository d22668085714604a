// English alone: whom a common noun means where only one has been named.

import { bodyNouns, subjectNouns } from '../../languages/english/speaker-words.ts';
import { words } from '../../model/words.ts';
import { type Cast, type Mention, mentionsIn } from './cast.ts';
import type { QuotationReading, TokenRange } from './reading.ts';

/** Bodies that have no name where the article tells of them. */
export const commonBodies = new Set([...bodyNouns, ...words('administration army court government navy police state')]);

/** Words of the longest description: "the former Tallow driver". */
const longestDescription = 5;

/** "The 34-year-old", "the Tallow driver": the only person named so far. "The lawyer" may be somebody else. */
export function onlyPerson(reading: QuotationReading, cast: Cast, { first, end }: TokenRange): number | undefined {
  const [word, ...description] = reading.words.slice(first, end);
  if (word !== 'the' || description.length === 0 || description.length > longestDescription) return undefined;
  const isOne = subjectNouns.has(description.at(-1) ?? '') || /^\d{1,3}-year-old$/.test(description.join(''));
  if (!isOne) return undefined;
  return onlyEntity(mentionsIn(cast, 0, first).filter(({ type }) => type === 'person'))?.entity;
}

/** "Profits at Tallow Mills fell. The firm said …": the only body named so far. */
export function onlyBody(
  { words: all, opening }: QuotationReading,
  cast: Cast,
  { first }: TokenRange,
): number | undefined {
  const body = onlyEntity(mentionsIn(cast, opening, first).filter(({ type }) => type === 'organisation'));
  const isCommon = body && all.slice(body.first, body.end).some((word) => commonBodies.has(word));
  return isCommon ? undefined : body?.entity;
}

function onlyEntity(mentions: readonly Mention[]): Mention | undefined {
  const [only] = mentions;
  return mentions.every(({ entity }) => entity === only?.entity) ? only : undefined;
}

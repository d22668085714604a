// English alone: whom a common noun means where only one has been named.

import { bodyNouns, subjectNouns } from '../../languages/english/speaker-words.ts';
import type { EntityType } from '../../model/annotations.ts';
import { words } from '../../model/words.ts';
import type { Cast, Mention } from './cast.ts';
import type { QuotationReading, TokenRange } from './reading.ts';

/** Bodies that have no name where the article tells of them. */
export const commonBodies = new Set([...bodyNouns, ...words('administration army court government navy police state')]);

/** Words of the longest description: "the former Tallow driver". */
const longestDescription = 5;

/** The first of a type that is named, and the tokens between which no other is. */
interface Only {
  readonly mention: Mention;
  readonly until: number;
}

/** Whom a common noun means as long as one person, or one body, has been named. */
export interface OnlyNamed {
  readonly person: Only | undefined;
  readonly body: Only | undefined;
}

/** Read once: an article may have as many speakers as sentences. */
export const readOnlyNamed = ({ opening }: QuotationReading, { mentions }: Cast): OnlyNamed => ({
  person: readOnly(mentions, 'person', 0),
  body: readOnly(mentions, 'organisation', opening),
});

function readOnly(mentions: readonly Mention[], type: EntityType, from: number): Only | undefined {
  const mention = mentions.find((each) => each.type === type && each.first >= from);
  if (!mention) return undefined;
  const other = mentions.find((each) => each.type === type && each.first >= from && each.entity !== mention.entity);
  return { mention, until: other?.first ?? Infinity };
}

const mentionAt = (only: Only | undefined, token: number): Mention | undefined =>
  only && only.mention.first < token && token <= only.until ? only.mention : undefined;

/** "The 34-year-old", "the Tallow driver": the only person named so far. "The lawyer" may be somebody else. */
export function onlyPerson(
  { words: all }: QuotationReading,
  { person }: OnlyNamed,
  range: TokenRange,
): number | undefined {
  if (range.end - range.first > longestDescription + 1) return undefined;
  const [word, ...description] = all.slice(range.first, range.end);
  if (word !== 'the' || description.length === 0) return undefined;
  const isOne = subjectNouns.has(description.at(-1) ?? '') || /^\d{1,3}-year-old$/.test(description.join(''));
  return isOne ? mentionAt(person, range.first)?.entity : undefined;
}

/** "Profits at Tallow Mills fell. The firm said …": the only body named so far. */
export function onlyBody(
  { words: all }: QuotationReading,
  { body }: OnlyNamed,
  { first }: TokenRange,
): number | undefined {
  const named = mentionAt(body, first);
  const isCommon = named && all.slice(named.first, named.end).some((word) => commonBodies.has(word));
  return isCommon ? undefined : named?.entity;
}

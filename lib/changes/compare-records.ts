import type { Change, ChangePlace, RecordChanges } from '../model/changes.ts';
import type { NewsSummaryRecord } from '../model/record.ts';
import type { Span } from '../model/span.ts';
import { alignSentences } from './align-sentences.ts';
import { comparePair } from './compared-pair.ts';
import { findAttributionChanges } from './find-attribution-changes.ts';
import { findHeadlineChange } from './find-headline-change.ts';
import { findMentionChanges } from './find-mention-changes.ts';
import { findMoves, spanOfSentences } from './find-moves.ts';
import { findQuotationChanges } from './find-quotation-changes.ts';
import { findWording } from './find-wording.ts';
import type { FoundChange } from './found-change.ts';
import { judgeSignificance } from './judge-significance.ts';
import type { Alignment } from './sentence-pair.ts';
import { type ComparedVersion, readVersion } from './version.ts';

/**
 * What changed between two records of one article: a pure function of the two, with the same bytes for the same pair.
 * Both must be good records: see `verify`. A record without a body, such as that of a removal, has no sentences.
 */
export function compareRecords(before: NewsSummaryRecord, after: NewsSummaryRecord): RecordChanges {
  const versions = { before: readVersion(before), after: readVersion(after) };
  const alignment = alignSentences(versions.before.sentences, versions.after.sentences);
  const found = [...findBodyChanges(versions, alignment)].sort(byPlace(versions, alignment));
  const headline = findHeadlineChange(before, after);
  const changes = [...headline, ...found.map((change) => place(change, versions))];
  const named = changes.map((change, index): Change => ({ id: `c${index + 1}`, ...change }));
  return {
    ...judgeSignificance(before, after, named),
    changes: named,
    summary: compareSummaries(before, after, versions, alignment),
  };
}

type Versions = Readonly<Record<'before' | 'after', ComparedVersion>>;

function findBodyChanges(versions: Versions, { pairs, added, removed }: Alignment): FoundChange[] {
  const { before, after } = versions;
  const found: FoundChange[] = findMoves(pairs, before, after);
  for (const pair of pairs) {
    if (saysSame(pair, versions)) continue;
    const compared = comparePair(versions, pair);
    found.push(
      ...findAttributionChanges(compared),
      ...findQuotationChanges(compared),
      ...findMentionChanges(compared),
      ...findWording(compared),
    );
  }
  for (const index of removed) found.push(...tellWhole('removed', 'before', before, index));
  for (const index of added) found.push(...tellWhole('added', 'after', after, index));
  return found;
}

const saysSame = ({ before, after }: Alignment['pairs'][number], versions: Versions): boolean =>
  textOfSentences(versions.before, before) === textOfSentences(versions.after, after) ||
  signatureOf(versions.before, before) === signatureOf(versions.after, after);

const textOfSentences = ({ sentences }: ComparedVersion, range: readonly [number, number]): string =>
  sentences
    .slice(...range)
    .map(({ text }) => text)
    .join(' ');

const signatureOf = ({ sentences }: ComparedVersion, range: readonly [number, number]): string =>
  sentences
    .slice(...range)
    .map(({ readSignature }) => readSignature())
    .join(' ');

/** A sentence that only one version has, and the direct speech in it. Marks alone are nothing. */
function tellWhole(
  type: 'added' | 'removed',
  side: 'before' | 'after',
  version: ComparedVersion,
  index: number,
): FoundChange[] {
  const sentence = version.sentences[index];
  if (!sentence || sentence.readSignature() === '') return [];
  const spoken = version.quotations.filter(
    ({ directness, start, end }) => directness === 'direct' && start >= sentence.start && end <= sentence.end,
  );
  const spanOfSentence = { start: sentence.start, end: sentence.end };
  return [
    { type, [side]: spanOfSentence },
    ...spoken.map(({ start, end }): FoundChange => ({ type: 'quotation', [side]: { start, end } })),
  ];
}

/** By the place in the later version. What only the earlier one has stands where its neighbour before it went. */
function byPlace({ before, after }: Versions, { pairs }: Alignment): (a: FoundChange, b: FoundChange) => number {
  const anchors = pairs
    .map((pair) => ({ start: spanOfSentences(before, pair.before).start, end: spanOfSentences(after, pair.after).end }))
    .sort((a, b) => a.start - b.start);
  const anchorOf = (span: Span): number => {
    let anchor = -1;
    for (const { start, end } of anchors) {
      if (start > span.start) break;
      anchor = end;
    }
    return anchor;
  };
  const keyOf = ({ before: left, after: right }: FoundChange): number => right?.start ?? (left ? anchorOf(left) : 0);
  return (a, b) => keyOf(a) - keyOf(b) || (a.before?.start ?? -1) - (b.before?.start ?? -1);
}

function place({ type, how, before, after, words }: FoundChange, versions: Versions): Omit<Change, 'id'> {
  const both = (spans: { readonly before?: Span | undefined; readonly after?: Span | undefined }) => ({
    ...(spans.before ? { before: placeOf(spans.before, versions.before) } : {}),
    ...(spans.after ? { after: placeOf(spans.after, versions.after) } : {}),
  });
  return { type, ...(how ? { how } : {}), ...both({ before, after }), ...(words ? { words: words.map(both) } : {}) };
}

function placeOf({ start, end }: Span, { text, map, sentences }: ComparedVersion): ChangePlace {
  const sentence = sentences.find((each) => each.end > start)?.id;
  return {
    start: map.toCodePoint(start),
    end: map.toCodePoint(end),
    text: text.slice(start, end),
    ...(sentence === undefined ? {} : { sentence }),
  };
}

function compareSummaries(
  before: NewsSummaryRecord,
  after: NewsSummaryRecord,
  versions: Versions,
  { pairs }: Alignment,
): RecordChanges['summary'] {
  const idsOf = ({ summary }: NewsSummaryRecord) => (summary?.sentences ?? []).map(({ id }) => id);
  const [earlier, later] = [idsOf(before), idsOf(after)];
  const idsAt = (side: 'before' | 'after', range: readonly [number, number]) =>
    versions[side].sentences.slice(...range).map(({ id }) => id);
  const kept = { before: new Set<string>(), after: new Set<string>() };
  for (const pair of pairs) {
    const [left, right] = [idsAt('before', pair.before), idsAt('after', pair.after)];
    if (!left.some((id) => earlier.includes(id)) || !right.some((id) => later.includes(id))) continue;
    for (const id of left) kept.before.add(id);
    for (const id of right) kept.after.add(id);
  }
  return {
    removed: earlier.filter((id) => !kept.before.has(id)),
    added: later.filter((id) => !kept.after.has(id)),
  };
}

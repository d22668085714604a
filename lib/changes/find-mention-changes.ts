import { compareNames } from './compare-names.ts';
import {
  type ComparedPair,
  markTold,
  type PlacedMention,
  type Side,
  stretchOfWords,
  textOf,
  touches,
  wordsAt,
} from './compared-pair.ts';
import type { Hunk } from './diff-words.ts';
import type { FoundChange } from './found-change.ts';
import { isSpeakerChange } from './is-speaker-change.ts';
import { hasNameCapital, shapeMentions } from './shape-mentions.ts';
import { isSpellingHunk } from './spelling.ts';
import type { MentionKind } from './version.ts';

/** In this order: a role holds names and figures ("the second vice-president"), and a date holds figures. */
const kinds: readonly MentionKind[] = ['role', 'date', 'figure', 'name'];

/** Figures, dates, names and roles that differ, one by one. */
export function findMentionChanges(pair: ComparedPair): FoundChange[] {
  const placed = { before: placeMentions(pair, 'before'), after: placeMentions(pair, 'after') };
  const found: FoundChange[] = [];
  const hunks = pair.diff.hunks.filter((hunk) => !isSlip(pair, hunk, placed));
  const alone: Record<Side, PlacedMention[]> = { before: [], after: [] };
  for (const kind of kinds)
    for (const hunk of hunks) {
      const touched = (side: Side) =>
        placed[side].filter(
          ({ mention, words }) =>
            mention.kind === kind && touches(hunk, side, words) && !isTold(pair, side, words, hunk),
        );
      const paired = pairMentions(pair, hunk, { before: touched('before'), after: touched('after') });
      for (const [a, b] of paired.both) found.push(...tell(pair, a, b));
      alone.before.push(...paired.before);
      alone.after.push(...paired.after);
    }
  return [...found, ...tellAlone(pair, alone)];
}

const isTold = ({ told }: ComparedPair, side: Side, [first, end]: readonly [number, number], hunk: Hunk): boolean => {
  const [start, stop] = hunk[side];
  return told[side]
    .subarray(Math.max(first, start), Math.min(end, Math.max(stop, start + 1)))
    .some((flag) => flag === 1);
};

function placeMentions(pair: ComparedPair, side: Side): PlacedMention[] {
  const read = pair.mentions[side].map((mention) => ({ mention, words: wordsAt(pair, side, mention) }));
  return [...read, ...shapeMentions(pair, side, read)];
}

interface Touched {
  readonly before: readonly PlacedMention[];
  readonly after: readonly PlacedMention[];
}

interface Paired {
  readonly both: readonly (readonly [PlacedMention, PlacedMention])[];
  readonly before: readonly PlacedMention[];
  readonly after: readonly PlacedMention[];
}

/** Pairs what stands in one place: what shares words first, then in order. */
function pairMentions(pair: ComparedPair, hunk: Hunk, { before, after }: Touched): Paired {
  const both: [PlacedMention, PlacedMention][] = [];
  const open = [...after];
  const rest = before.filter((a) => {
    const at = open.findIndex((b) => sharesWord(pair, a, b));
    const [b] = at < 0 ? [] : open.splice(at, 1);
    if (b) both.push([a, b]);
    return !b;
  });
  const alone = rest.filter((a) => {
    const b =
      partnerOf(pair, a) ?? (isNarrow(hunk) || open.some((each) => isAlike(a, each)) ? open.shift() : undefined);
    if (b) both.push([a, b]);
    return !b;
  });
  const news = open.filter((b) => {
    const a = partnerOf(pair, b, 'after');
    if (a) both.push([a, b]);
    return !a;
  });
  return { both, before: alone, after: news };
}

/** The other side of a mention of which only a part has changed, where that part is cut off: 60 metres, 60. */
function partnerOf(
  pair: ComparedPair,
  { mention, words }: PlacedMention,
  side: Side = 'before',
): PlacedMention | undefined {
  const other = side === 'before' ? 'after' : 'before';
  const partners = pair.diff.partners[side];
  for (const each of pair.mentions[other]) {
    if (each.kind !== mention.kind) continue;
    const at = wordsAt(pair, other, each);
    for (let index = words[0]; index < words[1]; index++) {
      const partner = partners[index] ?? -1;
      if (partner >= at[0] && partner < at[1]) return { mention: each, words: at };
    }
  }
  return undefined;
}

function sharesWord(pair: ComparedPair, a: PlacedMention, b: PlacedMention): boolean {
  for (let index = a.words[0]; index < a.words[1]; index++) {
    const partner = pair.diff.partners.before[index] ?? -1;
    if (partner >= b.words[0] && partner < b.words[1]) return true;
  }
  return false;
}

const isAlike = ({ mention: a }: PlacedMention, { mention: b }: PlacedMention): boolean =>
  a.kind === b.kind && a.unit === b.unit;

/** In a long stretch of other words nothing says that the first figure became the first. */
const isNarrow = ({ before, after }: Hunk): boolean => before[1] - before[0] <= 8 && after[1] - after[0] <= 8;

function tell(pair: ComparedPair, left: PlacedMention, right: PlacedMention): FoundChange[] {
  const [a, b] = [widenName(pair, 'before', left), widenName(pair, 'after', right)];
  if (isSameWords(pair, a, b)) return [];
  markTold(pair, 'before', a.words);
  markTold(pair, 'after', b.words);
  const { kind } = a.mention;
  const spans = { before: stretchOfWords(pair, 'before', a.words), after: stretchOfWords(pair, 'after', b.words) };
  if (kind === 'figure') return [{ type: kind, how: a.mention.unit === b.mention.unit ? 'value' : 'unit', ...spans }];
  if (kind !== 'name') return [{ type: kind, ...spans }];
  const how = compareNames(keysOf(pair, 'before', a), keysOf(pair, 'after', b));
  if (how === 'other' && isSpeakerChange(pair, a.mention, b.mention)) return [{ type: 'speaker', ...spans }];
  return [{ type: kind, how, ...spans }];
}

/** With the capitals beside it that the other version has not: Van Lier, of which only Lier was found. */
function widenName(pair: ComparedPair, side: Side, placed: PlacedMention): PlacedMention {
  if (placed.mention.kind !== 'name') return placed;
  let [first, end] = placed.words;
  const isOwnCapital = (index: number) =>
    pair.diff.partners[side][index] === -1 && pair.told[side][index] === 0 && hasNameCapital(pair, side, index);
  while (isOwnCapital(first - 1)) first--;
  while (isOwnCapital(end)) end++;
  return { ...placed, words: [first, end] };
}

/** A word that is spelled otherwise, and of which not both forms are known: 44 pillrs, 44 pillars. */
function isSlip(pair: ComparedPair, hunk: Hunk, placed: Touched): boolean {
  if (!isSpellingHunk(pair, hunk)) return false;
  const isKnown = (side: Side) =>
    placed[side].some(({ mention, words }) => {
      const [first] = hunk[side];
      const written = textOf(pair, side, stretchOfWords(pair, side, hunk[side]));
      const isWithin = first >= words[0] && first < words[1];
      return isWithin && (mention.kind !== 'figure' || !mention.unit?.includes(written));
    });
  return !(isKnown('before') && isKnown('after'));
}

const isSameWords = (pair: ComparedPair, a: PlacedMention, b: PlacedMention): boolean =>
  keysOf(pair, 'before', a).join(' ') === keysOf(pair, 'after', b).join(' ');

const keysOf = ({ diff }: ComparedPair, side: Side, { words }: PlacedMention): readonly string[] =>
  diff[side]
    .slice(...words)
    .filter(({ isWord }) => isWord)
    .map(({ key }) => key);

/** What stands where the other version has nothing of its kind. */
function tellAlone(pair: ComparedPair, alone: Readonly<Record<Side, readonly PlacedMention[]>>): FoundChange[] {
  const open = {
    before: alone.before.filter(isOpen(pair, 'before')),
    after: alone.after.filter(isOpen(pair, 'after')),
  };
  const found: FoundChange[] = [];
  // What was put elsewhere in its sentence is no news, and a figure may have become a date: 1:17 hours, 1:87 back.
  const rest = open.before.filter((a) => {
    const at = open.after.findIndex((b) => isSameWords(pair, a, b) || standsFor(pair, a, b));
    const [b] = at < 0 ? [] : open.after.splice(at, 1);
    if (b) found.push(...tell(pair, a, b));
    return !b;
  });
  return [
    ...found,
    ...rest.flatMap((mention) => tellOne(pair, 'before', mention)),
    ...open.after.flatMap((mention) => tellOne(pair, 'after', mention)),
  ];
}

/** At least half of its words are in one version only, and no other change tells of them. */
const isOpen =
  ({ diff, told }: ComparedPair, side: Side) =>
  ({ words: [first, end] }: PlacedMention): boolean => {
    if (told[side].subarray(first, end).some((flag) => flag === 1)) return false;
    let [own, all] = [0, 0];
    for (let index = first; index < end; index++) {
      if (!diff[side][index]?.isWord) continue;
      all++;
      if (diff.partners[side][index] === -1) own++;
    }
    return own > 0 && 2 * own >= all;
  };

const standsFor = (pair: ComparedPair, a: PlacedMention, b: PlacedMention): boolean =>
  a.mention.kind !== 'role' &&
  b.mention.kind !== 'role' &&
  pair.diff.hunks.some((hunk) => isNarrow(hunk) && touches(hunk, 'before', a.words) && touches(hunk, 'after', b.words));

/** A name or a role comes and goes with the words around it. A figure or a date may stand in the place of a word. */
function tellOne(pair: ComparedPair, side: Side, { mention, words }: PlacedMention): FoundChange[] {
  if (mention.kind === 'role' || mention.kind === 'name') return [];
  const other = side === 'before' ? 'after' : 'before';
  const facing = pair.diff.hunks.find((hunk) => touches(hunk, side, words))?.[other] ?? [0, 0];
  const isReplaced = facing[1] > facing[0] && facing[1] - facing[0] <= mostReplacing && isUntold(pair, other, facing);
  markTold(pair, side, words);
  const span = { [side]: stretchOfWords(pair, side, words) };
  if (!isReplaced) return [{ type: mention.kind, ...span }];
  markTold(pair, other, facing);
  return [{ type: mention.kind, ...span, [other]: stretchOfWords(pair, other, facing) }];
}

const mostReplacing = 3;

const isUntold = ({ told }: ComparedPair, side: Side, range: readonly [number, number]): boolean =>
  told[side].subarray(...range).every((flag) => flag === 0);

import type { Requirement } from './find-requirements.ts';
import type { WordIndex } from './index-words.ts';
import type { QuoteState } from './scan-quotes.ts';
import { findTrigrams, shareTrigram } from './trigrams.ts';

/** What the selector chooses from: one entry a sentence. */
export interface Selectable {
  readonly salience: ArrayLike<number>;
  readonly excluded: (sentence: number) => boolean;
  readonly requirements: readonly Requirement[];
  readonly quotes: readonly QuoteState[];
  readonly words: WordIndex;
}

/** A set of sentences on the way to a summary: its members in article order, and what is still open at its end. */
interface Draft {
  readonly members: readonly number[];
  readonly value: number;
  readonly open: boolean;
  readonly quotes: Pick<QuoteState, 'straight' | 'curly' | 'angle' | 'tick'>;
}

/** The best sentences by salience that are looked at: a summary has at most 20. */
const pool = 30;
/** Drafts kept of each size. */
const beam = 10;
const noQuotes = { straight: 0, curly: 0, angle: 0, tick: 0 };

/**
 * Chooses at most `most` sentences of the greatest total salience such that none shares a trigram with another (Paulus et al. 2018), each has
 * what it leans on, and every run of neighbours holds whole quotations. A beam search in article order, so that whatever a sentence leans on
 * was decided before it. Returns sentence numbers in article order.
 */
export function selectSentences(from: Selectable, most: number): readonly number[] {
  const candidates = findCandidates(from, most);
  const trigrams = new Map(candidates.map((i) => [i, findTrigrams(from.words, i)]));
  const bySize: Draft[][] = [[{ members: [], value: 0, open: false, quotes: noQuotes }]];
  for (const i of candidates) {
    for (let size = Math.min(most, bySize.length) - 1; size >= 0; size--) {
      const grown = growDrafts(bySize[size] ?? [], i, from, trigrams);
      bySize[size + 1] = bestDrafts([...(bySize[size + 1] ?? []).filter((draft) => isAlive(draft, i)), ...grown]);
    }
  }
  return largestClosed(bySize);
}

/** The most salient sentences and, for those that lean on another, the sentences that they lean on. */
function findCandidates({ salience, excluded, requirements, quotes }: Selectable, most: number): readonly number[] {
  const chosen = new Set<number>();
  const order = Array.from({ length: salience.length }, (_, i) => i).sort(
    (a, b) => (salience[b] ?? 0) - (salience[a] ?? 0) || a - b,
  );
  for (const i of order) {
    if (chosen.size >= pool) break;
    if (!excluded(i)) addWithNeeds(i, chosen, { excluded, requirements, quotes }, most);
  }
  return [...chosen].sort((a, b) => a - b);
}

function addWithNeeds(
  sentence: number,
  chosen: Set<number>,
  { excluded, requirements, quotes }: Pick<Selectable, 'excluded' | 'requirements' | 'quotes'>,
  most: number,
): void {
  let last = sentence;
  chosen.add(sentence);
  for (let i = sentence, depth = 1; depth < most; depth++) {
    const need = requirements[i]?.at(-1);
    if (need === undefined || need < 0 || excluded(need)) break;
    chosen.add(need);
    i = need;
  }
  // A quotation that is still open at the end needs the sentences after it.
  for (let depth = 1; depth < most && quotes[last + 1]?.startsInside === true && !excluded(last + 1); depth++)
    chosen.add(++last);
}

function growDrafts(
  drafts: readonly Draft[],
  i: number,
  from: Selectable,
  trigrams: ReadonlyMap<number, ReadonlySet<number>>,
): Draft[] {
  const repeated = new Map<number, boolean>();
  const isRepeated = (member: number): boolean => {
    const known = repeated.get(member) ?? shareTrigram(trigrams.get(member) ?? new Set(), trigrams.get(i) ?? new Set());
    repeated.set(member, known);
    return known;
  };
  const grown: Draft[] = [];
  for (const draft of drafts) {
    if (!isAlive(draft, i - 1) || !isMet(from.requirements[i], draft.members)) continue;
    if (draft.members.some(isRepeated)) continue;
    grown.push(extend(draft, i, from));
  }
  return grown;
}

function extend(draft: Draft, i: number, { salience, quotes }: Selectable): Draft {
  const before = draft.members.at(-1) === i - 1 ? draft.quotes : noQuotes;
  const own = quotes[i] ?? noQuotes;
  const sums = {
    straight: before.straight ^ own.straight,
    curly: before.curly + own.curly,
    angle: before.angle + own.angle,
    tick: before.tick + own.tick,
  };
  const open = sums.straight !== 0 || sums.curly !== 0 || sums.angle !== 0 || sums.tick !== 0;
  return { members: [...draft.members, i], value: draft.value + (salience[i] ?? 0), open, quotes: sums };
}

function isMet(requirement: Requirement, members: readonly number[]): boolean {
  return requirement === undefined || requirement.some((needed) => members.includes(needed));
}

/** A draft with half a quotation can only go on with the very next sentence. */
function isAlive(draft: Draft, upTo: number): boolean {
  return !draft.open || (draft.members.at(-1) ?? -1) >= upTo;
}

function bestDrafts(drafts: Draft[]): Draft[] {
  return drafts.sort((a, b) => b.value - a.value).slice(0, beam);
}

/** The best draft of the largest size that has one without half a quotation. */
function largestClosed(bySize: readonly Draft[][]): readonly number[] {
  for (let size = bySize.length - 1; size > 0; size--) {
    const closed = bySize[size]?.find((draft) => !draft.open);
    if (closed !== undefined) return closed.members;
  }
  return [];
}

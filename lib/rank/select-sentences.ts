import { findCandidates, type Pool, type Selectable } from './find-candidates.ts';
import { createDraft, type Draft, growDraft, isAlive, isMet, type Outline, outline } from './grow-draft.ts';
import type { SummaryLength } from './summary-length.ts';

/** Drafts kept of each size. */
const beam = 20;

/**
 * Chooses the sentences up to a length that have the greatest value together: see `valueSet`.
 * What a sentence depends on is chosen too, and every run of neighbours holds whole quotations.
 * A beam search in article order: what a sentence depends on was decided before it.
 * @returns sentence numbers in article order, as many as possible
 */
export function selectSentences(from: Selectable, { sentences: most, words }: SummaryLength): readonly number[] {
  const pool = findCandidates(from, most, words);
  const bySize: Draft[][] = [[createDraft(pool)]];
  for (const [joins, candidate] of pool.candidates.entries()) {
    for (let size = Math.min(most, bySize.length) - 1; size >= 0; size--) {
      const outlines: Outline[] = [];
      for (const draft of bySize[size] ?? []) {
        const fits = draft.length + candidate.length <= words;
        if (fits && isAlive(draft, candidate.sentence) && isMet(pool, candidate, draft))
          outlines.push(outline(pool, draft, joins, from.goal, most));
      }
      const alive = (bySize[size + 1] ?? []).filter((draft) => isAlive(draft, candidate.sentence + 1));
      bySize[size + 1] = keepBest(pool, alive, outlines);
    }
  }
  return largestClosed(bySize).map((member) => pool.candidates[member]?.sentence ?? 0);
}

function keepBest(pool: Pool, drafts: readonly Draft[], outlines: readonly Outline[]): Draft[] {
  const best = [...drafts, ...outlines].sort((a, b) => b.value - a.value).slice(0, beam);
  return best.map((entry) => ('parent' in entry ? growDraft(pool, entry) : entry));
}

/** The best draft without an open quotation, of the largest size that has one. */
function largestClosed(bySize: readonly Draft[][]): readonly number[] {
  for (let size = bySize.length - 1; size > 0; size--) {
    const closed = bySize[size]?.find((draft) => !draft.open);
    if (closed !== undefined) return closed.members;
  }
  return [];
}

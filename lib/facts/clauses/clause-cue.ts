import { addTo } from '../../model/add-to.ts';
import { words } from '../../model/words.ts';
import type { Tag } from '../../tag/tags.ts';

/** A cue in its sentence. The words are in small letters. */
export interface CueView {
  /** The words of the sentence before the cue, and what they are. */
  readonly before: readonly string[];
  readonly tagsBefore: readonly Tag[];
  /** The words of the clause behind the cue. */
  readonly behind: readonly string[];
  readonly tagsBehind: readonly Tag[];
  /** Has the clause behind the cue a subject and a finite verb? */
  readonly isClause: boolean;
  /** Is the sentence's subject the news: "This", "The decision"? */
  readonly pointsBack: boolean;
  /** Is it the sentence that tells the news? */
  readonly isLede: boolean;
}

export type Fits = (view: CueView) => boolean;

/** What opens a clause of cause or manner, and how surely. */
export interface ClauseCue {
  readonly words: readonly string[];
  /** Above 0, at most 1. */
  readonly weight: number;
  /** "After" gives a reason only between some words. */
  readonly fits: Fits;
}

/** Cues by their first words. */
export type ClauseCues = ReadonlyMap<string, readonly ClauseCue[]>;

/** Of the cues that open with the same word, the first that fits decides. */
export function clauseCues(lines: readonly (readonly [phrase: string, weight: number, fits?: Fits])[]): ClauseCues {
  const byFirst = new Map<string, ClauseCue[]>();
  for (const [phrase, weight, fits = () => true] of lines) {
    const cue = { words: words(phrase), weight, fits };
    addTo(byFirst, cue.words[0] ?? '', cue);
  }
  return byFirst;
}

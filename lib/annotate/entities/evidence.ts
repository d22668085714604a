import type { EntityType } from '../../model/annotations.ts';
import type { Word } from './read-words.ts';
import type { Name } from './split-run.ts';

/** One reason to think that a name is of a type. */
export interface Evidence {
  readonly name: string;
  readonly type: EntityType;
  /** Points, by hand: 1 is a hint, 3 is good evidence, 6 settles it. */
  readonly points: number;
  readonly holds: (words: readonly Word[], name: Name) => boolean;
}

/** Evidence that holds for some mentions of a name. */
export interface RepeatedEvidence {
  readonly evidence: Evidence;
  /** How often its points count. */
  readonly times: number;
}

/** A stretch of the body of one of two records, in Unicode code points. */
export interface ChangePlace {
  readonly start: number;
  readonly end: number;
  /** The body between start and end. For a headline: all of it, which is no part of the body. */
  readonly text: string;
  /** The sentence that holds it, or the first of several: an id of `annotations.sentences`. Absent for a headline. */
  readonly sentence?: string;
}

export type ChangeType =
  | 'headline'
  | 'figure'
  | 'date'
  | 'name'
  | 'role'
  | 'quotation'
  | 'speaker'
  | 'attribution'
  | 'added'
  | 'removed'
  | 'moved'
  | 'reworded';

/** Something that differs between two records of an article. */
export interface Change {
  /** The place in the list, from c1. */
  readonly id: string;
  readonly type: ChangeType;
  /**
   * For a name: `spelling` for another spelling, `form` where one is part of the other, `other` for another name.
   * For a figure: `value` for another number, `unit` for another unit.
   * For wording: `spelling` where each word is another spelling of the one before it.
   */
  readonly how?: 'spelling' | 'form' | 'other' | 'value' | 'unit';
  /** Absent where only the later version has it. */
  readonly before?: ChangePlace;
  /** Absent where only the earlier version has it. */
  readonly after?: ChangePlace;
  /** For a sentence that was reworded: the stretches that differ, in order. */
  readonly words?: readonly { readonly before?: ChangePlace; readonly after?: ChangePlace }[];
}

/**
 * `none`: both say the same, sign by sign. `cosmetic`: only white space, quotation marks, dashes, stops, capitals and
 * the spelling of ordinary words differ. `correction`: what was stated is stated otherwise. `update`: there is news.
 */
export type Significance = 'none' | 'cosmetic' | 'correction' | 'update';

/** Why a significance was chosen: the name of a rule, and the changes that it saw. */
export interface SignificanceEvidence {
  readonly rule: string;
  /** Ids of changes. */
  readonly changes: readonly string[];
}

/** What changed between two records of one article. */
export interface RecordChanges {
  readonly significance: Significance;
  readonly evidence: readonly SignificanceEvidence[];
  /** In the order of the later version; what only the earlier one has stands behind what it followed there. */
  readonly changes: readonly Change[];
  /** Sentences of the summary that went and came. What was only moved or reworded stays. Ids of sentences. */
  readonly summary: { readonly removed: readonly string[]; readonly added: readonly string[] };
}

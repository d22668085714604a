/** What opens a clause of cause or manner, and how surely; English. Longer cues first. */
export interface ClauseCue {
  readonly words: readonly string[];
  readonly weight: number;
  /** The word behind the cue must end so: "by taking". */
  readonly followedBy?: string;
}

const cues = (lines: readonly (readonly [string, number, string?])[]): readonly ClauseCue[] =>
  lines.map(([phrase, weight, followedBy]) => ({
    words: phrase.split(' '),
    weight,
    ...(followedBy ? { followedBy } : {}),
  }));

export const whyCues = cues([
  ['in retaliation for', 1],
  ['in response to', 0.9],
  ['as a result of', 1],
  ['in the wake of', 0.7],
  ['on suspicion of', 0.8],
  ['in order to', 0.8],
  ['in protest at', 0.9],
  ['in protest over', 0.9],
  ['because of', 1],
  ['due to', 1],
  ['thanks to', 0.9],
  ['owing to', 1],
  ['caused by', 0.9],
  ['blamed on', 0.9],
  ['so that', 0.5],
  ['because', 1],
  ['amid', 0.7],
  ['following', 0.4],
  ['after', 0.5],
  ['over', 0.35],
]);

export const howCues = cues([
  ['with the help of', 1],
  ['by means of', 1],
  ['by', 0.9, 'ing'],
  ['through', 0.5],
  ['using', 0.8],
  ['via', 0.5],
]);

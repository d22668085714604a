/** What was scored, and whether it is what the score should find. */
export interface Scored {
  readonly score: number;
  readonly isHit: boolean;
}

/** The chance that a hit scores more than one that is none: 0.5 by lot, 1 at best. */
export function areaUnderCurve(scored: readonly Scored[]): number {
  const hits = scored.filter(({ isHit }) => isHit);
  const others = scored.filter(({ isHit }) => !isHit);
  let before = 0;
  for (const hit of hits)
    for (const other of others) before += hit.score > other.score ? 1 : hit.score === other.score ? 0.5 : 0;
  return before / (hits.length * others.length);
}

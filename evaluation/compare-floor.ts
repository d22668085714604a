import { type FigureName, faultFigures, figureNames, type Share, type Shares } from './figures.ts';

/** A figure that is worse than its floor. */
export interface Fallen {
  readonly name: FigureName;
  readonly share: Share;
  readonly floor: Share;
}

/** The lead is no figure of ours. */
export const isPinned = (name: FigureName): boolean => name !== 'lead importance';

/**
 * The figures that are worse than their floors: below them, or above where less is better. They are compared as shares.
 */
export function findFallen(figures: Shares, floors: Shares): readonly Fallen[] {
  const fallen: Fallen[] = [];
  for (const name of figureNames) {
    const [share, floor] = [figures[name], floors[name]];
    if (share && floor && isWorse(name, share, floor)) fallen.push({ name, share, floor });
  }
  return fallen;
}

/** Compares a/b with c/d as ad with cb: whole numbers, nothing is rounded. A share of nothing is not worse than any. */
function isWorse(name: FigureName, { right, of }: Share, floor: Share): boolean {
  const difference = right * floor.of - floor.right * of;
  return faultFigures.has(name) ? difference > 0 : difference < 0;
}

/** The floors that figures give. A figure that nothing was counted for keeps its floor. */
export function pinFloors(figures: Shares, floors: Shares): Shares {
  const pinned: Partial<Record<FigureName, Share>> = {};
  for (const name of figureNames.filter(isPinned)) {
    const [share, floor] = [figures[name], floors[name]];
    const kept = share && share.of > 0 ? share : floor;
    if (kept) pinned[name] = kept;
  }
  return pinned;
}

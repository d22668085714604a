import { type ComparedPair, type Side, stretchOfWords } from './compared-pair.ts';
import type { FoundChange } from './found-change.ts';
import { isSpellingHunk } from './spelling.ts';

/** The words of a pair of sentences that differ, and of which no other change tells. */
export function findWording(pair: ComparedPair): FoundChange[] {
  const { diff, told, spans } = pair;
  const isOpen = (side: Side, [start, end]: readonly [number, number]): boolean => {
    for (let index = start; index < end; index++) if (diff[side][index]?.isWord && told[side][index] === 0) return true;
    return false;
  };
  const open = diff.hunks.filter((hunk) => isOpen('before', hunk.before) || isOpen('after', hunk.after));
  if (open.length === 0) return [];
  const spanAt = (side: Side, place: readonly [number, number]) =>
    place[0] < place[1] ? stretchOfWords(pair, side, place) : undefined;
  const words = open.map(({ before, after }) => ({ before: spanAt('before', before), after: spanAt('after', after) }));
  const isAllSpelling = open.every((hunk) => isSpellingHunk(pair, hunk));
  return [{ type: 'reworded', ...(isAllSpelling ? { how: 'spelling' as const } : {}), ...spans, words }];
}

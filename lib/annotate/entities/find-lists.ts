import type { Word } from './read-words.ts';
import type { Name } from './split-run.ts';
import type { NameGroup } from './type-names.ts';

/** The lists of names in an article: "X and Y", "X, Y, Z". Two names with a comma alone are none: "Larkham, Norway". */
export function findLists(words: readonly Word[], groups: readonly NameGroup[]): readonly (readonly NameGroup[])[] {
  const placed = groups.flatMap((group) => group.names.map((name) => [name, group] as const));
  placed.sort(([a], [b]) => a.first - b.first);
  const lists: NameGroup[][] = [];
  for (let first = 0; first < placed.length; ) {
    let end = first + 1;
    let hasAnd = false;
    for (; end < placed.length; end++) {
      const link = linkBetween(words, placed[end - 1]?.[0], placed[end]?.[0]);
      if (link === undefined) break;
      hasAnd ||= link === 'and';
    }
    if (end > first + 1 && (hasAnd || end > first + 2)) lists.push(placed.slice(first, end).map(([, group]) => group));
    first = end;
  }
  return lists;
}

/** How the text leads from a name to the next one of a list; undefined where other words stand between. */
function linkBetween(words: readonly Word[], one: Name | undefined, next: Name | undefined): 'and' | ',' | undefined {
  if (one === undefined || next === undefined) return undefined;
  if (words[one.first]?.sentence !== words[next.first]?.sentence) return undefined;
  const between: string[] = [];
  for (let index = one.end; index < next.first; index++) {
    const lower = words[index]?.lower ?? '';
    if (between.length > 1 || (lower !== ',' && lower !== 'and' && lower !== 'or' && lower !== 'the')) return undefined;
    if (lower !== 'the') between.push(lower);
  }
  if (between.length === 0 || (between[0] !== ',' && between.length > 1)) return undefined;
  return between.at(-1) === ',' ? ',' : 'and';
}

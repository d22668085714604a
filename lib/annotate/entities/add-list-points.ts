import type { EntityType } from '../../model/annotations.ts';
import type { Evidence, RepeatedEvidence } from './evidence.ts';
import type { Word } from './read-words.ts';
import type { Name } from './split-run.ts';
import { bestType, type NameGroup } from './type-names.ts';

const listedTypes = ['person', 'organisation', 'place'] as const;
type ListedType = (typeof listedTypes)[number];

/** A name with as many points is sure enough to tell the type of its neighbours. */
const sure = 2;

/** "Ann Lee, X and Tom Lee": names that stand in one list are of one kind. */
const listEvidence: Readonly<Record<ListedType, Evidence>> = {
  person: { name: 'listed-persons', type: 'person', points: 2.5, holds: () => true },
  organisation: { name: 'listed-organisations', type: 'organisation', points: 2.5, holds: () => true },
  place: { name: 'listed-places', type: 'place', points: 2.5, holds: () => true },
};

/** Adds points to names that no evidence tells the type of, where all others of their list have one type. */
export function addListPoints(words: readonly Word[], groups: readonly NameGroup[]): void {
  const placed: (readonly [Name, NameGroup])[] = groups.flatMap((group) =>
    group.names.map((name) => [name, group] as const),
  );
  placed.sort(([a], [b]) => a.first - b.first);
  const added = new Set<NameGroup>();
  for (let first = 0; first < placed.length; ) {
    let end = first + 1;
    let hasAnd = false;
    for (; end < placed.length; end++) {
      const link = linkBetween(words, placed[end - 1]?.[0], placed[end]?.[0]);
      if (link === undefined) break;
      hasAnd ||= link === 'and';
    }
    const list = placed.slice(first, end).map(([, group]) => group);
    if (hasAnd || list.length > 2) addToList(list, added);
    first = end;
  }
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

function addToList(list: readonly NameGroup[], added: Set<NameGroup>): void {
  const types = new Set<EntityType>();
  for (const group of list) {
    const type = bestType(group);
    if (type !== undefined && group.scores[type] >= sure) types.add(type);
  }
  const [only] = types;
  if (types.size !== 1 || only === undefined || !isListedType(only)) return;
  for (const group of list) {
    if (added.has(group) || bestType(group) !== undefined || group.isOrdinary) continue;
    added.add(group);
    const evidence = listEvidence[only];
    group.scores[only] += evidence.points;
    (group.contextEvidence as RepeatedEvidence[]).push({ evidence, times: 1 });
  }
}

const isListedType = (type: EntityType): type is ListedType => (listedTypes as readonly EntityType[]).includes(type);

import type { EntityType } from '../../model/annotations.ts';
import type { Evidence, RepeatedEvidence } from './evidence.ts';
import { findLists } from './find-lists.ts';
import type { Word } from './read-words.ts';
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
  const added = new Set<NameGroup>();
  for (const list of findLists(words, groups)) addToList(list, added);
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

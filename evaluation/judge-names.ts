import type { NewsSummaryRecord } from '../lib/index.ts';
import type { Fault, Judgement } from './figures.ts';
import { findName, hasRole } from './find-name.ts';
import type { LabelledName } from './label.ts';
import type { LaidLabel } from './lay-over.ts';
import { annotationsOf, type Entity } from './record-parts.ts';

/** An entity of a record with the labelled names that its forms stand for. */
interface Match {
  readonly entity: Entity;
  /** Undefined where it is no name of the article. */
  readonly name: LabelledName | undefined;
  readonly all: readonly LabelledName[];
}

/** Holds the entities of a record to the names of a label. */
export function judgeNames({ names }: LaidLabel, record: NewsSummaryRecord): Judgement {
  const body = [...(record.bodies?.[0]?.value ?? '')];
  const matches = annotationsOf(record).entities.map((entity) => matchEntity(entity, names, body));
  const wrongType = matches.flatMap(findTypeFault);
  const joined = matches.flatMap(findJoinFault);
  const split = matches.flatMap((match, i) => findSplitFault(match, matches.slice(0, i)));
  const wrongRoles = matches.flatMap(findRoleFault);
  const roles = matches.filter(({ entity, name }) => entity.role && name?.type === 'person').length;
  const expected = names.filter(isExpected);
  const missed = expected.filter((name) => !matches.some((match) => match.name === name));
  const own = matches.length;
  return {
    shares: {
      'names precision': { right: own - wrongType.length, of: own },
      'names recall': { right: expected.length - missed.length, of: expected.length },
      'names split': { right: split.length, of: own },
      'names joined': { right: joined.length, of: own },
      'roles right': { right: roles - wrongRoles.length, of: expected.filter(isWithRole).length },
      'roles wrong': { right: wrongRoles.length, of: roles },
    },
    faults: [...wrongType, ...joined, ...split, ...wrongRoles, ...missed.map(({ name }) => faultOf(name, 'not found'))],
  };
}

function matchEntity(entity: Entity, names: readonly LabelledName[], body: readonly string[]): Match {
  const mentions = entity.mentions.map(({ start, end }) => body.slice(start, end).join(''));
  const all = new Set<LabelledName>();
  for (const form of [entity.name, ...mentions]) {
    const name = findName(names, form);
    if (name) all.add(name);
  }
  return { entity, name: [...all][0], all: [...all] };
}

/** Events and other names are hard to tell apart, and are not. */
function findTypeFault({ entity, name }: Match): readonly Fault[] {
  const looseType = (type: string): string => (type === 'event' ? 'other' : type);
  if (name && (name.optional || looseType(name.type) === looseType(entity.type))) return [];
  return [faultOf(entity.name, `${entity.type}, ${name ? `should be ${name.type}` : 'is no name of the article'}`)];
}

/** One entity for two names, one of them at least a person beside another. */
function findJoinFault({ entity, all }: Match): readonly Fault[] {
  if (all.filter(({ type }) => type === 'person').length < 2) return [];
  return [faultOf(entity.name, `joins ${all.map(({ name }) => name).join(' and ')}`)];
}

/** Two entities for one name. */
function findSplitFault({ entity, name }: Match, earlier: readonly Match[]): readonly Fault[] {
  const other = name && earlier.findLast((match) => match.name === name);
  return other ? [faultOf(entity.name, `the same as ${other.entity.name}`)] : [];
}

function findRoleFault({ entity: { name: text, role }, name }: Match): readonly Fault[] {
  if (!role || name?.type !== 'person' || hasRole(name, role)) return [];
  return [faultOf(text, `role ${role}, should be ${name.roles.join(' / ') || 'none'}`)];
}

/** Only names of these types must be found. */
const isExpected = ({ type, optional }: LabelledName): boolean =>
  !optional && ['person', 'organisation', 'place'].includes(type);

const isWithRole = ({ type, roles }: LabelledName): boolean => type === 'person' && roles.length > 0;

const faultOf = (text: string, reason: string): Fault => ({ about: 'names', text, reason });

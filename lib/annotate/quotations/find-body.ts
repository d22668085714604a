// English alone: which body "the alliance" means.

import { namedBodies } from '../../languages/english/speaker-words.ts';
import type { Cast } from './cast.ts';

/** The entities whose names have a noun at their head, with the token where each is first named. */
type Bodies = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** Gives the only body whose name has a noun at its head, before a token; undefined for none, and for several. */
export type BodyFinder = (noun: string, before: number) => number | undefined;

export function createBodyFinder(cast: Cast): BodyFinder {
  const bodies = readBodies(cast);
  return (noun, before) => {
    // "The court heard that …": somebody else has said it.
    if (noun === 'court') return undefined;
    const named = [...(bodies.get(noun) ?? [])].filter(([, from]) => from < before);
    return named.length === 1 ? named[0]?.[0] : undefined;
  };
}

/** "the firm" may stand for a body of any name that does not say otherwise; "the ministry" only for an acronym. */
export function mayStandFor(noun: string, name: string): boolean {
  const parts = name.toLowerCase().split(' ');
  if (parts.includes(noun) || /^\p{Lu}{2,6}$/u.test(name)) return true;
  return !namedBodies.has(noun) && !parts.some((part) => namedBodies.has(part));
}

function readBodies({ entities, mentions }: Cast): Bodies {
  const bodies = new Map<string, Map<number, number>>();
  for (const { entity, first } of mentions) {
    const { type, name } = entities[entity] ?? {};
    if (type !== 'organisation' || !name?.includes(' ')) continue;
    const noun = headOfName(name.toLowerCase());
    const known = bodies.get(noun) ?? new Map<number, number>();
    if (!known.has(entity)) known.set(entity, first);
    bodies.set(noun, known);
  }
  return bodies;
}

/** "alliance" of "Northern Alliance", "ministry" of "Ministry of Works". */
const headOfName = (name: string): string =>
  /(\S+) (?:for|of) /.exec(name)?.[1] ?? name.slice(name.lastIndexOf(' ') + 1);

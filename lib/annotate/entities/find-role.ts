import type { Span } from '../../model/span.ts';
import { findAffiliation, findAppointment, findParty, findPredicate, findRoleAfter } from './find-role-after.ts';
import { findRoleBefore } from './find-role-before.ts';
import type { RoleContext } from './role-phrase.ts';
import type { Name } from './split-run.ts';

type RoleFinder = (context: RoleContext, name: Name) => Span | undefined;

/** In order: later finders run only if no mention matched an earlier one. */
const finders: readonly (readonly RoleFinder[])[] = [
  [findRoleBefore, findRoleAfter],
  [findAppointment, findPredicate],
  [findAffiliation],
  [findParty],
];

/** The role that an article gives a person: the longest of the first sentence that gives one. */
export function findRole(context: RoleContext, names: readonly Name[]): Span | undefined {
  for (const alike of finders) {
    const role = findFirst(context, names, alike);
    if (role !== undefined) return role;
  }
  return undefined;
}

function findFirst(context: RoleContext, names: readonly Name[], alike: readonly RoleFinder[]): Span | undefined {
  let best: Span | undefined;
  let sentence: number | undefined;
  for (const name of names) {
    const current = context.words[name.first]?.sentence;
    if (best !== undefined && current !== sentence) break;
    for (const find of alike) {
      const role = find(context, name);
      if (role === undefined || (best !== undefined && role.end - role.start <= best.end - best.start)) continue;
      best = role;
      sentence = current;
    }
  }
  return best;
}

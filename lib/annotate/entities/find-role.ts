import type { Span } from '../../model/span.ts';
import {
  findAffiliation,
  findAppointment,
  findOwner,
  findParty,
  findPredicate,
  findRoleAfter,
  findService,
} from './find-role-after.ts';
import { findRoleBefore } from './find-role-before.ts';
import type { RoleContext } from './role-phrase.ts';
import type { Name } from './split-run.ts';

interface RoleFinder {
  readonly name: string;
  readonly find: (context: RoleContext, name: Name) => Span | undefined;
}

/** A role, and what found it. */
export interface FoundRole {
  readonly span: Span;
  /** The name of the finder. */
  readonly finder: string;
  /** Index into `Segmentation.sentences`. */
  readonly sentence: number;
}

/** In order: later finders run only if no mention matched an earlier one. */
const finders: readonly (readonly RoleFinder[])[] = [
  [
    { name: 'findRoleBefore', find: findRoleBefore },
    { name: 'findRoleAfter', find: findRoleAfter },
  ],
  [
    { name: 'findAppointment', find: findAppointment },
    { name: 'findPredicate', find: findPredicate },
  ],
  [{ name: 'findService', find: findService }],
  [
    { name: 'findAffiliation', find: findAffiliation },
    { name: 'findOwner', find: findOwner },
  ],
  [{ name: 'findParty', find: findParty }],
];

/** The role that an article gives a person: the longest of the first sentence that gives one. */
export function findRole(context: RoleContext, names: readonly Name[]): FoundRole | undefined {
  for (const alike of finders) {
    const role = findFirst(context, names, alike);
    if (role !== undefined) return role;
  }
  return undefined;
}

function findFirst(context: RoleContext, names: readonly Name[], alike: readonly RoleFinder[]): FoundRole | undefined {
  let best: FoundRole | undefined;
  for (const name of names) {
    const sentence = context.words[name.first]?.sentence ?? 0;
    if (best !== undefined && sentence !== best.sentence) break;
    for (const { name: finder, find } of alike) {
      const span = find(context, name);
      if (span !== undefined && (best === undefined || lengthOf(span) > lengthOf(best.span)))
        best = { span, finder, sentence };
    }
  }
  return best;
}

const lengthOf = ({ start, end }: Span): number => end - start;

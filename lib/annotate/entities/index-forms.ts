import { addTo } from '../../model/add-to.ts';
import { aliases } from './data/aliases.ts';
import { statesByAbbreviation } from './data/states.ts';
import { bareName, initialsOf, withoutArticle, withoutSuffix } from './name-forms.ts';
import type { Word } from './read-words.ts';
import { bestType, type NameGroup } from './type-names.ts';

/** The full names of an article, by what their short forms have in common with them. */
export interface FormIndex {
  readonly personsByLast: ReadonlyMap<string, readonly NameGroup[]>;
  readonly personsByFirst: ReadonlyMap<string, readonly NameGroup[]>;
  readonly organisationsByInitials: ReadonlyMap<string, readonly NameGroup[]>;
  readonly organisationsByFirst: ReadonlyMap<string, readonly NameGroup[]>;
  readonly organisationsByBareName: ReadonlyMap<string, readonly NameGroup[]>;
  readonly placesByAlias: ReadonlyMap<string, readonly NameGroup[]>;
  readonly statesByName: ReadonlyMap<string, readonly NameGroup[]>;
  readonly bracketedAcronyms: ReadonlyMap<string, readonly NameGroup[]>;
}

const stateNames = new Set(statesByAbbreviation.values());

export function indexForms(words: readonly Word[], groups: readonly NameGroup[]): FormIndex {
  const personsByLast = new Map<string, NameGroup[]>();
  const personsByFirst = new Map<string, NameGroup[]>();
  const organisationsByInitials = new Map<string, NameGroup[]>();
  const organisationsByFirst = new Map<string, NameGroup[]>();
  const organisationsByBareName = new Map<string, NameGroup[]>();
  const placesByAlias = new Map<string, NameGroup[]>();
  const statesByName = new Map<string, NameGroup[]>();
  for (const group of groups) {
    const type = bestType(group);
    const alias = aliases.get(group.key);
    if (alias !== undefined && (placesByAlias.get(alias)?.length ?? 0) === 0) addTo(placesByAlias, alias, group);
    if (type === 'place' && stateNames.has(group.key)) addTo(statesByName, group.key, group);
    if (group.words.length < 2) {
      if (type === 'organisation') addTo(organisationsByBareName, group.key, group);
      continue;
    }
    if (type === 'person') {
      const full = withoutSuffix(group.words);
      addTo(personsByLast, full.at(-1) ?? '', group);
      if (withoutArticle(full) !== full.at(-1)) addTo(personsByLast, withoutArticle(full), group);
      addTo(personsByFirst, group.words[0] ?? '', group);
    } else if (type === 'organisation') {
      addTo(organisationsByInitials, initialsOf(group.words), group);
      addTo(organisationsByFirst, group.words[0] ?? '', group);
      addTo(organisationsByBareName, bareName(group.words), group);
    }
  }
  const bracketedAcronyms = findBracketedAcronyms(words, groups);
  return {
    personsByLast,
    personsByFirst,
    organisationsByInitials,
    organisationsByFirst,
    organisationsByBareName,
    placesByAlias,
    statesByName,
    bracketedAcronyms,
  };
}

/** "International Monetary Fund (IMF)". */
function findBracketedAcronyms(
  words: readonly Word[],
  groups: readonly NameGroup[],
): ReadonlyMap<string, readonly NameGroup[]> {
  const longByEnd = new Map<number, NameGroup>();
  for (const group of groups)
    if (group.words.length > 1) for (const name of group.names) longByEnd.set(name.end, group);
  const found = new Map<string, NameGroup[]>();
  for (const group of groups) {
    if (group.words.length > 1) continue;
    for (const name of group.names) {
      const long = longByEnd.get(name.first - 1);
      const isBracketed = words[name.first - 1]?.text === '(' && words[name.end]?.text === ')';
      if (long === undefined || !isBracketed || !fitsInitials(group.key, long.words)) continue;
      if (!found.has(group.key)) found.set(group.key, [long]);
    }
  }
  return found;
}

function fitsInitials(acronym: string, words: readonly string[]): boolean {
  return acronym.length > 1 && acronym.charAt(0) === words[0]?.charAt(0);
}

import { addTo } from '../../model/add-to.ts';
import { aliases } from './data/aliases.ts';
import { indexNouns } from './data/context-words.ts';
import { statesByAbbreviation } from './data/states.ts';
import { inList } from './gazetteer.ts';
import { bareName, initialsOf, lettersOf, withoutArticle, withoutSuffix } from './name-forms.ts';
import type { Word } from './read-words.ts';
import { bestType, type NameGroup } from './type-names.ts';

type Index = ReadonlyMap<string, readonly NameGroup[]>;

/** The full names of an article, by what their short forms have in common with them. */
export interface FormIndex {
  /** All names, by their keys. */
  readonly byKey: Index;
  /** All names of several words, by their last. */
  readonly byLast: Index;
  readonly personsByLast: Index;
  readonly personsByFirst: Index;
  readonly organisationsByInitials: Index;
  readonly organisationsByFirst: Index;
  readonly organisationsByBareName: Index;
  readonly placesByFirst: Index;
  readonly placesByInitials: Index;
  readonly thingsByFirst: Index;
  readonly byAlias: Index;
  readonly statesByName: Index;
  readonly bracketedAcronyms: Index;
}

const stateNames = new Set(statesByAbbreviation.values());

export function indexForms(words: readonly Word[], groups: readonly NameGroup[]): FormIndex {
  const index = {
    byKey: new Map<string, NameGroup[]>(),
    byLast: new Map<string, NameGroup[]>(),
    personsByLast: new Map<string, NameGroup[]>(),
    personsByFirst: new Map<string, NameGroup[]>(),
    organisationsByInitials: new Map<string, NameGroup[]>(),
    organisationsByFirst: new Map<string, NameGroup[]>(),
    organisationsByBareName: new Map<string, NameGroup[]>(),
    placesByFirst: new Map<string, NameGroup[]>(),
    placesByInitials: new Map<string, NameGroup[]>(),
    thingsByFirst: new Map<string, NameGroup[]>(),
    byAlias: new Map<string, NameGroup[]>(),
    statesByName: new Map<string, NameGroup[]>(),
    bracketedAcronyms: findBracketedAcronyms(words, groups),
  };
  for (const group of groups) {
    const type = bestType(group);
    const isLong = group.words.length > 1;
    addTo(index.byKey, group.key, group);
    const alias = aliases.get(group.key);
    if (alias !== undefined && (index.byAlias.get(alias)?.length ?? 0) === 0) addTo(index.byAlias, alias, group);
    if (type === 'place' && stateNames.has(group.key)) addTo(index.statesByName, group.key, group);
    if (type === 'organisation') addTo(index.organisationsByBareName, bareName(group.words), group);
    if (!isLong) continue;
    addTo(index.byLast, group.words.at(-1) ?? '', group);
    if (type === 'person') {
      const full = withoutSuffix(group.words);
      addTo(index.personsByLast, full.at(-1) ?? '', group);
      if (withoutArticle(full) !== full.at(-1)) addTo(index.personsByLast, withoutArticle(full), group);
      addTo(index.personsByFirst, group.words[0] ?? '', group);
    } else if (type === 'organisation') {
      const initials = initialsOf(group.words);
      addTo(index.organisationsByInitials, initials, group);
      if (lettersOf(group.words) !== initials) addTo(index.organisationsByInitials, lettersOf(group.words), group);
      if (inList('nationality', group.words[0] ?? ''))
        addTo(index.organisationsByInitials, initialsOf(group.words.slice(1)), group);
      addTo(index.organisationsByFirst, group.words[0] ?? '', group);
    } else if (type === 'place') {
      addTo(index.placesByFirst, group.words[0] ?? '', group);
      if (group.words.length > 2) addTo(index.placesByInitials, initialsOf(group.words), group);
    } else if (type === 'other') addTo(index.thingsByFirst, group.words[0] ?? '', group);
  }
  return index;
}

/** "International Monetary Fund (IMF)". */
function findBracketedAcronyms(words: readonly Word[], groups: readonly NameGroup[]): Index {
  const longByEnd = new Map<number, NameGroup>();
  for (const group of groups)
    if (group.words.length > 1) for (const name of group.names) longByEnd.set(name.end, group);
  const found = new Map<string, NameGroup[]>();
  for (const group of groups) {
    if (group.words.length > 1) continue;
    for (const name of group.names) {
      const end = endOfName(words, name.first - 1);
      const long = longByEnd.get(end);
      const isIndex = end < name.first - 1;
      const opening = words[name.first - 1]?.text ?? '';
      const isBracketed = closingBrackets.get(opening) === words[name.end]?.text;
      if (long === undefined || !isBracketed) continue;
      if (!isIndex && !fitsInitials(group.key, long.words)) continue;
      if (!found.has(group.key)) found.set(group.key, [long]);
    }
  }
  return found;
}

/** Where the name before a bracket ends: "Larkham Bourse composite index (LBX)" has nouns behind it. */
function endOfName(words: readonly Word[], bracket: number): number {
  let end = bracket;
  while (bracket - end < 3 && indexNouns.has(words[end - 1]?.lower ?? '') && words[end - 1]?.capital === false) end--;
  return end;
}

const closingBrackets = new Map([
  ['(', ')'],
  ['[', ']'],
]);

function fitsInitials(acronym: string, words: readonly string[]): boolean {
  return acronym.length > 1 && acronym.charAt(0) === words[0]?.charAt(0);
}

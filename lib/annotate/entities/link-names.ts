import type { EntityType } from '../../model/annotations.ts';
import { wordSet } from '../../model/words.ts';
import { inList } from './gazetteer.ts';
import { isAddressedOtherwise } from './is-addressed-otherwise.ts';
import type { Word } from './read-words.ts';
import { bestType, type NameGroup } from './type-names.ts';

/** Groups of names that name one person, organisation or place. The others joined the first as its shorter forms. */
export interface LinkedNames {
  readonly type: EntityType;
  readonly groups: readonly NameGroup[];
}

/** A rule that finds the groups that a group may be a shorter form of. */
interface Linker {
  readonly type: EntityType;
  readonly findFullForms: (group: NameGroup, index: FormIndex) => readonly NameGroup[];
  /** Points for the type where there are full forms, joined or not. */
  readonly points: number;
}

interface FormIndex {
  readonly personsByLast: ReadonlyMap<string, readonly NameGroup[]>;
  readonly personsByFirst: ReadonlyMap<string, readonly NameGroup[]>;
  readonly organisationsByInitials: ReadonlyMap<string, readonly NameGroup[]>;
  readonly organisationsByBareName: ReadonlyMap<string, readonly NameGroup[]>;
  readonly placesByAlias: ReadonlyMap<string, readonly NameGroup[]>;
  readonly bracketedAcronyms: ReadonlyMap<string, readonly NameGroup[]>;
}

/** In order: the first that finds full forms, and whose type the group then has, decides. */
const linkers: readonly Linker[] = [
  {
    type: 'organisation',
    points: 6,
    findFullForms: ({ key }, { bracketedAcronyms }) => bracketedAcronyms.get(key) ?? [],
  },
  { type: 'person', points: 4, findFullForms: findByLastName },
  { type: 'person', points: 1, findFullForms: findByFirstName },
  {
    type: 'organisation',
    points: 2,
    findFullForms: ({ key }, { organisationsByInitials }) => organisationsByInitials.get(key) ?? [],
  },
  {
    type: 'organisation',
    points: 2,
    findFullForms: ({ words }, { organisationsByBareName }) => organisationsByBareName.get(bareName(words)) ?? [],
  },
  {
    type: 'place',
    points: 0,
    findFullForms: ({ key }, { placesByAlias }) => placesByAlias.get(aliasOf(key) ?? '') ?? [],
  },
];

const personSuffixes = wordSet('ii iii jr sr');
const wordsWithoutInitial = wordSet('& and for of the');

/** Joins "Mr. Lee" and "Lee" to the only "Ann Lee", "IMF" to the fund of these initials, "U.S." to "United States". */
export function linkNames(words: readonly Word[], groups: readonly NameGroup[]): readonly LinkedNames[] {
  const index = indexForms(words, groups);
  const targets = new Map<NameGroup, NameGroup>();
  for (const group of groups) {
    for (const { type, points, findFullForms } of linkers) {
      const forms = findFullForms(group, index).filter(
        (form) => form !== group && !isAddressedOtherwise(words, group, form),
      );
      if (forms.length === 0) continue;
      group.scores[type] += points;
      if (bestType(group) !== type) continue;
      const [only] = forms;
      if (forms.length === 1 && only !== undefined && !leadsTo(targets, only, group)) targets.set(group, only);
      break;
    }
  }
  return collect(groups, targets);
}

function leadsTo(targets: ReadonlyMap<NameGroup, NameGroup>, from: NameGroup, to: NameGroup): boolean {
  return follow(targets, from) === to;
}

function follow(targets: ReadonlyMap<NameGroup, NameGroup>, group: NameGroup): NameGroup {
  let end = group;
  for (let next = targets.get(end); next !== undefined; next = targets.get(end)) end = next;
  return end;
}

function collect(groups: readonly NameGroup[], targets: ReadonlyMap<NameGroup, NameGroup>): readonly LinkedNames[] {
  const linked = new Map<NameGroup, { type: EntityType; groups: NameGroup[] }>();
  for (const group of groups) {
    const type = bestType(group) ?? (group.isCertain ? 'other' : undefined);
    if (type !== undefined && !targets.has(group) && !group.isOrdinary) linked.set(group, { type, groups: [group] });
  }
  for (const group of targets.keys()) linked.get(follow(targets, group))?.groups.push(group);
  return [...linked.values()];
}

function findByLastName(group: NameGroup, { personsByLast }: FormIndex): readonly NameGroup[] {
  const sameLast = personsByLast.get(group.words.at(-1) ?? '') ?? [];
  // An article that names hundreds of one family joins none of them.
  if (sameLast.length > 20) return [];
  return sameLast.filter(({ words }) => {
    const full = withoutSuffix(words);
    return isShorterForm(group.words, full) || isShorterForm(group.words, [...full.slice(0, -1), withoutArticle(full)]);
  });
}

/** The "Sadri" of "al-Sadri". */
function withoutArticle(words: readonly string[]): string {
  return (words.at(-1) ?? '').replace(/^(?:al|el|an|ar|as|ash|at|az|bin)-/u, '');
}

/** "Lee", "van Lee", "A. Lee" and "Ann Lee" are shorter forms of "Ann B. van Lee". */
function isShorterForm(short: readonly string[], full: readonly string[]): boolean {
  if (short.length >= full.length && !(short.length === full.length && short[0]?.length === 1)) return false;
  if (full.slice(-short.length).join(' ') === short.join(' ')) return true;
  const [first = ''] = short;
  const [fullFirst = ''] = full;
  if (short.length < 2 || short.slice(1).join(' ') !== full.slice(1 - short.length).join(' ')) return false;
  return first === fullFirst || (first.length === 1 && fullFirst.startsWith(first));
}

function findByFirstName({ words }: NameGroup, { personsByFirst }: FormIndex): readonly NameGroup[] {
  const [first = ''] = words;
  return words.length === 1 && inList('firstName', first) ? (personsByFirst.get(first) ?? []) : [];
}

function indexForms(words: readonly Word[], groups: readonly NameGroup[]): FormIndex {
  const personsByLast = new Map<string, NameGroup[]>();
  const personsByFirst = new Map<string, NameGroup[]>();
  const organisationsByInitials = new Map<string, NameGroup[]>();
  const organisationsByBareName = new Map<string, NameGroup[]>();
  const placesByAlias = new Map<string, NameGroup[]>();
  for (const group of groups) {
    const type = bestType(group);
    const alias = aliasOf(group.key);
    if (alias !== undefined && (placesByAlias.get(alias)?.length ?? 0) === 0) add(placesByAlias, alias, group);
    if (group.words.length < 2) {
      if (type === 'organisation') add(organisationsByBareName, group.key, group);
      continue;
    }
    if (type === 'person') {
      const full = withoutSuffix(group.words);
      add(personsByLast, full.at(-1) ?? '', group);
      if (withoutArticle(full) !== full.at(-1)) add(personsByLast, withoutArticle(full), group);
      add(personsByFirst, group.words[0] ?? '', group);
    } else if (type === 'organisation') {
      add(organisationsByInitials, initialsOf(group.words), group);
      add(organisationsByBareName, bareName(group.words), group);
    }
  }
  const bracketedAcronyms = findBracketedAcronyms(words, groups);
  return {
    personsByLast,
    personsByFirst,
    organisationsByInitials,
    organisationsByBareName,
    placesByAlias,
    bracketedAcronyms,
  };
}

function add(map: Map<string, NameGroup[]>, key: string, group: NameGroup): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [group]);
  else list.push(group);
}

function withoutSuffix(words: readonly string[]): readonly string[] {
  return personSuffixes.has(words.at(-1) ?? '') ? words.slice(0, words.at(-2) === ',' ? -2 : -1) : words;
}

function initialsOf(words: readonly string[]): string {
  let initials = '';
  for (const word of words) if (!wordsWithoutInitial.has(word)) initials += word.charAt(0);
  return initials;
}

const companySuffixes = wordSet(`
, afc ag co company corp corporation fc group holdings inc limited llc ltd nv plc sa se
`);

function bareName(words: readonly string[]): string {
  let end = words.length;
  while (end > 1 && companySuffixes.has(words[end - 1] ?? '')) end--;
  return words.slice(words[0] === 'the' && end > 1 ? 1 : 0, end).join(' ');
}

/** Names that English uses for one country, city or body, by the short form that they share. */
const aliases: ReadonlyMap<string, string> = new Map([
  ['us', 'us'],
  ['usa', 'us'],
  ['united states', 'us'],
  ['united states of america', 'us'],
  ['america', 'us'],
  ['uk', 'uk'],
  ['united kingdom', 'uk'],
  ['britain', 'uk'],
  ['great britain', 'uk'],
  ['uae', 'uae'],
  ['united arab emirates', 'uae'],
  ['un', 'un'],
  ['united nations', 'un'],
  ['eu', 'eu'],
  ['european union', 'eu'],
  ['la', 'la'],
  ['los angeles', 'la'],
  ['washington dc', 'dc'],
  ['washington', 'dc'],
  ['dc', 'dc'],
]);

function aliasOf(key: string): string | undefined {
  return aliases.get(key);
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

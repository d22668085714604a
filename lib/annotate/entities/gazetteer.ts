import {
  organisationNouns,
  organisationVerbs,
  personVerbs,
  placeModifiers,
  placeNouns,
  placePrepositions,
} from './gazetteers/cue-words.ts';
import { firstNames } from './gazetteers/first-names.ts';
import { calendarWords, functionWords, nameParticles } from './gazetteers/function-words.ts';
import {
  eventHeads,
  organisationHeads,
  organisationOpeners,
  otherHeads,
  placeHeads,
  placeOpeners,
  products,
} from './gazetteers/head-words.ts';
import { nationalities } from './gazetteers/nationalities.ts';
import { ordinaryWords } from './gazetteers/ordinary-words.ts';
import { organisations } from './gazetteers/organisations.ts';
import { cities, countries, naturalPlaces, regions } from './gazetteers/places.ts';
import { occupations, roleModifiers } from './gazetteers/role-words.ts';
import { honorifics, portfolios, roles } from './gazetteers/roles.ts';
import { surnames } from './gazetteers/surnames.ts';

export type WordList = keyof typeof wordTables;
export type NameList = 'country' | 'region' | 'nature' | 'city' | 'organisation';

const wordTables = {
  calendar: calendarWords,
  ordinary: ordinaryWords,
  eventHead: eventHeads,
  firstName: firstNames,
  function: functionWords,
  honorific: honorifics,
  nationality: nationalities,
  occupation: occupations,
  organisationHead: organisationHeads,
  organisationNoun: organisationNouns,
  organisationOpener: organisationOpeners,
  organisationVerb: organisationVerbs,
  otherHead: otherHeads,
  particle: nameParticles,
  personVerb: personVerbs,
  placeHead: placeHeads,
  placeModifier: placeModifiers,
  placeNoun: placeNouns,
  placeOpener: placeOpeners,
  placePreposition: placePrepositions,
  portfolio: portfolios,
  product: products,
  role: roles,
  roleModifier: roleModifiers,
  surname: surnames,
};

const nameTables: readonly (readonly [NameList, string])[] = [
  ['organisation', organisations],
  ['city', cities],
  ['nature', naturalPlaces],
  ['region', regions],
  ['country', countries],
];

const bitOfList = new Map(Object.keys(wordTables).map((list, bit) => [list as WordList, 1 << bit]));
let masks: ReadonlyMap<string, number> | undefined;
let nameIndex: ReadonlyMap<string, ReadonlySet<NameList>> | undefined;

/** Whether a word, in lower case and without its last stop, stands in the list. Lists are read when first asked for: start-up stays cheap. */
export function inList(list: WordList, word: string): boolean {
  return (maskOf(word) & (bitOfList.get(list) ?? 0)) !== 0;
}

/** All lists that a word, in lower case and without its last stop, stands in. */
export function listsOfWord(word: string): readonly WordList[] {
  const mask = maskOf(word);
  const known = listsOfMask.get(mask);
  if (known !== undefined) return known;
  const lists: WordList[] = [];
  for (const [list, bit] of bitOfList) if ((mask & bit) !== 0) lists.push(list);
  listsOfMask.set(mask, lists);
  return lists;
}

const listsOfMask = new Map<number, readonly WordList[]>();

/** One bit for each list that a word stands in. */
function maskOf(word: string): number {
  masks ??= indexWords();
  return masks.get(word) ?? 0;
}

function indexWords(): ReadonlyMap<string, number> {
  const index = new Map<string, number>();
  for (const [list, bit] of bitOfList)
    for (const word of wordTables[list].trim().split(/\s+/u)) index.set(word, (index.get(word) ?? 0) | bit);
  return index;
}

/** The lists of names that hold this one, stops and capitals aside; but acronyms only match in capitals: "WHO" is not "Who". */
export function listsOfName(name: string): ReadonlySet<NameList> | undefined {
  nameIndex ??= indexNames();
  const bare = withoutStops(name);
  return (isAcronym(bare) ? nameIndex.get(bare) : undefined) ?? nameIndex.get(bare.toLowerCase());
}

export function isPlaceName(name: string): boolean {
  const lists = listsOfName(name);
  return lists !== undefined && (lists.size > 1 || !lists.has('organisation'));
}

/** A small letter of ASCII. */
const isSmall = (code: number): boolean => code >= 0x61 && code <= 0x7a;

export function isAcronym(text: string): boolean {
  return (
    text.length > 1 &&
    text.length <= 6 &&
    !isSmall(text.charCodeAt(1)) &&
    /^[\p{Lu}\p{N}&+-]*\p{Lu}[\p{Lu}\p{N}&+-]*$/u.test(text)
  );
}

/** What two spellings of one name share: "U.S." and "US", "BONN" and "Bonn". */
export function nameKey(name: string): string {
  return withoutStops(name).toLowerCase();
}

function withoutStops(name: string): string {
  const bare = name.includes('.') ? name.replaceAll('.', '') : name;
  return bare.includes('’') ? bare.replaceAll('’', "'") : bare;
}

function indexNames(): ReadonlyMap<string, ReadonlySet<NameList>> {
  const index = new Map<string, Set<NameList>>();
  for (const [list, table] of nameTables) {
    for (const entry of table.split(',')) {
      const bare = withoutStops(entry.trim());
      const key = isAcronym(bare) ? bare : bare.toLowerCase();
      const lists = index.get(key);
      if (lists === undefined) index.set(key, new Set([list]));
      else lists.add(list);
    }
  }
  return index;
}

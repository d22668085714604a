import { phrases, words } from '../../model/words.ts';
import { calendarEras, calendarFeasts, dayHalvesAndZones, monthWords, weekdayWords } from './data/calendar-words.ts';
import { cities } from './data/cities.ts';
import { companies } from './data/companies.ts';
import { competitions } from './data/competitions.ts';
import { countries } from './data/countries.ts';
import { firstNames } from './data/first-names.ts';
import { commonAbbreviations, functionWords } from './data/function-words.ts';
import {
  clubEndings,
  companyForms,
  eventHeads,
  organisationHeads,
  organisationOpeners,
  otherHeads,
  placeHeads,
  placeOpeners,
  products,
} from './data/head-words.ts';
import { landmarks } from './data/landmarks.ts';
import { nameParticles } from './data/name-particles.ts';
import { eras, feasts, languageNames, nationalities, politicsWords, religionWords } from './data/nationalities.ts';
import { naturalPlaces } from './data/natural-places.ts';
import { newsMedia } from './data/news-media.ts';
import { occupations, roleModifiers } from './data/occupations.ts';
import { newsWords, ordinaryWords } from './data/ordinary-words.ts';
import {
  charities,
  governmentBodies,
  internationalBodies,
  learnedBodies,
  movements,
  parties,
} from './data/public-bodies.ts';
import { regions } from './data/regions.ts';
import { honorifics, officeAbbreviations, portfolios, rankAbbreviations, roles } from './data/roles.ts';
import { clubs, sportsBodies } from './data/sports-bodies.ts';
import { surnames } from './data/surnames.ts';
import {
  organisationNouns,
  organisationVerbs,
  personVerbs,
  placeModifiers,
  placeNouns,
  placePrepositions,
} from './data/type-cues.ts';

/** The lists of words, in lower case, words apart by white space. Learned features bear these names. */
export const wordTables = {
  calendar: [calendarEras, calendarFeasts, dayHalvesAndZones, monthWords, weekdayWords],
  ordinary: [newsWords, ordinaryWords],
  eventHead: [eventHeads],
  firstName: [firstNames],
  function: [commonAbbreviations, functionWords],
  honorific: [honorifics],
  nationality: [eras, feasts, languageNames, nationalities, politicsWords, religionWords],
  occupation: [occupations],
  organisationHead: [clubEndings, companyForms, organisationHeads],
  organisationNoun: [organisationNouns],
  organisationOpener: [organisationOpeners],
  organisationVerb: [organisationVerbs],
  otherHead: [otherHeads],
  particle: [nameParticles],
  personVerb: [personVerbs],
  placeHead: [placeHeads],
  placeModifier: [placeModifiers],
  placeNoun: [placeNouns],
  placeOpener: [placeOpeners],
  placePreposition: [placePrepositions],
  portfolio: [portfolios],
  product: [products],
  role: [officeAbbreviations, rankAbbreviations, roles],
  roleModifier: [roleModifiers],
  surname: [surnames],
};

/** The lists of names, a name a line. */
export const nameTables = {
  organisation: [
    charities,
    clubs,
    companies,
    governmentBodies,
    internationalBodies,
    learnedBodies,
    movements,
    newsMedia,
    parties,
    sportsBodies,
  ],
  city: [cities],
  nature: [naturalPlaces],
  region: [regions],
  country: [countries],
  landmark: [landmarks],
  event: [competitions],
};

const placeLists = ['city', 'nature', 'region', 'country', 'landmark'] as const;

export type WordList = keyof typeof wordTables;
export type NameList = keyof typeof nameTables;

/** One bit for each list: the bits of a number hold 32. */
const bitOfList = new Map(Object.keys(wordTables).map((list, bit) => [list as WordList, 1 << bit]));
let masks: ReadonlyMap<string, number> | undefined;
let nameIndex: ReadonlyMap<string, ReadonlySet<NameList>> | undefined;

/**
 * Whether a word, in lower case and without its last stop, stands in the list. Lists are read when they are first asked
 * for, so start-up stays cheap.
 */
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

let lastWord = '';
let lastMask = 0;

/** One bit for each list that a word stands in. Rules ask for the same word many times in a row. */
function maskOf(word: string): number {
  if (word === lastWord) return lastMask;
  masks ??= indexWords();
  lastMask = masks.get(word) ?? 0;
  lastWord = word;
  return lastMask;
}

function indexWords(): ReadonlyMap<string, number> {
  const index = new Map<string, number>();
  for (const [list, bit] of bitOfList)
    for (const table of wordTables[list])
      for (const word of words(table)) index.set(word, (index.get(word) ?? 0) | bit);
  return index;
}

/**
 * The lists of names that hold this one, stops and capitals aside. Acronyms only match in capitals: "WHO" is not "Who".
 */
export function listsOfName(name: string): ReadonlySet<NameList> | undefined {
  if (name === lastName) return lastLists;
  nameIndex ??= indexNames();
  const bare = withoutStops(name);
  lastLists = (isAcronym(bare) ? nameIndex.get(bare) : undefined) ?? nameIndex.get(bare.toLowerCase());
  lastName = name;
  return lastLists;
}

let lastName: string | undefined;
let lastLists: ReadonlySet<NameList> | undefined;

/** Whether a word ends the names of organisations, places or events. */
export function isNameHead(word: string): boolean {
  return inList('organisationHead', word) || inList('placeHead', word) || inList('eventHead', word);
}

export function isPlaceName(name: string): boolean {
  const lists = listsOfName(name);
  return lists !== undefined && placeLists.some((list) => lists.has(list));
}

/** "Zurichers", "Montanan": named after a known place, and no name of the lists itself. */
export function isInhabitant(name: string): boolean {
  const lower = name.toLowerCase();
  if (!lower.endsWith('n') && !lower.endsWith('ns') && !lower.endsWith('er') && !lower.endsWith('ers')) return false;
  if (listsOfName(name) !== undefined || inList('firstName', lower) || inList('surname', lower)) return false;
  const stem = lower.replace(/s$/u, '').replace(/(?:n|er)$/u, '');
  const stems = [stem, stem.replace(/a$/u, ''), stem.replace(/ia$/u, ''), stem.replace(/ia$/u, 'a')];
  return stems.some((each) => each.length > 3 && isPlaceName(each));
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

const webAddress = /^[\p{L}\p{N}-]+\.(?:com|info|net|org)(?:\.\p{L}{2})?$|^[\p{L}\p{N}-]+\.co\.\p{L}{2}$/iu;

/** "Larkham.com", "TheLarkhamer.co.uk": a site. */
export function isWebAddress(text: string): boolean {
  return text.includes('.') && webAddress.test(text);
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
  for (const list of Object.keys(nameTables) as NameList[]) {
    for (const entry of nameTables[list].flatMap(phrases)) {
      const key = indexKey(entry);
      const lists = index.get(key);
      if (lists === undefined) index.set(key, new Set([list]));
      else lists.add(list);
    }
  }
  return index;
}

/** From this many letters on, news also writes "Unesco" for "UNESCO", and no word is meant. */
const longAcronym = 5;

/** What a name of the lists is looked up by: two entries with one key are one. */
export function indexKey(name: string): string {
  const bare = withoutStops(name);
  return isAcronym(bare) && bare.length < longAcronym ? bare : bare.toLowerCase();
}

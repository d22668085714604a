// English: what a name says of its own type.
import { anyOf, words as wordsOf } from '../../model/words.ts';
import type { Evidence } from './evidence.ts';
import { isEventOpener, textOfWords } from './find-runs.ts';
import { inList, isAcronym, isNameHead, isPlaceName, isWebAddress, listsOfName, type NameList } from './gazetteer.ts';
import { isUnknown, listsOfMention } from './lists-of-mention.ts';
import { isInitial, looksLikePerson } from './looks-like-person.ts';
import type { Word } from './read-words.ts';
import type { Name } from './split-run.ts';

type Test = Evidence['holds'];

/** What surnames have before an inner capital: "McLee", "O’Lee". */
const surnamePrefixes = wordsOf("De Di La Le Mac Mc O' O’");
const openingOfSurname = new RegExp(`^${anyOf(surnamePrefixes)}`, 'u');

const lowerAt = (words: readonly Word[], index: number): string => words[index]?.lower ?? '';
const first: (words: readonly Word[], name: Name) => string = (words, name) => lowerAt(words, name.first);
/** The last word, numerals aside: the "War" of "World War II". */
const last = (words: readonly Word[], name: Name): string => {
  const hasNumeral = name.end - name.first > 1 && /^(?:I{1,3}|IV|VI{0,3}|IX|X)$/u.test(words[name.end - 1]?.text ?? '');
  return lowerAt(words, name.end - (hasNumeral ? 2 : 1));
};
const length = (name: Name): number => name.end - name.first;
const inNames = (words: readonly Word[], name: Name, list: NameList): boolean =>
  listsOfMention(words, name)?.has(list) === true;

/** The head before the first "of" or "for": "Bank" of "Bank of Riverton". */
function headBeforeOf(words: readonly Word[], name: Name): string {
  for (let index = name.first + 1; index < name.end; index++)
    if (lowerAt(words, index) === 'of' || lowerAt(words, index) === 'for') return lowerAt(words, index - 1);
  return '';
}

const endsIn =
  (list: 'organisationHead' | 'placeHead' | 'eventHead' | 'otherHead'): Test =>
  (words, name) =>
    length(name) > 1 && headBeforeOf(words, name) === '' && inList(list, last(words, name));

const hasHeadBeforeOf =
  (list: 'organisationHead' | 'placeHead' | 'eventHead' | 'otherHead'): Test =>
  (words, name) => {
    const head = headBeforeOf(words, name);
    return inList(list, head) || (head.endsWith('s') && inList(list, head.slice(0, -1)));
  };

const isOrganisation = (words: readonly Word[], index: number): boolean =>
  listsOfName(words[index]?.text ?? '')?.has('organisation') === true;

/** "Jordan" is a country, a given name and a surname. */
const isCountryAndName = (word: Word | undefined): boolean =>
  word !== undefined && inList('firstName', word.lower) && listsOfName(word.text)?.has('country') === true;

/** "Andrew Lee Foundation" and "Irving School District" are no persons; "Jack Hill" is. */
const endsInClearHead: Test = (words, name) =>
  inNames(words, name, 'organisation') ||
  (isPlaceName(words[name.first]?.text ?? '') &&
    (isNameHead(last(words, name)) || isOrganisation(words, name.end - 1))) ||
  inList('organisationHead', last(words, name)) ||
  headBeforeOf(words, name) !== '' ||
  (length(name) > 2 && (inList('placeHead', last(words, name)) || inList('eventHead', last(words, name))));

/** "Va." is a state, "VA" may be anything. */
const twoCapitals = /^\p{Lu}{2}$/u;

/** "A320", "F-16", "747s". */
const typeNumber = /^\p{Lu}{1,3}-?\d{2,4}\p{L}{0,2}s?$/u;

const isKnown: Test = (words, name) => !isUnknown(words, name);

const isPlace = (words: readonly Word[], name: Name): boolean => isPlaceName(textOfWords(words, name.first, name.end));

/** What a name says of its own type, whatever stands around it. */
export const nameEvidence: readonly Evidence[] = [
  { name: 'known-country', type: 'place', points: 16, holds: (words, name) => inNames(words, name, 'country') },
  {
    name: 'known-region',
    type: 'place',
    points: 4,
    holds: (words, name) =>
      inNames(words, name, 'region') && !twoCapitals.test(textOfWords(words, name.first, name.end)),
  },
  { name: 'known-nature', type: 'place', points: 5, holds: (words, name) => inNames(words, name, 'nature') },
  { name: 'known-city', type: 'place', points: 4, holds: (words, name) => inNames(words, name, 'city') },
  {
    name: 'known-organisation',
    type: 'organisation',
    points: 5,
    holds: (words, name) => inNames(words, name, 'organisation'),
  },
  {
    name: 'known-full-organisation',
    type: 'organisation',
    points: 6,
    holds: (words, name) => length(name) > 1 && inNames(words, name, 'organisation') && !isPlace(words, name),
  },
  { name: 'known-landmark', type: 'place', points: 6, holds: (words, name) => inNames(words, name, 'landmark') },
  { name: 'known-event', type: 'event', points: 14, holds: (words, name) => inNames(words, name, 'event') },
  {
    name: 'address',
    type: 'organisation',
    points: 6,
    holds: (words, name) => length(name) === 1 && isWebAddress(words[name.first]?.text ?? ''),
  },
  { name: 'organisation-head', type: 'organisation', points: 6, holds: endsIn('organisationHead') },
  { name: 'organisation-head-of', type: 'organisation', points: 6, holds: hasHeadBeforeOf('organisationHead') },
  { name: 'place-head', type: 'place', points: 5, holds: endsIn('placeHead') },
  { name: 'place-head-of', type: 'place', points: 4, holds: hasHeadBeforeOf('placeHead') },
  { name: 'event-head', type: 'event', points: 6, holds: endsIn('eventHead') },
  {
    name: 'event-opener',
    type: 'event',
    points: 9,
    holds: (words, name) => length(name) > 1 && isEventOpener(first(words, name)),
  },
  { name: 'event-head-of', type: 'event', points: 5, holds: hasHeadBeforeOf('eventHead') },
  { name: 'other-head', type: 'other', points: 4, holds: endsIn('otherHead') },
  { name: 'other-head-of', type: 'other', points: 4, holds: hasHeadBeforeOf('otherHead') },
  {
    name: 'product',
    type: 'other',
    points: 14,
    holds: (words, name) => {
      for (let index = name.first; index < name.end; index++) if (inList('product', lowerAt(words, index))) return true;
      return false;
    },
  },
  {
    name: 'ends-in-number',
    type: 'other',
    points: 9,
    holds: (words, name) =>
      length(name) > 1 && (words[name.end - 1]?.kind === 'number' || typeNumber.test(words[name.end - 1]?.text ?? '')),
  },
  {
    name: 'type-number',
    type: 'other',
    points: 4,
    holds: (words, name) => length(name) === 1 && typeNumber.test(words[name.first]?.text ?? ''),
  },
  {
    name: 'begins-with-organisation',
    type: 'organisation',
    points: 3,
    holds: (words, name) => length(name) > 1 && isOrganisation(words, name.first),
  },
  {
    name: 'ends-with-organisation',
    type: 'organisation',
    points: 3,
    holds: (words, name) => length(name) > 1 && isOrganisation(words, name.end - 1),
  },
  {
    name: 'place-in-name',
    type: 'organisation',
    points: 3,
    holds: (words, name) => length(name) > 1 && !isKnown(words, name) && isPlaceName(words[name.first]?.text ?? ''),
  },
  {
    name: 'place-ends-name',
    type: 'organisation',
    points: 1.5,
    holds: (words, name) => length(name) > 1 && !isKnown(words, name) && isPlaceName(words[name.end - 1]?.text ?? ''),
  },
  {
    name: 'part-of-place',
    type: 'place',
    points: 6,
    holds: (words, name) =>
      length(name) > 1 &&
      inList('placeModifier', first(words, name)) &&
      isPlaceName(textOfWords(words, name.first + 1, name.end)),
  },
  {
    name: 'place-opener',
    type: 'place',
    points: 5,
    holds: (words, name) =>
      length(name) > 1 && inList('placeOpener', first(words, name)) && !inList('organisationHead', last(words, name)),
  },
  {
    name: 'organisation-opener',
    type: 'organisation',
    points: 4,
    holds: (words, name) => length(name) > 1 && inList('organisationOpener', first(words, name)),
  },
  {
    name: 'first-name',
    type: 'person',
    points: 5,
    holds: (words, name) =>
      length(name) > 1 && length(name) < 6 && inList('firstName', first(words, name)) && !endsInClearHead(words, name),
  },
  {
    name: 'initials',
    type: 'person',
    points: 5,
    holds: (words, name) =>
      length(name) > 1 && length(name) < 5 && isInitial(words[name.first]) && !isAcronym(words[name.first]?.text ?? ''),
  },
  {
    name: 'only-first-name',
    type: 'person',
    points: 2,
    holds: (words, name) =>
      length(name) === 1 && inList('firstName', first(words, name)) && !inNames(words, name, 'city'),
  },
  {
    name: 'country-as-name',
    type: 'person',
    points: 2,
    holds: (words, name) => length(name) === 1 && isCountryAndName(words[name.first]),
  },
  { name: 'surname', type: 'person', points: 2, holds: (words, name) => inList('surname', last(words, name)) },
  { name: 'person-shape', type: 'person', points: 2, holds: looksLikePerson },
  {
    name: 'ampersand',
    type: 'organisation',
    points: 4,
    holds: (words, name) => {
      for (let index = name.first; index < name.end; index++) if (lowerAt(words, index) === '&') return true;
      return false;
    },
  },
  {
    name: 'acronym',
    type: 'organisation',
    points: 2,
    holds: (words, name) => length(name) === 1 && isAcronym(words[name.first]?.text ?? ''),
  },
  {
    name: 'acronym-first',
    type: 'organisation',
    points: 2,
    holds: (words, name) =>
      length(name) > 1 && isAcronym(words[name.first]?.text.replaceAll('.', '') ?? '') && !isInitial(words[name.first]),
  },
  {
    name: 'inner-capital',
    type: 'organisation',
    points: 2,
    holds: (words, name) =>
      length(name) === 1 &&
      /\p{Ll}\p{Lu}/u.test(words[name.first]?.text ?? '') &&
      !openingOfSurname.test(words[name.first]?.text ?? ''),
  },
];

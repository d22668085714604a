// English: what shows that a name is of a thing, or of a building: "the film X", "the X index", "a Ford X".
import { wordSet } from '../../model/words.ts';
import { indexNouns, shipNouns, thingDeterminers, workNouns } from './data/context-words.ts';
import type { Evidence } from './evidence.ts';
import { textOfWords } from './find-runs.ts';
import { inList, isAcronym, isPlaceName, listsOfName } from './gazetteer.ts';
import { isUnknown, listsOfMention } from './lists-of-mention.ts';
import type { Word } from './read-words.ts';
import type { Name } from './split-run.ts';
import { lowerBeside, wordBeside } from './word-beside.ts';

const openingQuote = /^["“‘'`]+$/u;

/** The noun before a name, its quotation mark or its "The": "the film X", "the film “X”", "the film The X". */
function nounBefore(words: readonly Word[], name: Name): string {
  let distance = wordBeside(words, name, -1)?.text === 'The' ? -2 : -1;
  const before = wordBeside(words, name, distance);
  if (before?.kind === 'punctuation' && openingQuote.test(before.text)) distance--;
  const word = wordBeside(words, name, distance);
  return word?.capital === false ? word.lower : '';
}

/** What says or has a staff, after the name of a building. */
const seatLists = ['personVerb', 'organisationVerb', 'organisationNoun', 'role'] as const;

const isLandmark = (words: readonly Word[], name: Name): boolean =>
  listsOfMention(words, name)?.has('landmark') === true;

/** "the X index", "the index, X,"; but "the London index" is of a place. */
function isIndex(words: readonly Word[], name: Name): boolean {
  if (!indexNouns.has(lowerBeside(words, name, lowerBeside(words, name, -1) === ',' ? -2 : 1))) return false;
  if (name.end - name.first > 1 && inList('organisationHead', words[name.end - 1]?.lower ?? '')) return false;
  return !isPlaceName(textOfWords(words, name.first, name.end));
}

/** "a Larkham Meeren.", "his new Larkham Meeren was": a thing with the name of its maker first. */
function isMadeThing(words: readonly Word[], name: Name): boolean {
  const maker = listsOfName(words[name.first]?.text ?? '');
  if (name.end - name.first < 2 || maker?.has('organisation') !== true || !isUnknown(words, name)) return false;
  if (inList('organisationHead', words[name.end - 1]?.lower ?? '')) return false;
  const next = wordBeside(words, name, 1);
  const isWhole = next === undefined || next.kind === 'punctuation' || inList('function', next.lower);
  return isWhole && [-1, -2].some((distance) => thingDeterminers.has(lowerBeside(words, name, distance)));
}

const patients = wordSet('adults cases children diagnosed diagnosis men patients people suffering symptoms women');

/** "diagnosed with XYZ", "women with XYZ": a disease. */
const isDisease = (words: readonly Word[], name: Name): boolean =>
  name.end - name.first === 1 &&
  isAcronym(words[name.first]?.text ?? '') &&
  isUnknown(words, name) &&
  /^(?:from|of|with)$/u.test(lowerBeside(words, name, -1)) &&
  patients.has(lowerBeside(words, name, -2)) &&
  (lowerBeside(words, name, -1) === 'with' || /^(?:suff|symp|diagnosis)/u.test(lowerBeside(words, name, -2)));

const clothes = wordSet('blouse dress dresses gown gowns jacket jumper shoes skirt suit t-shirt t-shirts tuxedo');

/** "a Meeren gown", "in a black Zorvik dress": whose design it is, and nobody who is there. */
const isDesign = (words: readonly Word[], name: Name): boolean =>
  clothes.has(lowerBeside(words, name, 1)) &&
  [-1, -2].some((distance) => thingDeterminers.has(lowerBeside(words, name, distance)));

/** What things and buildings show. */
export const thingEvidence: readonly Evidence[] = [
  { name: 'made-thing', type: 'other', points: 5, holds: isMadeThing },
  {
    name: 'work',
    type: 'other',
    points: 7,
    holds: (words, name) => workNouns.has(nounBefore(words, name)) && isUnknown(words, name),
  },
  {
    name: 'ship',
    type: 'other',
    points: 5,
    holds: (words, name) => shipNouns.has(nounBefore(words, name)) && isUnknown(words, name),
  },
  { name: 'disease', type: 'other', points: 8, holds: isDisease },
  { name: 'design', type: 'other', points: 8, holds: isDesign },
  {
    name: 'index',
    type: 'other',
    points: 12,
    holds: (words, name) => isIndex(words, name),
  },
  {
    name: 'seat-acts',
    type: 'organisation',
    points: 8,
    holds: (words, name) =>
      isLandmark(words, name) && seatLists.some((list) => inList(list, lowerBeside(words, name, 1))),
  },
];

import type { Evidence, RepeatedEvidence } from './evidence.ts';
import { isEventOpener, textOfWords } from './find-runs.ts';
import { inList, isAcronym, isPlaceName, listsOfName } from './gazetteer.ts';
import type { Word } from './read-words.ts';
import type { Name } from './split-run.ts';
import { bestType, type NameGroup } from './type-names.ts';
import { lowerBeside, wordBeside } from './word-beside.ts';

const longestFullName = 4;

const textOf = (words: readonly Word[], { first, end }: Name): string => textOfWords(words, first, end);

/** "ZRV", and "ZV" behind "the". */
function isInCapitals(words: readonly Word[], name: Name): boolean {
  const text = textOf(words, name);
  if (name.end - name.first > 1 || !isAcronym(text) || !/^\p{Lu}+$/u.test(text)) return false;
  return text.length > 2 || lowerBeside(words, name, -1) === 'the';
}

const attributives = ['a', 'an', 'called'];

/** "a ZRV scan", "shares (ZRV)": an abbreviation of a common noun, or a mark. */
function isOfNoun(words: readonly Word[], name: Name): boolean {
  const before = lowerBeside(words, name, -1);
  if (before === '(')
    return wordBeside(words, name, -2)?.capital !== true || inList('otherHead', lowerBeside(words, name, -2));
  return attributives.includes(before) && wordBeside(words, name, 1)?.kind === 'word';
}

/** "Zorvik Meeren", "Zorvik van Meeren": words with one capital each. */
function isFullName(words: readonly Word[], { first, end }: Name): boolean {
  if (end - first < 2 || end - first > longestFullName) return false;
  for (let index = first; index < end; index++) {
    const word = words[index];
    const isPart = /^\p{Lu}[\p{Ll}’']/u.test(word?.text ?? '') || inList('particle', word?.lower ?? '');
    if (!isPart) return false;
  }
  return true;
}

/** "Va." is a state, "VA" may be anything. */
const isKnownPlace = (words: readonly Word[], name: Name): boolean =>
  isPlaceName(textOf(words, name)) && !isAcronym(textOf(words, name));

const isKnown = (words: readonly Word[], name: Name): boolean =>
  listsOfName(textOf(words, name))?.has('organisation') === true;

/** What the lists or the shape of a name says of its type where nothing else does. The first that holds counts. */
export const lastEvidence: readonly Evidence[] = [
  { name: 'place-alone', type: 'place', points: 6, holds: isKnownPlace },
  { name: 'organisation-alone', type: 'organisation', points: 6, holds: (words, name) => isKnown(words, name) },
  {
    name: 'acronym-alone',
    type: 'organisation',
    points: 3,
    holds: (words, name) => isInCapitals(words, name) && !isOfNoun(words, name),
  },
  {
    name: 'shape-alone',
    type: 'person',
    points: 3,
    holds: (words, name) => isFullName(words, name) && lowerBeside(words, name, -1) !== 'the',
  },
];

/** "LIVE", "Dairy Bottle": English words have any shape. */
const isShape = ({ name }: Evidence): boolean => name === 'shape-alone' || name === 'acronym-alone';

/** The "Villa" of "Larkham Villa", the "Larkham" of "Larkham Images". */
export const partEvidence: Evidence = {
  name: 'part-of-organisation',
  type: 'organisation',
  points: 3.5,
  holds: () => true,
};

/** The first and last words of the organisations of an article. */
function findParts(groups: readonly NameGroup[]): ReadonlySet<string> {
  const parts = new Set<string>();
  for (const group of groups) {
    if (group.words.length < 2 || bestType(group) !== 'organisation') continue;
    parts.add(group.words[0] ?? '').add(group.words.at(-1) ?? '');
  }
  return parts;
}

/** The "Mira" after "Hurricane Mira". */
export const stormEvidence: Evidence = { name: 'part-of-event', type: 'event', points: 9, holds: () => true };

function addStorms(groups: readonly NameGroup[]): void {
  const storms = new Set(groups.flatMap(({ words }) => (isEventOpener(words[0] ?? '') ? words.slice(-1) : [])));
  for (const group of groups) {
    if (group.words.length > 1 || !storms.has(group.key)) continue;
    group.scores.event += stormEvidence.points;
    (group.contextEvidence as RepeatedEvidence[]).push({ evidence: stormEvidence, times: 1 });
  }
}

/** Adds points to names that have no type yet. It comes before linking, so that short forms find them. */
export function addLastPoints(words: readonly Word[], groups: readonly NameGroup[]): void {
  const parts = findParts(groups);
  addStorms(groups);
  for (const group of groups) {
    const [name] = group.names;
    if (name === undefined || !group.isCertain || group.isOrdinary || bestType(group) !== undefined) continue;
    const last = parts.has(group.key)
      ? partEvidence
      : lastEvidence.find(({ type, points, holds }) => group.scores[type] + points > 1 && holds(words, name));
    if (last === undefined || (isShape(last) && group.ordinaryWords > 0)) continue;
    group.scores[last.type] += last.points;
    (group.contextEvidence as RepeatedEvidence[]).push({ evidence: last, times: 1 });
  }
}

// English: what the words around a name say of its type.
import {
  appositionBounds,
  companyPossessions,
  employerPrepositions,
  motionPrepositions,
  ownerEndings,
  personPronouns,
  prepositionsOfTowns,
  titlesOfFirms,
} from './data/context-words.ts';
import { deedEvidence } from './deed-evidence.ts';
import type { Evidence } from './evidence.ts';
import { isCapitalWord, textOfWords } from './find-runs.ts';
import { firmEvidence } from './firm-evidence.ts';
import { inList, isAcronym, isPlaceName } from './gazetteer.ts';
import { isBody } from './is-body.ts';
import { isUnknown } from './lists-of-mention.ts';
import { nounEvidence } from './noun-evidence.ts';
import type { Word } from './read-words.ts';
import type { Name } from './split-run.ts';
import { thingEvidence } from './thing-evidence.ts';
import { lowerBeside, wordBeside } from './word-beside.ts';

const isSingle = (name: Name): boolean => name.end - name.first === 1;

/** The "shares" of "X's shares". */
const afterPossessive = (words: readonly Word[], name: Name): string =>
  wordBeside(words, name, 1)?.kind === 'clitic' ? lowerBeside(words, name, 2) : '';

/** "rival X", "market leader X": firms bear such titles too. */
const isRival = (words: readonly Word[], name: Name): boolean => titlesOfFirms.has(lowerBeside(words, name, -1));

/** The comma of "the film “X of Y,” she said". */
const isStopInQuotes = (words: readonly Word[], name: Name): boolean =>
  name.isWhole === true && /^[,.]$/u.test(wordBeside(words, name, 1)?.text ?? '');

/** What the words around a name say of its type. */
export const contextEvidence: readonly Evidence[] = [
  { name: 'dateline-place', type: 'place', points: 9, holds: (_words, name) => name.given === 'place' },
  { name: 'dateline-agency', type: 'organisation', points: 9, holds: (_words, name) => name.given === 'organisation' },
  {
    name: 'titled',
    type: 'person',
    points: 6,
    holds: (words, name) => name.titled && !isRival(words, name) && !isBody(words, name),
  },
  {
    name: 'titled-or-rival',
    type: 'person',
    points: 2,
    holds: (words, name) => name.titled && isRival(words, name) && !isBody(words, name),
  },
  {
    name: 'age',
    type: 'person',
    points: 4,
    holds: (words, name) =>
      [',', '('].includes(lowerBeside(words, name, 1)) &&
      /^[1-9]\d$/u.test(lowerBeside(words, name, 2)) &&
      [',', ')', '.'].includes(lowerBeside(words, name, 3)),
  },
  {
    name: 'who',
    type: 'person',
    points: 3,
    holds: (words, name) =>
      lowerBeside(words, name, 1) === 'who' ||
      (lowerBeside(words, name, 1) === ',' && personPronouns.has(lowerBeside(words, name, 2))),
  },
  {
    name: 'apposition',
    type: 'person',
    points: 3,
    holds: (words, name) => lowerBeside(words, name, 1) === ',' && hasRoleSoon(words, name),
  },
  {
    name: 'organisation-noun-after',
    type: 'organisation',
    points: 2,
    holds: (words, name) =>
      inList('organisationNoun', lowerBeside(words, name, 1)) || inList('role', lowerBeside(words, name, 1)),
  },
  {
    name: 'organisation-noun-possessed',
    type: 'organisation',
    points: 2,
    holds: (words, name) => companyPossessions.has(afterPossessive(words, name)),
  },
  {
    name: 'the-before',
    type: 'organisation',
    points: 1,
    holds: (words, name) =>
      isSingle(name) && lowerBeside(words, name, -1) === 'the' && !isCapitalWord(wordBeside(words, name, 1)),
  },
  {
    name: 'based',
    type: 'organisation',
    points: 4,
    holds: (words, name) => ownerEndings.has(lowerBeside(words, name, -1)),
  },
  {
    name: 'which',
    type: 'organisation',
    points: 2,
    holds: (words, name) => lowerBeside(words, name, 1) === ',' && lowerBeside(words, name, 2) === 'which',
  },
  {
    name: 'employer',
    type: 'organisation',
    points: 3,
    holds: (words, name) =>
      employerPrepositions.has(lowerBeside(words, name, -1)) && inList('role', lowerBeside(words, name, -2)),
  },
  {
    name: 'employer-with-head',
    type: 'organisation',
    points: 6,
    holds: (words, name) =>
      lowerBeside(words, name, -1) === 'the' &&
      /^(?:at|for|of)$/u.test(lowerBeside(words, name, -2)) &&
      inList('role', lowerBeside(words, name, -3)) &&
      inList('organisationHead', words[name.end - 1]?.lower ?? ''),
  },
  {
    name: 'quoted',
    type: 'other',
    points: 9,
    holds: (words, name) =>
      /^["“‘'`]+$/u.test(lowerBeside(words, name, -1)) &&
      /^["”’']+$/u.test(lowerBeside(words, name, isStopInQuotes(words, name) ? 2 : 1)) &&
      isUnknown(words, name) &&
      !isAcronym(words[name.first]?.text ?? ''),
  },
  {
    name: 'place-preposition',
    type: 'place',
    points: 2,
    holds: (words, name) => inList('placePreposition', lowerBeside(words, name, -1)),
  },
  {
    name: 'motion',
    type: 'place',
    points: 1,
    holds: (words, name) => motionPrepositions.has(lowerBeside(words, name, -1)),
  },
  {
    name: 'place-modifier',
    type: 'place',
    points: 3,
    holds: (words, name) => isSingle(name) && inList('placeModifier', lowerBeside(words, name, -1)),
  },
  {
    name: 'place-noun-of',
    type: 'place',
    points: 4,
    holds: (words, name) => lowerBeside(words, name, -1) === 'of' && inList('placeNoun', lowerBeside(words, name, -2)),
  },
  {
    name: 'place-noun-before',
    type: 'place',
    points: 3,
    holds: (words, name) => inList('placeNoun', lowerBeside(words, name, -1)),
  },
  {
    name: 'place-noun-after',
    type: 'place',
    points: 3,
    holds: (words, name) =>
      inList('placeNoun', lowerBeside(words, name, 1)) && !isCapitalWord(wordBeside(words, name, 1)),
  },
  {
    name: 'in-larger-place',
    type: 'place',
    points: 4,
    holds: (words, name) =>
      lowerBeside(words, name, 1) === ',' &&
      isPlaceAt(words, name.end + 1) &&
      (prepositionsOfTowns.has(lowerBeside(words, name, -1)) || isShoutedOpening(words, name)),
  },
  ...deedEvidence,
  ...firmEvidence,
  ...nounEvidence,
  ...thingEvidence,
];

function isPlaceAt(words: readonly Word[], index: number): boolean {
  const one = words[index]?.text ?? '';
  return isPlaceName(one) || isPlaceName(`${one} ${words[index + 1]?.text ?? ''}`);
}

/** "X, the chief negotiator", "X, a teacher": a role before the first preposition of the apposition. */
function hasRoleSoon(words: readonly Word[], name: Name): boolean {
  for (let distance = 2; distance < 8; distance++) {
    const word = wordBeside(words, name, distance);
    if (word === undefined || word.kind !== 'word' || appositionBounds.has(word.lower)) return false;
    if (inList('role', word.lower)) return !isCapitalWord(wordBeside(words, name, distance + 1));
  }
  return false;
}

/** "LARKHAM, England": a place line at the head of a paragraph. */
function isShoutedOpening(words: readonly Word[], name: Name): boolean {
  const text = textOfWords(words, name.first, name.end);
  return wordBeside(words, name, -1) === undefined && text === text.toUpperCase() && text !== text.toLowerCase();
}

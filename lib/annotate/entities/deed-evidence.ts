// English: what the deeds of a name say of its type: "X said", "by X", "X beat", "X rose 3 percent".
import { doerPrepositions, priceVerbs, sayingVerbs, verbsBeforeLosers, winningVerbs } from './data/context-words.ts';
import type { Evidence } from './evidence.ts';
import { isCapitalWord } from './find-runs.ts';
import { inList, isPlaceName } from './gazetteer.ts';
import type { Word } from './read-words.ts';
import type { Name } from './split-run.ts';
import { lowerBeside, wordBeside } from './word-beside.ts';

/** Governments speak: "Washington said" names nobody. */
const isPlaceThatSpeaks = (words: readonly Word[], name: Name, side: -1 | 1): boolean =>
  name.end - name.first === 1 &&
  isPlaceName(words[name.first]?.text ?? '') &&
  sayingVerbs.has(lowerBeside(words, name, side));

/** "Larkham 3 Bellmoor 2". */
function isResult(words: readonly Word[], name: Name): boolean {
  const isNumber = (distance: number) => wordBeside(words, name, distance)?.kind === 'number';
  return isNumber(1) && isCapitalWord(wordBeside(words, name, 2)) && (isNumber(3) || isNumber(4));
}

/** What a name does, and what is done to it. */
export const deedEvidence: readonly Evidence[] = [
  {
    name: 'person-verb',
    type: 'person',
    points: 1.5,
    holds: (words, name) => inList('personVerb', lowerBeside(words, name, 1)) && !isPlaceThatSpeaks(words, name, 1),
  },
  {
    name: 'verb-before',
    type: 'person',
    points: 1.5,
    holds: (words, name) => sayingVerbs.has(lowerBeside(words, name, -1)) && !isPlaceThatSpeaks(words, name, -1),
  },
  {
    name: 'by',
    type: 'person',
    points: 0.5,
    holds: (words, name) => doerPrepositions.has(lowerBeside(words, name, -1)),
  },
  {
    name: 'organisation-verb',
    type: 'organisation',
    points: 1.5,
    holds: (words, name) => inList('organisationVerb', lowerBeside(words, name, 1)),
  },
  {
    name: 'club',
    type: 'organisation',
    points: 4.5,
    holds: (words, name) =>
      winningVerbs.has(lowerBeside(words, name, 1)) ||
      verbsBeforeLosers.has(lowerBeside(words, name, -1)) ||
      isResult(words, name),
  },
  {
    name: 'opponent',
    type: 'organisation',
    points: 1.5,
    holds: (words, name) => lowerBeside(words, name, -1) === 'against',
  },
  {
    name: 'stock-move',
    type: 'organisation',
    points: 2,
    holds: (words, name) =>
      priceVerbs.has(lowerBeside(words, name, 1)) && wordBeside(words, name, 2)?.kind === 'number',
  },
];

// English: what only firms have and do: rivals, goods, plans of their own.
import {
  auxiliariesOfDeeds,
  clearCompanyNouns,
  its,
  peersOfFirms,
  sayingVerbs,
  tradeVerbs,
} from './data/context-words.ts';
import type { Evidence } from './evidence.ts';
import { textOfWords } from './find-runs.ts';
import { inList, listsOfName } from './gazetteer.ts';
import { isPronounSoon } from './noun-evidence.ts';
import type { Word } from './read-words.ts';
import type { Name } from './split-run.ts';
import { lowerBeside, wordBeside } from './word-beside.ts';

/** "Parks, Roads and Ferries Canada": a department, with its fields before the country. */
function isOfFields(words: readonly Word[], { first, end }: Name): boolean {
  if (end - first < 4 || listsOfName(words[end - 1]?.text ?? '')?.has('country') !== true) return false;
  for (let index = first + 1; index < end - 2; index++) if (words[index]?.lower === 'and') return true;
  return false;
}

const isPlainOrOpening = (word: Word | undefined): boolean => word?.capital === false || word?.opens === true;

/** "X said it would": the body's own plans; but "X said it was late" may be of anything. */
const plans: ReadonlySet<string> = new Set(['expected', 'expects', 'had', 'has', 'planned', 'plans', 'will', 'would']);

const isUnknown = (words: readonly Word[], name: Name): boolean =>
  listsOfName(textOfWords(words, name.first, name.end)) === undefined;

/** What firms show. */
export const firmEvidence: readonly Evidence[] = [
  { name: 'fields-of-country', type: 'organisation', points: 7, holds: isOfFields },
  {
    name: 'clear-company',
    type: 'organisation',
    points: 5,
    holds: (words, name) =>
      clearCompanyNouns.has(lowerBeside(words, name, -1)) &&
      lowerBeside(words, name, -2) !== 'the' &&
      isPlainOrOpening(wordBeside(words, name, -1)),
  },
  {
    name: 'its-rival',
    type: 'organisation',
    points: 8,
    holds: (words, name) => {
      const noun = lowerBeside(words, name, -1) === ',' ? -2 : -1;
      if (!peersOfFirms.has(lowerBeside(words, name, noun))) return false;
      const isOwned = its.has(lowerBeside(words, name, noun - 1)) || its.has(lowerBeside(words, name, noun - 2));
      return isOwned || (noun === -1 && isPronounSoon(words, name, its));
    },
  },
  {
    name: 'said-it-would',
    type: 'organisation',
    points: 2,
    holds: (words, name) =>
      isUnknown(words, name) &&
      sayingVerbs.has(lowerBeside(words, name, 1)) &&
      lowerBeside(words, name, 2) === 'it' &&
      plans.has(lowerBeside(words, name, 3)),
  },
  {
    name: 'trade-deed',
    type: 'organisation',
    points: 7,
    holds: (words, name) =>
      name.end - name.first > 1 &&
      inList('placeHead', words[name.end - 1]?.lower ?? '') &&
      isUnknown(words, name) &&
      tradeVerbs.has(lowerBeside(words, name, auxiliariesOfDeeds.has(lowerBeside(words, name, 1)) ? 2 : 1)),
  },
];

// English: what the nouns and pronouns around a name say of its type: "the film X", "her brother, X,", "X, a firm".
import {
  appositionBounds,
  companyNouns,
  companyParts,
  determiners,
  givers,
  its,
  kin,
  personPronounsAfter,
  stakes,
  stops,
  titlesOfFirms,
  traffic,
  workNouns,
} from './data/context-words.ts';
import type { Evidence } from './evidence.ts';
import { inList, isPlaceName } from './gazetteer.ts';
import { isUnknown } from './lists-of-mention.ts';
import type { Word } from './read-words.ts';
import type { Name } from './split-run.ts';
import { lowerBeside, wordBeside } from './word-beside.ts';

/** "X, a small firm in …": the last word of the apposition before its first preposition; empty where none opens. */
function nounInApposition(words: readonly Word[], name: Name): string {
  if (lowerBeside(words, name, 1) !== ',' || !determiners.has(lowerBeside(words, name, 2))) return '';
  let noun = '';
  for (let distance = 3; distance < 9; distance++) {
    const word = wordBeside(words, name, distance);
    if (word === undefined || word.kind === 'punctuation' || appositionBounds.has(word.lower)) return noun;
    // "an island group" is a place.
    if (!(word.lower === 'group' && inList('placeNoun', noun))) noun = word.capital ? '' : word.lower;
  }
  return '';
}

/** "the capital, X", "the paper, the X": the noun before the comma before a name. */
function nounApart(words: readonly Word[], name: Name): string {
  const distance = lowerBeside(words, name, -1) === 'the' ? -2 : -1;
  if (lowerBeside(words, name, distance) !== ',') return '';
  const word = wordBeside(words, name, distance - 1);
  return word?.capital === false ? word.lower : '';
}

/** "Ann, 34, of X", "both of X". */
function isHome(words: readonly Word[], name: Name): boolean {
  if (lowerBeside(words, name, -1) !== 'of') return false;
  const isBoth = lowerBeside(words, name, -2) === 'both';
  const age = wordBeside(words, name, isBoth ? -4 : -3);
  return lowerBeside(words, name, isBoth ? -3 : -2) === ',' && /^[1-9]\d$/u.test(age?.text ?? '');
}

const isOrganisationNoun = (noun: string): boolean =>
  companyNouns.has(noun) || (inList('organisationHead', noun) && !inList('role', noun));

/** "a nurse in X was jailed", "the bank of X raised its rates": somebody else. */
const isAfterPreposition = (words: readonly Word[], name: Name): boolean =>
  lowerBeside(words, name, -1) === 'of' || inList('placePreposition', lowerBeside(words, name, -1));

/** How far a pronoun may stand behind the name that it points back to. */
const farthestPronoun = 9;

/** "X lost her keys", "X said its profits fell": nothing with a capital stands between. */
export function isPronounSoon(words: readonly Word[], name: Name, pronouns: ReadonlySet<string>): boolean {
  if (isAfterPreposition(words, name)) return false;
  for (let distance = 1; distance <= farthestPronoun; distance++) {
    const word = wordBeside(words, name, distance);
    if (word === undefined || word.capital || word.text === ';') return false;
    if (pronouns.has(word.lower)) return distance > 1 && !givers.has(lowerBeside(words, name, distance - 1));
  }
  return false;
}

/** The "singers" of "the singers X and Y" and of "singers such as X". */
function pluralBefore(words: readonly Word[], name: Name): string {
  const isSuchAs = lowerBeside(words, name, -1) === 'as' && lowerBeside(words, name, -2) === 'such';
  const word = wordBeside(words, name, isSuchAs ? -3 : -1);
  return word?.capital === false && word.lower.endsWith('s') ? word.lower.replace(/ies$/u, 'ys').slice(0, -1) : '';
}

const auxiliaries = ['had', 'has', 'is', 'was', 'will'];

/** "Larkham's said", "at Larkham's.": the possessive is the name of a firm. */
function isInPossessiveForm(words: readonly Word[], name: Name): boolean {
  if (wordBeside(words, name, 1)?.kind !== 'clitic') return false;
  const next = wordBeside(words, name, 2);
  if (next === undefined || next.kind !== 'word') return next === undefined || next.text === ',' || next.text === '.';
  if (next.capital) return false;
  return auxiliaries.includes(next.lower) || inList('personVerb', next.lower) || inList('organisationVerb', next.lower);
}

/** "Norway's X": one word, that no other follows. */
function isOfPlace(words: readonly Word[], name: Name): boolean {
  if (name.end - name.first > 1 || wordBeside(words, name, -1)?.kind !== 'clitic') return false;
  return isPlaceName(wordBeside(words, name, -2)?.text ?? '') && isUnknown(words, name);
}

const fates = ['born', 'jailed', 'married'];

/** What nouns and pronouns say of the type of a name. */
export const nounEvidence: readonly Evidence[] = [
  {
    name: 'kin',
    type: 'person',
    points: 4,
    holds: (words, name) =>
      kin.has(lowerBeside(words, name, -1)) ||
      (lowerBeside(words, name, -1) === ',' &&
        kin.has(lowerBeside(words, name, -2)) &&
        lowerBeside(words, name, 1) === ','),
  },
  {
    name: 'years-old',
    type: 'person',
    points: 4,
    holds: (words, name) => lowerBeside(words, name, -1).endsWith('year-old'),
  },
  {
    name: 'born',
    type: 'person',
    points: 3,
    holds: (words, name) => fates.includes(lowerBeside(words, name, 2)) && !isAfterPreposition(words, name),
  },
  {
    name: 'pronoun',
    type: 'person',
    points: 1,
    holds: (words, name) => isPronounSoon(words, name, personPronounsAfter),
  },
  {
    name: 'its',
    type: 'organisation',
    points: 1.5,
    holds: (words, name) =>
      lowerBeside(words, name, -1) !== 'the' && isPronounSoon(words, name, its) && isUnknown(words, name),
  },
  {
    name: 'roles-before',
    type: 'person',
    points: 3,
    holds: (words, name) => {
      const noun = pluralBefore(words, name);
      return (
        (inList('role', noun) || inList('occupation', noun)) && !titlesOfFirms.has(noun) && !companyNouns.has(noun)
      );
    },
  },
  {
    name: 'organisations-before',
    type: 'organisation',
    points: 3,
    holds: (words, name) => {
      const noun = pluralBefore(words, name);
      return titlesOfFirms.has(noun) || companyNouns.has(noun) || isOrganisationNoun(noun);
    },
  },
  {
    name: 'organisation-noun-before',
    type: 'organisation',
    points: 3,
    holds: (words, name) => isOrganisationNoun(lowerBeside(words, name, -1)) && !wordBeside(words, name, -1)?.capital,
  },
  { name: 'in-possessive-form', type: 'organisation', points: 6, holds: isInPossessiveForm },
  { name: 'of-place', type: 'organisation', points: 1.5, holds: isOfPlace },
  {
    name: 'stop',
    type: 'place',
    points: 4,
    holds: (words, name) => traffic.has(lowerBeside(words, name, 1)) && stops.has(lowerBeside(words, name, 2)),
  },
  { name: 'home', type: 'place', points: 4, holds: isHome },
  {
    name: 'organisation-apart',
    type: 'organisation',
    points: 3,
    holds: (words, name) => isOrganisationNoun(nounApart(words, name)),
  },
  {
    name: 'place-apart',
    type: 'place',
    points: 3,
    holds: (words, name) => inList('placeNoun', nounApart(words, name)),
  },
  {
    name: 'head-of',
    type: 'organisation',
    points: 3,
    holds: (words, name) =>
      ['of', 'in'].includes(lowerBeside(words, name, -1)) &&
      (companyParts.has(lowerBeside(words, name, -2)) || stakes.has(lowerBeside(words, name, -2))),
  },
  {
    name: 'apposition-organisation',
    type: 'organisation',
    points: 4,
    holds: (words, name) => isOrganisationNoun(nounInApposition(words, name)),
  },
  {
    name: 'apposition-place',
    type: 'place',
    points: 4,
    holds: (words, name) => inList('placeNoun', nounInApposition(words, name)),
  },
  {
    name: 'apposition-work',
    type: 'other',
    points: 5,
    holds: (words, name) => workNouns.has(nounInApposition(words, name)),
  },
];

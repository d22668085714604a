import { wordSet } from '../../model/words.ts';
import { clearCompanyNouns, titlesOfFirms } from './data/context-words.ts';
import { findCredit } from './find-credit.ts';
import { hasBodyBeforeOf, isOfOrFor, type Run, textOfWords } from './find-runs.ts';
import { inList, isInhabitant, isNameHead, isPlaceName, listsOfName } from './gazetteer.ts';
import type { Word } from './read-words.ts';
import { splitPlace } from './split-place.ts';

/** One name in the text: half open, indices into the words. */
export interface Name extends Run {
  /** A role or a title of address stands before it: a person. */
  readonly titled: boolean;
  /** The type that the dateline gives it. */
  readonly given?: 'place' | 'organisation';
}

/** Small words within an office: "Secretary of State for the Environment". */
export const linksOfOffices = wordSet('and for of the');
/** "Senators Ann Lee and Tom Oakes". */
const pluralTitles = wordSet('chancellors governors judges justices ministers presidents representatives senators');
/** "Mr. Hill" is no hill. */
const addresses = wordSet('messrs mr mrs ms mx');
/** Words for places that are surnames as well. */
const landsAsSurnames = wordSet(
  'brook brooks dale field fields forest glen heath hill hills lake lane marsh moor park wood woods',
);
/** Those after whom places are named. */
const honoured = wordSet('admiral captain duke emperor general king lord marshal pope president prince princess queen');
const partyWords = wordSet('conservative democrat democratic liberal republican socialist');
const leadingExtras = wordSet('ex former the');
/** The first words of nationalities of two: "South Korean". */
const nationalityOpeners = wordSet('central costa east latin middle new north puerto saudi sierra south sri west');

/**
 * Cuts a run into the names in it: "US Treasury Secretary Ann Lee" is "US" and the person "Ann Lee". No title opens it
 * where it begins with one of the `givenNames`, as `findTitlesAsGivenNames` gives them.
 */
export function splitRun(words: readonly Word[], run: Run, givenNames: ReadonlySet<string>): readonly Name[] {
  if (run.isWhole === true) return [{ ...run, titled: false }];
  const credit = findCredit(words, run);
  if (credit === undefined) return splitTitle(words, run, givenNames);
  const { first, end } = run;
  return [
    ...splitTitle(words, { first, end: credit }, givenNames),
    ...splitTitle(words, { first: credit, end }, givenNames),
  ];
}

/** Cuts a run at the title in it, and what remains by places and bodies. */
function splitTitle(words: readonly Word[], run: Run, givenNames: ReadonlySet<string>): readonly Name[] {
  const names: Name[] = [];
  let rest: Run | undefined = run;
  const titleEnd = findTitleEnd(words, run, givenNames);
  let titled = false;
  if (titleEnd !== undefined) {
    const before = trimRun(words, { first: run.first, end: titleEnd.role });
    if (before !== undefined) names.push(...splitPlace(words, before));
    rest = { first: titleEnd.end, end: run.end };
    titled = true;
  } else {
    titled = hasTitleBefore(words, run.first);
  }
  const name = trimRun(words, rest);
  if (name === undefined || (!titled && isSingleLetter(words, name))) return names;
  if (titled) names.push({ ...name, titled: name.first === rest.first });
  else names.push(...splitPlace(words, name));
  return names;
}

/** "Plan B", "A." in a list, "R-Ohio". */
function isSingleLetter(words: readonly Word[], { first, end }: Run): boolean {
  return end - first === 1 && /^\p{Lu}\.?$|^[DIR]-\p{Lu}[\p{L}.]*$/u.test(words[first]?.text ?? '');
}

/** Where the title inside a run begins its last word and where it ends, when a name follows it. */
function findTitleEnd(
  words: readonly Word[],
  { first, end }: Run,
  givenNames: ReadonlySet<string>,
): { role: number; end: number } | undefined {
  if (end - first < 2 || listsOfName(textOfWords(words, first, end)) !== undefined) return undefined;
  const isNamed = addresses.has(words[first]?.lower ?? '') || endsInPerson(words, { first, end });
  if (isNameHead(words[end - 1]?.lower ?? '') && !isNamed) return undefined;
  for (let index = end - 2; index >= first; index--) {
    const lower = words[index]?.lower ?? '';
    if (!inList('role', lower) && !inList('honorific', lower) && !pluralTitles.has(lower)) continue;
    if (givenNames.has(`${lower} ${words[index + 1]?.lower}`)) continue;
    const isBehindGivenName = index > first && inList('firstName', words[index - 1]?.lower ?? '');
    if (isBehindGivenName && !isPlaceName(textOfWords(words, first, index))) continue;
    if (lower === 'general' && listsOfName(textOfWords(words, index, index + 2)) !== undefined) continue;
    const after = afterPortfolio(words, index + 1, end);
    return after < end ? { role: index, end: after } : undefined;
  }
  return undefined;
}

/** "Sheriff Clara Brook", "Coach Adam Hill"; but streets and parks are named after kings and captains. */
function endsInPerson(words: readonly Word[], { first, end }: Run): boolean {
  const [title, given, last] = words.slice(Math.max(first, end - 3), end).map(({ lower }) => lower);
  if (title === undefined || given === undefined || last === undefined) return false;
  return landsAsSurnames.has(last) && inList('firstName', given) && inList('role', title) && !honoured.has(title);
}

/** Skips "of State", "for Foreign Affairs", "of State for the Environment" after a role. */
function afterPortfolio(words: readonly Word[], index: number, end: number): number {
  const isPart = (word: Word | undefined) =>
    word !== undefined && (inList('portfolio', word.lower) || (word.lower === 'and' && !word.capital));
  let next = index;
  while (next < end && isOfOrFor(words[next])) {
    next += words[next + 1]?.lower === 'the' ? 2 : 1;
    while (next < end && isPart(words[next])) next++;
  }
  return next;
}

/** "spokesman Matthew Lee", "Mr. Lee", "coach Lee": a title that is not itself in the run. */
function hasTitleBefore(words: readonly Word[], first: number): boolean {
  const before = words[first - 1];
  const name = words[first];
  if (before === undefined || name === undefined || before.sentence !== name.sentence) return false;
  if (inList('role', before.lower) && !before.capital) return true;
  return inList('honorific', before.lower);
}

/** Without nationalities before it and without offices at its end; undefined when nothing is left. */
function trimRun(words: readonly Word[], { first, end }: Run): Run | undefined {
  if (first >= end || isOfficeAlone(words, first, end) || isWholeOffice(words, first, end)) return undefined;
  if (listsOfName(textOfWords(words, first, end)) !== undefined) return { first, end };
  let from = first;
  let to = end;
  while (to > from && isTitleWord(words, from, to - 1)) to--;
  if (isPeopleOf(words, from, to)) to--;
  while (from < to && isLeadingExtra(words, from, to)) from++;
  return from < to && !isOfficeAlone(words, from, to) ? { first: from, end: to } : undefined;
}

/** The "Treasury" of "Treasury Secretary Ann Lee" is part of an office, not a mention of the body. */
function isOfficeAlone(words: readonly Word[], first: number, end: number): boolean {
  return end - first === 1 && inList('portfolio', words[first]?.lower ?? '') && inList('role', words[end]?.lower ?? '');
}

/** "Ohio Democrats", "an Ohio Republican", the "Senate Democratic" of a leader: a place or a body, and its people. */
function isPeopleOf(words: readonly Word[], from: number, to: number): boolean {
  const last = words[to - 1]?.lower ?? '';
  if (to - from < 2 || !inList('nationality', last)) return false;
  const rest = textOfWords(words, from, to - 1);
  if (listsOfName(rest) === undefined) return false;
  const next = words[to];
  const isAttribute = next?.kind === 'word' && !next.capital && !inList('function', next.lower);
  return partyWords.has(last) || ((last.endsWith('s') || isAttribute) && isPlaceName(rest));
}

/** "Secretary of State", "Minister for Foreign Affairs": an office that nobody is named with. */
function isWholeOffice(words: readonly Word[], first: number, end: number): boolean {
  return inList('role', words[first]?.lower ?? '') && afterPortfolio(words, first + 1, end) === end && end - first > 1;
}

/** Letters behind a name for a seat or an honour: "Ann Lee QC". */
const lettersBehind = wordSet('AM CBE KBE KC MBE MEP MLA MP MPs MSP OBE PhD QC TD');

/** Jobs that ships, shops and firms are named after: "Blue Anchor". At the end of a run they are no office. */
const jobsInNames = wordSet(`
  anchor archer baker boxer builder carpenter climber dancer diver driver explorer farmer guard hunter keeper knight
  mariner miner pilgrim pilot pioneer player racer ranger rider runner sailor scout shepherd skipper smith surfer trader
  walker warrior
`);

/** An office at the end of a run: "Larkham Council President"; but "Stephen King" is a name. */
function isTitleWord(words: readonly Word[], first: number, index: number): boolean {
  const lower = words[index]?.lower ?? '';
  if (linksOfOffices.has(lower) || (index > first && lettersBehind.has(words[index]?.text ?? ''))) return true;
  if (inList('honorific', lower)) return index === first;
  if (inList('firstName', words[first]?.lower ?? '') && index > first) return false;
  if (inList('role', lower)) return !jobsInNames.has(lower);
  const next = words[index + 1];
  return (inList('portfolio', lower) || lower === 'district') && next !== undefined && inList('role', next.lower);
}

function isLeadingExtra(words: readonly Word[], from: number, to: number): boolean {
  const lower = words[from]?.lower ?? '';
  if (leadingExtras.has(lower) || isDescription(words, from, to)) return true;
  if (isPortfolioOf(words, from, to)) return true;
  if (!isNationality(words, from, to) || isGivenName(words, from, to)) return false;
  if (to - from === 1) return true;
  if (listsOfName(textOfWords(words, from, to)) !== undefined) return false;
  return !isNameHead(words[to - 1]?.lower ?? '') && !hasBodyBeforeOf(words, from + 1, to);
}

/** Names begin with "Bank" and "Group", and with no other noun of a firm. */
const isFirmNoun = (lower: string): boolean =>
  titlesOfFirms.has(lower) ||
  (clearCompanyNouns.has(lower) && !inList('organisationHead', lower) && !inList('organisationOpener', lower));

/** "Rival Larkham Metals", "Mountainous Norway": at the head of a sentence, before a firm or a known country. */
function isDescription(words: readonly Word[], from: number, to: number): boolean {
  const word = words[from];
  if (word?.opens === true && to - from > 1 && isFirmNoun(word.lower)) return true;
  if (word === undefined || !word.opens || to - from < 2 || !/.{3}(?:ed|ful|ing|less|ous|ish)$/u.test(word.lower))
    return false;
  return listsOfName(textOfWords(words, from + 1, to))?.has('country') === true;
}

/** The "State" of "secretary of State Ann Lee". */
function isPortfolioOf(words: readonly Word[], from: number, to: number): boolean {
  if (to - from < 2 || !inList('portfolio', words[from]?.lower ?? '')) return false;
  const of = words[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  for (let index = from + 1; index < to; index++) if (isNameHead(words[index]?.lower ?? '')) return false;
  return isOfOrFor(words[of]) && inList('role', words[of - 1]?.lower ?? '');
}

/** "Christian Lee", "Roman Lee"; but "Christian Council". */
function isGivenName(words: readonly Word[], from: number, to: number): boolean {
  const last = words[to - 1]?.lower ?? '';
  if (to - from !== 2 || !inList('firstName', words[from]?.lower ?? '')) return false;
  return !isNameHead(last) && !inList('ordinary', last) && !inList('nationality', last);
}

/** "Chinese", "Gabonese", and the "South" of "South Korean". */
function isNationality(words: readonly Word[], from: number, to: number): boolean {
  const lower = words[from]?.lower ?? '';
  if (inList('nationality', lower) || /.{3}ese$/u.test(lower) || isInhabitant(words[from]?.text ?? '')) return true;
  if (nationalityOpeners.has(words[from - 1]?.lower ?? '') && isInhabitant(textOfWords(words, from - 1, from + 1)))
    return true;
  if (from + 1 >= to || !nationalityOpeners.has(lower)) return false;
  return inList('nationality', words[from + 1]?.lower ?? '') || isInhabitant(textOfWords(words, from, from + 2));
}

import { wordSet } from '../../model/words.ts';
import { inList } from './gazetteer.ts';
import { genderOfAddress, type Person, readPerson, titlesBefore } from './read-person.ts';
import type { Word } from './read-words.ts';
import type { Name } from './split-run.ts';
import type { NameGroup } from './type-names.ts';

/** Mentions of a short form, and the full form that all of them mean; undefined where the text does not decide. */
export interface Share {
  readonly form: NameGroup | undefined;
  readonly names: readonly Name[];
}

/** Who bears them stands apart from whom the court or the police deal with. */
const titlesOfJustice = wordSet(`
attorney constable coroner detective inspector judge justice magistrate officer prosecutor sergeant sgt sheriff
superintendent
`);

/** Shares the mentions of a surname among the persons who bear it: each to the one that it must mean, or to none. */
export function shareSurname(words: readonly Word[], group: NameGroup, forms: readonly NameGroup[]): readonly Share[] {
  const persons = forms.map((form) => readPerson(words, form)).sort((a, b) => a.first - b.first);
  const inFocus = findInFocus(group, persons);
  const shares = new Map<NameGroup | undefined, Name[]>();
  const unknown: Name[] = [];
  for (const name of group.names) {
    const person = isOfUnknown(words, name, unknown, persons) ? undefined : findMeant(words, name, persons, inFocus);
    if (person === undefined) unknown.push(name);
    const share = shares.get(person?.form);
    if (share === undefined) shares.set(person?.form, [name]);
    else share.push(name);
  }
  return [...shares].map(([form, names]) => ({ form, names }));
}

/** Whom the surname alone means, once several are named: the others are then named in full. */
function findInFocus({ names }: NameGroup, persons: readonly Person[]): Person | undefined {
  const own = persons.filter(({ isRelative }) => !isRelative);
  const [only, second] = own.length === 0 ? persons : own;
  if (only === undefined || second === undefined) return only;
  if (names.some(({ first }) => first > only.first && first < second.first)) return only;
  const timesOf = ({ form }: Person) => form.names.length;
  const most = own.toSorted((a, b) => timesOf(b) - timesOf(a));
  const [leading, next] = most;
  if (leading === undefined || next === undefined) return leading;
  return timesOf(leading) >= 2 * timesOf(next) ? leading : undefined;
}

function findMeant(
  words: readonly Word[],
  name: Name,
  persons: readonly Person[],
  inFocus: Person | undefined,
): Person | undefined {
  const fitting = persons.filter((person) => fits(words, name, person));
  const address = genderOfAddress(words, name);
  const sameGender = fitting.filter(({ likelyGender }) => address !== undefined && likelyGender === address);
  const named = (sameGender.length > 0 ? sameGender : fitting).filter(({ first }) => first < name.first);
  const open = named.length > 0 ? named : fitting.filter((person) => mayComeLater(words, name, person));
  const [only, second] = open;
  if (second === undefined) return only;
  return inFocus !== undefined && open.includes(inFocus) ? inFocus : undefined;
}

/** "Mr. Lee" is not "Mrs. Ann Lee", and "Judge Lee" is not the "Tom Lee, 40, a trader" who stands before the court. */
function fits(words: readonly Word[], name: Name, person: Person): boolean {
  const address = genderOfAddress(words, name);
  if (address !== undefined && person.gender !== undefined && address !== person.gender) return false;
  if (isJoinedTo(words, name, person)) return false;
  const titles = titlesBefore(words, name);
  const isOfJustice = titles.some((title) => titlesOfJustice.has(title) && !person.titles.has(title));
  return !isOfJustice || !(person.isAged || person.isDescribed);
}

/** "Lee and Ann Lee", "Ann Lee and Lee". */
function isJoinedTo(words: readonly Word[], { first, end }: Name, { form }: Person): boolean {
  const isAnd = (index: number) => words[index]?.lower === 'and' || words[index]?.text === '&';
  return form.names.some(
    (full) => (full.first === end + 1 && isAnd(end)) || (full.end === first - 1 && isAnd(first - 1)),
  );
}

/** Whether a full name that follows later may be the same person: it must not introduce another. */
function mayComeLater(words: readonly Word[], name: Name, person: Person): boolean {
  if (person.isRelative || person.isAged) return false;
  if (isBeside(words, name, person)) return false;
  const titles = titlesBefore(words, name);
  const isTitledAlike = titles.length === 0 || titles.some((title) => person.titles.has(title));
  return isTitledAlike || (!person.isDescribed && !hasOtherTitle(words, name, person));
}

/** "Lee said that Ann Lee had left": nobody is named so in one breath. "The Lee campaign" may well be Ann Lee's. */
function isBeside(words: readonly Word[], name: Name, person: Person): boolean {
  const next = words[name.end]?.lower ?? '';
  if (inList('organisationHead', next) || inList('organisationNoun', next)) return false;
  return words[person.first]?.sentence === words[name.first]?.sentence && person.first - name.end <= 12;
}

/** "Judge Lee" before "Senator Ann Lee". */
function hasOtherTitle(words: readonly Word[], name: Name, { form }: Person): boolean {
  const [full] = form.names;
  if (full === undefined || genderOfAddress(words, name) !== undefined) return false;
  return titlesBefore(words, full).length > 0 && genderOfAddress(words, full) === undefined;
}

/**
 * Mentions before the full name that could not be its own stand for somebody else: so do those that follow with the
 * same title, and where there was no title, all of them.
 */
function isOfUnknown(
  words: readonly Word[],
  name: Name,
  unknown: readonly Name[],
  persons: readonly Person[],
): boolean {
  const [firstPerson] = persons;
  const before = unknown.filter(({ first }) => first < (firstPerson?.first ?? 0));
  if (before.length === 0) return false;
  const titles = titlesBefore(words, name);
  return before.some((one) => {
    const known = titlesBefore(words, one);
    return known.length === 0 ? titles.length === 0 : known.some((title) => titles.includes(title));
  });
}

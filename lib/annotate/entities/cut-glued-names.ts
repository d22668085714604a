import { wordSet } from '../../model/words.ts';
import { isEventOpener, textOfWords } from './find-runs.ts';
import { inList, isAcronym, isNameHead, listsOfName, nameKey } from './gazetteer.ts';
import type { CaseEvidence } from './read-case.ts';
import type { Word } from './read-words.ts';
import type { Name } from './split-run.ts';

/**
 * Cuts off what the layout glued to a name: "Marion Oakes Responds" and "PHOTO Marion Oakes", where the article names
 * Marion Oakes by herself too, and the "Windy" of "Windy Norway" at the head of a sentence.
 */
export function cutGluedNames(words: readonly Word[], names: readonly Name[], evidence: CaseEvidence): readonly Name[] {
  const persons = new Set<string>();
  const seen = new Set<string>();
  for (const name of names) {
    const key = keyOf(words, name.first, name.end);
    const head = words[name.first];
    if (head !== undefined && evidence.isTrusted(head)) seen.add(key);
    if (looksLikeFullName(words, name)) persons.add(key);
  }
  return names.flatMap((name) => cutName({ words, persons, seen, evidence }, name));
}

interface Context {
  readonly words: readonly Word[];
  /** The full names of persons, as they stand alone somewhere. */
  readonly persons: ReadonlySet<string>;
  /** All names that stand where their capital means one. */
  readonly seen: ReadonlySet<string>;
  readonly evidence: CaseEvidence;
}

const keyOf = (words: readonly Word[], first: number, end: number): string => nameKey(textOfWords(words, first, end));

function looksLikeFullName(words: readonly Word[], { first, end }: Name): boolean {
  const length = end - first;
  if (length < 2 || length > 4 || !inList('firstName', words[first]?.lower ?? '')) return false;
  return !isNameHead(words[end - 1]?.lower ?? '') && listsOfName(textOfWords(words, first, end)) === undefined;
}

function cutName(context: Context, name: Name): readonly Name[] {
  const { words } = context;
  const { first, end } = name;
  if (end - first < 2 || listsOfName(textOfWords(words, first, end)) !== undefined) return [name];
  const opening = cutOpening(context, name);
  if (opening !== undefined) return [opening];
  for (let cut = first + 1; cut < end - 1; cut++)
    if (isFullName(context, cut, end) && isGluedBefore(context, first, cut))
      return [...keepPlace(words, first, cut), { ...name, first: cut }];
  for (let cut = end - 1; cut > first + 1; cut--)
    if (isFullName(context, first, cut) && isGluedAfter(context, cut, end)) return [{ ...name, end: cut }];
  return [name];
}

const isFullName = ({ words, persons }: Context, first: number, end: number): boolean =>
  end - first > 1 && persons.has(keyOf(words, first, end));

/** Whether nothing before the full name is a given name: "Mary Ann Lee" is whole. */
function isGluedBefore({ words, evidence }: Context, first: number, end: number): boolean {
  for (let index = first; index < end; index++) {
    const word = words[index];
    if (word === undefined || /^\p{Lu}\.?$/u.test(word.text)) return false;
    const isGiven = inList('firstName', word.lower) || inList('surname', word.lower) || inList('particle', word.lower);
    const isWord = evidence.isOrdinary(word) || inList('role', word.lower) || inList('honorific', word.lower);
    if (isGiven && !isWord) return false;
    if (!isWord && !isAcronym(word.text) && listsOfName(textOfWords(words, first, end)) === undefined) return false;
  }
  return true;
}

/** "Marion Oakes Responds"; but "Marion Oakes Library", "Marion Oakes Jr.". */
function isGluedAfter({ words, evidence }: Context, first: number, end: number): boolean {
  if (isNameHead(words[end - 1]?.lower ?? '')) return false;
  for (let index = first; index < end; index++) {
    const word = words[index];
    if (word === undefined || word.kind !== 'word' || isNameHead(word.lower)) return false;
    if (inList('surname', word.lower) || inList('firstName', word.lower) || !evidence.isOrdinary(word)) return false;
  }
  return true;
}

/** The "Ohio" of "Ohio Marion Oakes". */
function keepPlace(words: readonly Word[], first: number, end: number): readonly Name[] {
  return listsOfName(textOfWords(words, first, end)) === undefined ? [] : [{ first, end, titled: false }];
}

const participle = /.{3}(?:ed|ing)$/u;
const adjective = /.{3}(?:able|ern|ful|ible|less|ous|ward|wide)$/u;

/** Names go on with them behind "of": "Films of Zorvik" at the head of a sentence are none of a firm. */
const thingsOf = wordSet('films forces guards images news pictures records reports studios troops units workers');
const openerLists = [
  'firstName',
  'surname',
  'placeModifier',
  'placeOpener',
  'organisationOpener',
  'honorific',
] as const;

/** "Windy Norway", "Praising Meeren", "News of Meeren": a word that opens the sentence, before a name of its own. */
function cutOpening({ words, seen, evidence }: Context, name: Name): Name | undefined {
  const head = words[name.first];
  if (head === undefined || evidence.isTrusted(head)) return undefined;
  if (openerLists.some((list) => inList(list, head.lower)) || seen.has(keyOf(words, name.first, name.end)))
    return undefined;
  const first = afterOf(words, name.first + 1);
  const isHead = isNameHead(head.lower) || isEventOpener(head.lower);
  if (first >= name.end || (first > name.first + 1 ? !thingsOf.has(head.lower) : isHead)) return undefined;
  const lists = listsOfName(textOfWords(words, first, name.end));
  const isPlace = lists !== undefined && (lists.has('country') || lists.has('region') || lists.has('city'));
  const isOrdinary = adjective.test(head.lower) || evidence.isOrdinary(head);
  const isName = isOrdinary ? isPlace || seen.has(keyOf(words, first, name.end)) : false;
  const isParticiple = participle.test(head.lower) && seen.has(keyOf(words, first, name.end));
  return isName || isParticiple ? { ...name, first, titled: false } : undefined;
}

/** The word behind "of" and "the", where they stand here. */
function afterOf(words: readonly Word[], index: number): number {
  if (words[index]?.lower !== 'of') return index;
  return words[index + 1]?.lower === 'the' ? index + 2 : index + 1;
}

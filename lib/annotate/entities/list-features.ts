import { inList, listsOfWord, type WordList } from './gazetteer.ts';
import { listsOfMention } from './lists-of-mention.ts';
import type { Word } from './read-words.ts';
import { mostMentionsRead, type NameGroup } from './type-names.ts';

/** By the first and last words of an article's longer names: where they stand there, and what kind these names seem. */
export type Relatives = ReadonlyMap<string, ReadonlySet<string>>;

/** Finds the words that open or end a name of several words. */
export function findRelatives(groups: readonly NameGroup[]): Relatives {
  const relatives = new Map<string, Set<string>>();
  for (const { words } of groups) {
    const [first = ''] = words;
    const last = words.at(-1) ?? '';
    if (words.length < 2) continue;
    const isOrganisation = inList('organisationHead', last);
    const kinds = { ends: last, opens: first, ...(inList('firstName', first) ? { 'ends-person': last } : {}) };
    const ofOrganisation = isOrganisation ? { 'ends-organisation': last, 'opens-organisation': first } : {};
    for (const [kind, word] of Object.entries({ ...kinds, ...ofOrganisation })) {
      const known = relatives.get(word);
      if (known === undefined) relatives.set(word, new Set([kind]));
      else known.add(kind);
    }
  }
  return relatives;
}

/** Takes one feature: its kind, and what it is of that kind. */
export type AddFeature = (kind: string, value: string) => void;

/** Goes through all that `listFeatures` lists, some of it several times. */
export function visitFeatures(words: readonly Word[], group: NameGroup, relatives: Relatives, add: AddFeature): void {
  add('any', '');
  visitName(words, group, relatives, add);
  visitMentions(words, group, 'before', add);
  visitMentions(words, group, 'after', add);
}

/**
 * What a name and the words around its mentions show, as names of features that weights are learned for. Each is listed
 * once. What stands around several mentions is also listed with a `+`.
 */
export function listFeatures(words: readonly Word[], group: NameGroup, relatives: Relatives): readonly string[] {
  const features = new Set<string>();
  visitFeatures(words, group, relatives, (kind, value) => features.add(kind === 'any' ? kind : `${kind} ${value}`));
  return [...features];
}

function visitName(words: readonly Word[], group: NameGroup, relatives: Relatives, add: AddFeature): void {
  const [name] = group.names;
  if (name === undefined) return;
  add('length', String(Math.min(name.end - name.first, 5)));
  for (const evidence of group.ownEvidence) add('rule', evidence.name);
  for (const list of listsOfMention(words, name) ?? []) add('known', list);
  const last = group.words.length - 1;
  for (const [index, word] of group.words.entries()) {
    const place = last === 0 ? 'only' : index === last ? 'last' : index === 0 ? 'first' : 'inner';
    add('in', word);
    if (place === 'first' || place === 'last') add(place, word);
    for (const list of starred(listsOfWord(word))) add(place, list);
  }
  visitEndings(group.words[last] ?? '', last === 0 ? 'only' : 'last', add);
  if (last === 0) for (const kind of relatives.get(group.words[0] ?? '') ?? []) add(kind, 'another');
}

/** The last letters: "-stan", "-ville", "-corp". */
function visitEndings(word: string, place: string, add: AddFeature): void {
  for (let length = 2; length <= 4 && length < word.length; length++) add(place, `-${word.slice(-length)}`);
}

/** The word before or after each mention, and the lists that it stands in. */
function visitMentions(words: readonly Word[], { names }: NameGroup, side: 'before' | 'after', add: AddFeature): void {
  const found = new Set<string>();
  const addValue = (value: string): void => {
    add(side, value);
    if (found.has(value)) add(side, `${value}+`);
    found.add(value);
  };
  for (const { first, end } of names.slice(0, mostMentionsRead)) {
    const word = words[side === 'before' ? first - 1 : end];
    const isNear = word !== undefined && word.sentence === words[first]?.sentence;
    addValue(isNear ? plainFormOf(word) : '^');
    if (isNear) for (const list of starred(listsOfWord(word.lower))) addValue(list);
  }
}

const starredLists = new Map<readonly WordList[], readonly string[]>();

/** The names of lists as features have them, so that no word looks like one. */
function starred(lists: readonly WordList[]): readonly string[] {
  const known = starredLists.get(lists) ?? lists.map((list) => `${list}*`);
  starredLists.set(lists, known);
  return known;
}

/** Numbers and capitalised words count as one each. */
function plainFormOf(word: Word): string {
  if (word.kind === 'number') return '0';
  return word.capital && !inList('function', word.lower) ? 'Aa' : word.lower;
}

import { textOfWords } from './find-runs.ts';
import { inList, listsOfName, listsOfWord } from './gazetteer.ts';
import type { Word } from './read-words.ts';
import type { Name } from './split-run.ts';
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

/**
 * What a name and the words around its mentions show, as names of features that weights are learned for. Each is listed
 * once. What stands around several mentions is also listed with a `+`.
 */
export function listFeatures(words: readonly Word[], group: NameGroup, relatives: Relatives): readonly string[] {
  return [...new Set(['any', ...featuresOfName(words, group, relatives), ...featuresOfMentions(words, group)])];
}

function featuresOfName(words: readonly Word[], group: NameGroup, relatives: Relatives): string[] {
  const [name] = group.names;
  if (name === undefined) return [];
  const features = [`length ${Math.min(name.end - name.first, 5)}`];
  for (const evidence of group.ownEvidence) features.push(`rule ${evidence.name}`);
  for (const list of listsOfName(textOfWords(words, name.first, name.end)) ?? []) features.push(`known ${list}`);
  const last = group.words.length - 1;
  for (const [index, word] of group.words.entries()) {
    const place = last === 0 ? 'only' : index === last ? 'last' : index === 0 ? 'first' : 'inner';
    features.push(`in ${word}`);
    if (place === 'first' || place === 'last') features.push(`${place} ${word}`);
    for (const list of listsOfWord(word)) features.push(`${place} ${list}*`);
  }
  features.push(...endingsOf(group.words[last] ?? '', last === 0));
  if (last === 0) for (const kind of relatives.get(group.words[0] ?? '') ?? []) features.push(`${kind} another`);
  return features;
}

/** The last letters: "-stan", "-ville", "-corp". */
function endingsOf(word: string, isAlone: boolean): string[] {
  const endings: string[] = [];
  for (let length = 2; length <= 4 && length < word.length; length++)
    endings.push(`${isAlone ? 'only' : 'last'} -${word.slice(-length)}`);
  return endings;
}

function featuresOfMentions(words: readonly Word[], { names }: NameGroup): string[] {
  const times = new Map<string, number>();
  for (const name of names.slice(0, mostMentionsRead))
    for (const feature of featuresAround(words, name)) times.set(feature, (times.get(feature) ?? 0) + 1);
  const features: string[] = [];
  for (const [feature, count] of times) {
    features.push(feature);
    if (count > 1) features.push(`${feature}+`);
  }
  return features;
}

/** The word before a mention and the one after it, and the lists that they stand in. */
function featuresAround(words: readonly Word[], { first, end }: Name): string[] {
  const features: string[] = [];
  for (const [side, word] of [
    ['before', words[first - 1]],
    ['after', words[end]],
  ] as const) {
    const isNear = word !== undefined && word.sentence === words[first]?.sentence;
    features.push(`${side} ${isNear ? plainFormOf(word) : '^'}`);
    if (isNear) for (const list of listsOfWord(word.lower)) features.push(`${side} ${list}*`);
  }
  return features;
}

/** Numbers and capitalised words count as one each. */
function plainFormOf(word: Word): string {
  if (word.kind === 'number') return '0';
  return word.capital && !inList('function', word.lower) ? 'Aa' : word.lower;
}

import { packKeys, unpackKeys } from '../lib/tag/key-table.ts';
import { firstDigit } from '../lib/tag/read-digits.ts';
import { readForms } from '../lib/tag/read-forms.ts';
import { tags } from '../lib/tag/tags.ts';
import {
  certainMark,
  createTagLexicon,
  digitsOfClass,
  endingKey,
  lexiconKeyBits,
  type TagLexicon,
  wordKey,
} from '../lib/tag/word-classes.ts';
import type { TaggedSentence } from './read-treebank.ts';

export interface LexiconSettings {
  /** Words of fewer places are not listed. */
  readonly fewestPlaces: number;
  /** A word of at least so many places that always has one tag is certain. */
  readonly fewestOfCertain: number;
  /** Endings are learned from words of fewer places, and listed from so many on. */
  readonly rareWord: number;
  readonly fewestOfEnding: number;
  readonly mostClasses: number;
}

/** A lexicon, and its parts as they are stored. */
export interface MadeLexicon {
  readonly lexicon: TagLexicon;
  /** In ascending order. */
  readonly keys: readonly number[];
  readonly classes: readonly number[];
  readonly names: readonly string[];
}

type Counts = Map<number, Int32Array>;

/** A tag of a smaller share is not named. */
const leastShare = 0.06;
/** Less is a slip of those who tagged. */
const shareOfCertain = 0.999;
const mostNamed = 3;
/** From this share on, the first tag stands out. */
const largeShare = 0.75;

/** Sorts words, and endings of rare ones, into classes by the tags that they have in a text. */
export function makeLexicon(sentences: readonly TaggedSentence[], settings: LexiconSettings): MadeLexicon {
  const words: Counts = new Map();
  const endings: Counts = new Map();
  const read = sentences.map((sentence) => ({ forms: readForms(sentence.words), sentence }));
  for (const { forms, sentence } of read)
    for (const [index, tag] of sentence.tags.entries()) count(words, wordKey(forms, index), tags.indexOf(tag));
  for (const { forms, sentence } of read)
    for (const [index, tag] of sentence.tags.entries())
      if (sumOf(words.get(wordKey(forms, index))) < settings.rareWord)
        count(endings, endingKey(forms, index), tags.indexOf(tag));
  const named = new Map<number, string>();
  const places = new Map<string, number>();
  const name = (key: number, counts: Int32Array, fewest: number, isWord: boolean): void => {
    const sum = sumOf(counts);
    if (sum < fewest || named.has(key)) return;
    const found = nameClass(counts, isWord && sum >= settings.fewestOfCertain);
    const full = isWord ? found : `~${found}`;
    named.set(key, full);
    places.set(full, (places.get(full) ?? 0) + sum);
  };
  for (const [key, counts] of words) name(key, counts, settings.fewestPlaces, true);
  for (const [key, counts] of endings) name(key, counts, settings.fewestOfEnding, false);
  return number(named, places, settings.mostClasses);
}

function count(counts: Counts, key: number, tag: number): void {
  const found = counts.get(key) ?? new Int32Array(tags.length);
  found[tag] = (found[tag] as number) + 1;
  counts.set(key, found);
}

const sumOf = (counts: Int32Array | undefined): number => counts?.reduce((sum, each) => sum + each, 0) ?? 0;

/** "NOUN/VERB-Pres": its tags, the most frequent first; "NOUN/VERB-Pres+" where that is much more frequent. */
function nameClass(counts: Int32Array, mayBeCertain: boolean): string {
  const sum = sumOf(counts);
  const order = [...counts.keys()].sort((a, b) => (counts[b] as number) - (counts[a] as number) || a - b);
  const first = counts[order[0] ?? 0] as number;
  const shown = order.filter((tag) => (counts[tag] as number) >= leastShare * sum).slice(0, mostNamed);
  const name = shown.map((tag) => tags[tag]).join('/');
  if (shown.length > 1) return first > largeShare * sum ? `${name}+` : name;
  return mayBeCertain && first >= shareOfCertain * sum ? name + certainMark : name;
}

/** Keeps the most frequent classes, numbered from there. The words of others go to the class of their first tag. */
function number(
  named: ReadonlyMap<number, string>,
  places: ReadonlyMap<string, number>,
  mostClasses: number,
): MadeLexicon {
  const byPlaces = [...places].sort(([a, some], [b, others]) => others - some || (a < b ? -1 : 1));
  const names = byPlaces.slice(0, mostClasses).map(([name]) => name);
  const ids = new Map(names.map((name, id) => [name, id]));
  const listed = [...named].flatMap(([key, name]) => {
    const id = ids.get(name) ?? ids.get(name.replace(/[/+!].*/, ''));
    return id === undefined ? [] : [{ key, id }];
  });
  listed.sort((a, b) => a.key - b.key);
  const keys = listed.map(({ key }) => key);
  const classes = listed.map(({ id }) => id);
  const digits = classes.flatMap(digitsOfClass).map((digit) => digit + firstDigit);
  const table = unpackKeys(packKeys(keys, lexiconKeyBits));
  return { lexicon: createTagLexicon(table, Uint8Array.from(digits), names), keys, classes, names };
}

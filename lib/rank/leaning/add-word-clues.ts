import type { LeaningKind } from '../../languages/leaning-words.ts';
import { pronounReaders } from './add-pronoun-clues.ts';
import type { ClueName } from './clues.ts';
import type { PlacedWord } from './read-leaning-words.ts';
import type { SentenceReading } from './reading.ts';
import type { KindReader, WordPlace } from './word-place.ts';

/** Words at the head count more than those behind: the first, or one of the first four. */
const earlyWords = 4;

/** Pronouns, and words that add to something told before. */
export function addWordClues({ clues, words, names }: SentenceReading): void {
  const seen = { noun: false, person: false };
  let nextName = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as PlacedWord;
    for (let name = names[nextName]; name !== undefined && name.end <= word.start; name = names[++nextName]) {
      seen.noun = true;
      if (name.type === 'person') seen.person = true;
    }
    if (word.kinds.size > 0)
      readKinds({ clues, words, at, word, next: word.endsRun ? undefined : words[at + 1], seen });
    if (word.isPersonal && !word.quoted) clues.self = 1;
    if (word.term !== undefined && !word.isTime) seen.noun = true;
  }
}

function readKinds(place: WordPlace): void {
  const { clues, at, word } = place;
  const placed = at === 0 ? heads : at < earlyWords ? early : nowhere;
  for (const kind of word.kinds) {
    const anywhere = plain[kind];
    if (anywhere !== undefined) clues[anywhere] = 1;
    const here = placed[kind];
    if (here !== undefined) clues[here] = 1;
    readers[kind]?.(place);
  }
}

type ClueOfKind = Readonly<Partial<Record<LeaningKind, ClueName>>>;

const plain: ClueOfKind = {
  also: 'also',
  other: 'other',
  same: 'same',
  again: 'again',
  link: 'link',
  such: 'such',
  these: 'these',
  would: 'would',
  had: 'had',
  adds: 'adds',
  than: 'than',
};
const early: ClueOfKind = { again: 'againEarly', time: 'timeEarly' };
const heads: ClueOfKind = {
  turn: 'turnHead',
  reason: 'reasonHead',
  count: 'countHead',
  person: 'personHead',
  thing: 'thingHead',
  group: 'groupHead',
  owner: 'ownerHead',
};
const nowhere: ClueOfKind = {};

const readers: Readonly<Partial<Record<LeaningKind, KindReader>>> = {
  ...pronounReaders,
  here: ({ clues, word, next }) => {
    if (!next?.kinds.has('being')) clues[word.quoted ? 'quotedHere' : 'here'] = 1;
  },
  there: ({ clues, next }) => {
    if (!next?.kinds.has('being')) clues.there = 1;
  },
  holder: (place) => {
    if (isEpithet(place)) place.clues.epithet = 1;
  },
  article: ({ clues, next }) => {
    if (partial.some((kind) => next?.kinds.has(kind))) clues.theOther = 1;
  },
};

/** Behind "the" they are part of what was told: "the other", "the two". */
const partial: readonly LeaningKind[] = ['same', 'other', 'count', 'again', 'more'];

/** In words: a longer phrase tells itself whom it means. */
const longestEpithet = 4;

/** "The Tallow senator said", not "the senator from Tallow", nor "the Tallow senator Ines Roth". */
function isEpithet({ words, at, next }: WordPlace): boolean {
  if (at === 0 || at > longestEpithet || !words[0]?.kinds.has('article')) return false;
  if (words.slice(0, at).some(({ endsRun }) => endsRun)) return false;
  return !next?.hasCapital && !next?.kinds.has('of');
}

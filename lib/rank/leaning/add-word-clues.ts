import type { LeaningKind } from '../../languages/leaning-words.ts';
import type { ClueName } from './clues.ts';
import type { PlacedWord } from './read-leaning-words.ts';
import type { SentenceReading } from './reading.ts';

/** Words at the head count more than those behind: the first, or one of the first four. */
const earlyWords = 4;

/** What was seen of a sentence up to a word. */
interface Seen {
  noun: boolean;
  person: boolean;
}

/** Pronouns, and words that add to something told before. */
export function addWordClues(reading: SentenceReading): void {
  const { words, names } = reading;
  const seen: Seen = { noun: false, person: false };
  let nextName = 0;
  for (const [at, word] of words.entries()) {
    for (let name = names[nextName]; name !== undefined && name.end <= word.start; name = names[++nextName]) {
      seen.noun = true;
      if (name.type === 'person') seen.person = true;
    }
    if (word.kinds.size > 0) {
      addPronoun(reading, at, seen);
      addOther(reading, at);
    }
    if (word.isPersonal && !word.quoted) reading.clues.self = 1;
    if (word.term !== undefined && !word.isTime) seen.noun = true;
  }
}

function addPronoun({ clues, words }: SentenceReading, at: number, seen: Seen): void {
  const { kinds, quoted } = words[at] as PlacedWord;
  const head = at === 0;
  if (kinds.has('person')) {
    if (!seen.person && (seen.noun || !quoted)) clues[seen.noun ? 'personAfterNoun' : 'personFree'] = 1;
    if (head) clues.personHead = 1;
  }
  if ((kinds.has('thing') || kinds.has('group')) && isObject(words, at)) clues.object = 1;
  if (kinds.has('thing')) {
    clues[seen.noun ? 'thingAfterNoun' : 'thingFree'] = 1;
    if (head) clues.thingHead = 1;
  }
  if (kinds.has('group')) {
    if (!seen.noun) clues.groupFree = 1;
    if (head) clues.groupHead = 1;
  }
  if (kinds.has('owner')) {
    if (!seen.noun) clues.ownerFree = 1;
    if (head) clues.ownerHead = 1;
  }
  if (kinds.has('demonstrative')) addDemonstrative(clues, words, at);
  if (kinds.has('that') && isPronoun(words, at)) clues.that = 1;
}

/** "They built it in May": neither the subject nor a noun of the clause can be meant. */
function isObject(words: readonly PlacedWord[], at: number): boolean {
  const before = words[at - 1];
  if (before?.term === undefined || before.endsRun || before.reports || before.hasCapital) return false;
  const next = words[at + 1];
  return words[at]?.endsRun === true || (next?.term === undefined && next?.kinds.has('being') === false);
}

function addDemonstrative(clues: SentenceReading['clues'], words: readonly PlacedWord[], at: number): void {
  const { quoted, endsRun } = words[at] as PlacedWord;
  const next = endsRun ? undefined : words[at + 1];
  if (next?.kinds.has('period')) return;
  if (next?.term === undefined) clues.bareDemonstrative = 1;
  else clues[quoted ? 'quotedDemonstrative' : 'demonstrative'] = 1;
}

/** "That" behind a mark or a preposition stands for something; elsewhere it mostly opens a clause. */
function isPronoun(words: readonly PlacedWord[], at: number): boolean {
  const before = words[at - 1];
  if (before === undefined || before.endsRun || before.kinds.has('lead')) return true;
  const { endsRun } = words[at] as PlacedWord;
  return endsRun || words[at + 1]?.kinds.has('being') === true;
}

const plain = ['also', 'other', 'same', 'again', 'link', 'such', 'than'] as const satisfies readonly LeaningKind[];
const early: Partial<Record<LeaningKind, ClueName>> = { again: 'againEarly', time: 'timeEarly' };
const heads: Partial<Record<LeaningKind, ClueName>> = { turn: 'turnHead', reason: 'reasonHead', count: 'countHead' };
const partial: readonly LeaningKind[] = ['same', 'other', 'count', 'again', 'more'];

function addOther({ clues, words }: SentenceReading, at: number): void {
  const { kinds, endsRun, quoted } = words[at] as PlacedWord;
  const next = endsRun ? undefined : words[at + 1];
  for (const kind of plain) if (kinds.has(kind)) clues[kind] = 1;
  const isPlace = !next?.kinds.has('being');
  if (kinds.has('here') && isPlace) clues[quoted ? 'quotedHere' : 'here'] = 1;
  if (kinds.has('there') && isPlace) clues.there = 1;
  if (kinds.has('article') && partial.some((kind) => next?.kinds.has(kind))) clues.theOther = 1;
  const placed = at === 0 ? heads : at < earlyWords ? early : {};
  for (const [kind, clue] of Object.entries(placed) as [LeaningKind, ClueName][]) if (kinds.has(kind)) clues[clue] = 1;
}

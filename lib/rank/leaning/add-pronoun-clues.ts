import type { LeaningKind } from '../../languages/leaning-words.ts';
import type { KindReader, WordPlace } from './word-place.ts';

/** Pronouns and possessives lean where the sentence has no noun before them that they may stand for. */
export const pronounReaders: Readonly<Partial<Record<LeaningKind, KindReader>>> = {
  person: ({ clues, seen, word }) => {
    if (!seen.person && (seen.noun || !word.quoted)) clues[seen.noun ? 'personAfterNoun' : 'personFree'] = 1;
  },
  thing: (place) => {
    if (isObject(place)) place.clues.object = 1;
    place.clues[place.seen.noun ? 'thingAfterNoun' : 'thingFree'] = 1;
  },
  group: (place) => {
    if (isObject(place)) place.clues.object = 1;
    if (!place.seen.noun) place.clues.groupFree = 1;
  },
  owner: ({ clues, seen }) => {
    if (!seen.noun) clues.ownerFree = 1;
  },
  demonstrative: ({ clues, word, next }) => {
    if (next?.kinds.has('period')) return;
    if (next?.term === undefined) clues.bareDemonstrative = 1;
    else clues[word.quoted ? 'quotedDemonstrative' : 'demonstrative'] = 1;
  },
  that: (place) => {
    if (isPronoun(place)) place.clues.that = 1;
  },
};

/** "They built it in May": neither the subject nor a noun of the clause can be meant. */
function isObject({ words, at, word }: WordPlace): boolean {
  const before = words[at - 1];
  if (before?.term === undefined || before.endsRun || before.reports || before.hasCapital) return false;
  const next = words[at + 1];
  return word.endsRun || (next?.term === undefined && next?.kinds.has('being') === false);
}

/** "That" behind a mark or a preposition stands for something; elsewhere it mostly opens a clause. */
function isPronoun({ words, at, word }: WordPlace): boolean {
  const before = words[at - 1];
  if (before === undefined || before.endsRun || before.kinds.has('lead')) return true;
  if (word.endsRun) return true;
  // "The plan that is on the table" tells which plan.
  return (before.term === undefined || before.reports) && words[at + 1]?.kinds.has('being') === true;
}

import type { ClueName } from './clues.ts';
import type { SentenceReading } from './reading.ts';

/** What may make an earlier sentence the one that a sentence leans on: counts, shares, and 0 or 1 for no or yes. */
export const pairClueNames = [
  // How far it stands before.
  'next',
  'nextButOne',
  'far',
  'sameParagraph',
  'sameParagraphFar',
  'first',
  'firstWithoutHeadline',
  // What ties the two: see `AnchorKind`.
  'fullName',
  'firstName',
  'speaker',
  'lastNoun',
  'firstNoun',
  'introduction',
  'term',
  'shared',
  'noneShared',
  // What the earlier one is like.
  'leans',
  'brief',
  'newName',
  'quotes',
  'quotesToo',
  'saysWho',
  // What the later one is like, where the two are neighbours.
  'nextReference',
  'nextConnective',
  'nextTurn',
  'nextPerson',
  'nextSurname',
  'nextDefinite',
  'nextIntroduced',
  'nextKnownPerson',
  'nextNoName',
  'nextFromBefore',
  'nextUnsaid',
] as const;

export type PairClueName = (typeof pairClueNames)[number];

/** A clue that two sentences have not got is left out. */
export type PairClues = Partial<Record<PairClueName, number>>;

const mostShared = 4;

/** What pair clues are read from, of either sentence. */
export interface PairedSentence extends Pick<SentenceReading, 'index' | 'clues' | 'anchors'> {
  readonly paragraph: number | undefined;
  readonly chance: number;
  readonly terms: ReadonlySet<string>;
}

export function readPairClues(later: PairedSentence, earlier: PairedSentence): PairClues {
  const clues: PairClues = { leans: earlier.chance };
  addDistance(clues, later, earlier);
  addShared(clues, later, earlier);
  for (const kind of later.anchors.get(earlier.index) ?? []) clues[kind] = 1;
  if (earlier.clues.brief) clues.brief = 1;
  if (earlier.clues.newName) clues.newName = earlier.clues.newName;
  if (earlier.clues.marks) clues.quotes = 1;
  if (earlier.clues.marks && later.clues.marks) clues.quotesToo = 1;
  if (earlier.clues.namedSpeaker && later.clues.marks) clues.saysWho = 1;
  return clues;
}

function addDistance(clues: PairClues, later: PairedSentence, earlier: PairedSentence): void {
  const distance = later.index - earlier.index;
  const isNext = distance === 1;
  if (isNext) addNext(clues, later);
  else if (distance === 2) clues.nextButOne = 1;
  else if (distance > 3) clues.far = 1;
  if (later.paragraph === earlier.paragraph) clues[isNext ? 'sameParagraph' : 'sameParagraphFar'] = 1;
  if (!earlier.clues.first) return;
  clues.first = 1;
  if (later.clues.noHeadline) clues.firstWithoutHeadline = 1;
}

const nextClues = [
  ['nextReference', 'reference'],
  ['nextConnective', 'connective'],
  ['nextTurn', 'turnHead'],
  ['nextPerson', 'personFree'],
  ['nextSurname', 'surname'],
  ['nextDefinite', 'definiteKnown'],
  ['nextIntroduced', 'definiteIntroduced'],
  ['nextKnownPerson', 'knownPerson'],
  ['nextNoName', 'noName'],
  ['nextFromBefore', 'fromBefore'],
  ['nextUnsaid', 'opensUnsaid'],
] as const satisfies readonly (readonly [PairClueName, ClueName])[];

function addNext(clues: PairClues, later: PairedSentence): void {
  clues.next = 1;
  for (const [name, own] of nextClues) {
    const value = later.clues[own];
    if (value) clues[name] = value;
  }
}

function addShared(clues: PairClues, later: PairedSentence, earlier: PairedSentence): void {
  let shared = 0;
  for (const term of later.terms) if (earlier.terms.has(term)) shared++;
  if (shared === 0) clues.noneShared = 1;
  else clues.shared = Math.min(mostShared, shared);
}

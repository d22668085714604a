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
  'nextNoName',
  'nextFromBefore',
  'nextUnsaid',
] as const;

export type PairClueName = (typeof pairClueNames)[number];

export type PairClues = Record<PairClueName, number>;

const mostShared = 4;
const nothing = Object.fromEntries(pairClueNames.map((name) => [name, 0])) as PairClues;

/** What pair clues are read from, of either sentence. */
export interface PairedSentence extends Pick<SentenceReading, 'index' | 'clues' | 'anchors' | 'words'> {
  readonly paragraph: number | undefined;
  readonly chance: number;
  readonly terms: ReadonlySet<string>;
}

export function readPairClues(later: PairedSentence, earlier: PairedSentence): PairClues {
  const distance = later.index - earlier.index;
  const isNext = distance === 1;
  const sameParagraph = later.paragraph === earlier.paragraph;
  let shared = 0;
  for (const term of later.terms) if (earlier.terms.has(term)) shared++;
  const clues: PairClues = {
    ...nothing,
    next: isNext ? 1 : 0,
    nextButOne: distance === 2 ? 1 : 0,
    far: distance > 3 ? 1 : 0,
    sameParagraph: sameParagraph && isNext ? 1 : 0,
    sameParagraphFar: sameParagraph && !isNext ? 1 : 0,
    first: earlier.index === 0 ? 1 : 0,
    firstWithoutHeadline: earlier.index === 0 ? later.clues.noHeadline : 0,
    shared: Math.min(mostShared, shared),
    noneShared: shared === 0 ? 1 : 0,
    leans: earlier.chance,
    brief: earlier.clues.brief,
    newName: earlier.clues.newName,
    quotes: earlier.clues.marks,
    quotesToo: earlier.clues.marks * later.clues.marks,
    saysWho: later.clues.marks * earlier.clues.namedSpeaker,
  };
  for (const kind of later.anchors.get(earlier.index) ?? []) clues[kind] = 1;
  return isNext ? { ...clues, ...nextClues(later.clues) } : clues;
}

const nextClues = (clues: SentenceReading['clues']): Partial<PairClues> => ({
  nextReference: clues.reference,
  nextConnective: clues.connective,
  nextTurn: clues.turnHead,
  nextPerson: clues.personFree,
  nextSurname: clues.surname,
  nextDefinite: clues.definiteKnown,
  nextNoName: clues.noName,
  nextFromBefore: clues.fromBefore,
  nextUnsaid: clues.opensUnsaid,
});

import type { EntityType } from '../../model/annotations.ts';
import { contextEvidence } from './context-evidence.ts';
import type { Evidence, RepeatedEvidence } from './evidence.ts';
import { textOfWords } from './find-runs.ts';
import { inList, isAcronym, listsOfName, nameKey } from './gazetteer.ts';
import { nameEvidence } from './name-evidence.ts';
import type { CaseEvidence } from './read-case.ts';
import type { Word } from './read-words.ts';
import type { Name } from './split-run.ts';

/** Points for each type: the sum of all evidence that an article gives for a name. */
export type Scores = Record<EntityType, number>;

/** All mentions that are written alike, with the points for each type. */
export interface NameGroup {
  readonly key: string;
  readonly words: readonly string[];
  readonly names: readonly Name[];
  readonly scores: Scores;
  /** The evidence that the name itself gives. */
  readonly ownEvidence: readonly Evidence[];
  /** The evidence that the words around its mentions give. */
  readonly contextEvidence: readonly RepeatedEvidence[];
  /** Points by learned weights, once they are added: part of `scores`. */
  readonly learned: Partial<Scores>;
  /** One word that English or this article also writes without a capital: a name only as a short form of another. */
  readonly isOrdinary: boolean;
  /** How many of its words English or this article also writes without a capital. */
  readonly ordinaryWords: number;
  /** Somewhere its capital cannot be there for its position. */
  readonly isCertain: boolean;
}

/** A hint counts at most this often: twenty mentions before "officials" make no organisation of a country. */
const mostRepeats = 2;

/** Only the first mentions are read, to bound the cost. */
export const mostMentionsRead = 8;

type DraftGroup = NameGroup & {
  names: Name[];
  ownEvidence: Evidence[];
  contextEvidence: RepeatedEvidence[];
  isOrdinary: boolean;
  isCertain: boolean;
};

/** Groups names that are written alike and sums the evidence: one name has one type throughout an article. */
export function groupNames(
  words: readonly Word[],
  names: readonly Name[],
  evidence: CaseEvidence,
): readonly NameGroup[] {
  const groups = new Map<string, DraftGroup>();
  for (const name of names) {
    const text = textOfWords(words, name.first, name.end);
    const key = nameKey(text);
    let group = groups.get(key);
    if (group === undefined) {
      const scores = { person: 0, organisation: 0, place: 0, event: 0, other: 0 };
      group = {
        key,
        words: key.split(' '),
        names: [],
        scores,
        ownEvidence: [],
        contextEvidence: [],
        learned: {},
        isOrdinary: isOrdinaryName(words, name, evidence),
        ordinaryWords: words.slice(name.first, name.end).filter((word) => isOrdinaryPart(word, evidence)).length,
        isCertain: false,
      };
      groups.set(key, group);
      addNameEvidence(group, words, name);
    }
    group.names.push(name);
    if (name.titled) group.isOrdinary = false;
    const head = words[name.first];
    if (head !== undefined && evidence.isTrusted(head)) group.isCertain = true;
  }
  for (const group of groups.values()) addContextEvidence(group, words);
  return [...groups.values()];
}

function addNameEvidence({ scores, ownEvidence }: DraftGroup, words: readonly Word[], first: Name): void {
  for (const evidence of nameEvidence) {
    if (!evidence.holds(words, first)) continue;
    scores[evidence.type] += evidence.points;
    ownEvidence.push(evidence);
  }
}

function isOrdinaryName(words: readonly Word[], { first, end }: Name, evidence: CaseEvidence): boolean {
  const word = words[first];
  return word !== undefined && end - first === 1 && !isAcronym(word.text) && isOrdinaryPart(word, evidence);
}

function isOrdinaryPart(word: Word, evidence: CaseEvidence): boolean {
  const { lower } = word;
  if (word.kind !== 'word' || listsOfName(word.text) !== undefined) return false;
  if (inList('surname', lower) || inList('firstName', lower) || inList('particle', lower)) return false;
  return evidence.isOrdinary(word);
}

function addContextEvidence(group: DraftGroup, words: readonly Word[]): void {
  const { scores, names } = group;
  const timesOf = new Map<Evidence, number>();
  for (const mention of names.slice(0, mostMentionsRead))
    for (const evidence of contextEvidence)
      if (evidence.holds(words, mention)) timesOf.set(evidence, (timesOf.get(evidence) ?? 0) + 1);
  if (timesOf.size === 0) return;
  for (const evidence of contextEvidence) {
    const times = Math.min(timesOf.get(evidence) ?? 0, mostRepeats);
    if (times === 0) continue;
    scores[evidence.type] += evidence.points * times;
    group.contextEvidence.push({ evidence, times });
  }
}

/** The type with most points, the first of equals; undefined where none has about one. */
export function bestType({ scores }: NameGroup): EntityType | undefined {
  let best: EntityType | undefined;
  for (const type of ['person', 'organisation', 'place', 'event', 'other'] as const)
    if (scores[type] > (best === undefined ? 0.9 : scores[best])) best = type;
  return best;
}

import type { ChangeType } from '../../lib/model/changes.ts';
import type { Random } from '../model/random.ts';
import type { Site, Story, StorySentence } from './read-stories.ts';

/** What a pair of versions is made to differ in. No edit is of a role alone. */
export type GoldType = Exclude<ChangeType, 'role'>;

/** A stretch of the sentence that it stands in. */
export interface GoldPlace extends Site {
  readonly sentence: string;
}

export interface GoldChange {
  readonly type: GoldType;
  /** Absent where only one version has it. */
  readonly before?: GoldPlace;
  readonly after?: GoldPlace;
  /** Changes that say the same, and are right instead: of two paragraphs that change places, either has moved. */
  readonly instead?: readonly GoldChange[];
}

/** A sentence in both versions; one of them may be absent. An edit takes it for itself. */
export interface Unit {
  readonly sentence: StorySentence;
  before: string | undefined;
  after: string | undefined;
  isTaken: boolean;
  /** Whether it has been moved or reworded, so that its two forms are hard to bring together. */
  isHard: boolean;
  readonly gold: { type: GoldType; before?: Site; after?: Site }[];
}

/** The two versions of a story while they are edited. Paragraphs of the one stand in the order of the other but once. */
export interface Draft {
  readonly story: Story;
  readonly before: Unit[][];
  after: Unit[][];
  headline: string;
  /** Of the paragraphs that have moved, what else may be said to have moved instead. */
  readonly moved: { readonly units: readonly Unit[]; readonly crossed: readonly Unit[] }[];
}

export function openDraft(story: Story): Draft {
  const before = story.paragraphs.map((sentences) => sentences.map(openUnit));
  return { story, before, after: before.map((units) => [...units]), headline: story.headline, moved: [] };
}

export const openUnit = (sentence: StorySentence): Unit => ({
  sentence,
  before: sentence.text,
  after: sentence.text,
  isTaken: false,
  isHard: false,
  gold: [],
});

/** Puts other words in the place of a stretch of a sentence. */
export function putIn(unit: Unit, type: GoldType, { start, end }: Site, words: string): void {
  const { text } = unit.sentence;
  unit.after = text.slice(0, start) + words + text.slice(end);
  unit.isTaken = true;
  unit.gold.push({ type, before: { start, end }, after: { start, end: start + words.length } });
}

/** Makes one edit of its kind, if the story has a place for it. */
export type Edit = (draft: Draft, random: Random) => boolean;

/** The sentences of the later version that no edit has taken. */
export const freeUnits = ({ after }: Draft): Unit[] => after.flat().filter(({ isTaken }) => !isTaken);

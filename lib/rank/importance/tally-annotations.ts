import type { Sentence } from '../../model/segmentation.ts';
import { findStarting } from '../find-starting.ts';
import type { RankContext } from '../rank-context.ts';

/** What was found in a sentence before it is rated. */
export interface AnnotationTally {
  /** Distinct ones. */
  names: number;
  /** Those that no sentence before it names. */
  newNames: number;
  persons: number;
  opensWithName: boolean;
  /** Without ages and ordinals. */
  figures: number;
  /** The share of its characters that stands in direct quotations. */
  quoted: number;
  /** It reports what somebody says in words that are not quoted. */
  reported: boolean;
}

/** In characters: room for an article and a mark before a name. */
const longestBeforeName = 5;

/** By sentence. Linear in the length of the article. */
export function tallyAnnotations(context: RankContext): readonly Readonly<AnnotationTally>[] {
  const { sentences } = context.segmentation;
  const tallies = sentences.map(createTally);
  addNames(tallies, context);
  for (const { type, start } of context.annotations.figures) {
    const tally = tallies[findStarting(sentences, start)];
    if (tally && type !== 'age' && type !== 'ordinal') tally.figures++;
  }
  addQuotations(tallies, context);
  return tallies;
}

const createTally = (): AnnotationTally => ({
  names: 0,
  newNames: 0,
  persons: 0,
  opensWithName: false,
  figures: 0,
  quoted: 0,
  reported: false,
});

function addNames(tallies: readonly AnnotationTally[], { annotations, segmentation }: RankContext): void {
  for (const { type, mentions } of annotations.entities) {
    let last = -1;
    for (const { start } of mentions) {
      const index = findStarting(segmentation.sentences, start);
      const tally = tallies[index];
      if (tally === undefined) continue;
      if (start - (segmentation.sentences[index]?.start ?? 0) <= longestBeforeName) tally.opensWithName = true;
      if (index === last) continue;
      if (last < 0) tally.newNames++;
      last = index;
      tally.names++;
      if (type === 'person') tally.persons++;
    }
  }
}

function addQuotations(tallies: readonly AnnotationTally[], { annotations, segmentation }: RankContext): void {
  for (const { directness, start, end } of annotations.quotations) {
    for (let i = findStarting(segmentation.sentences, start); i < tallies.length; i++) {
      const [tally, sentence] = [tallies[i], segmentation.sentences[i]];
      if (tally === undefined || sentence === undefined || sentence.start >= end) break;
      if (directness === 'direct') tally.quoted += shareWithin(sentence, start, end);
      else tally.reported = true;
    }
  }
}

const shareWithin = (sentence: Sentence, start: number, end: number): number =>
  Math.max(0, Math.min(end, sentence.end) - Math.max(start, sentence.start)) / (sentence.end - sentence.start);

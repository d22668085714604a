import { type RankContext, sentenceText } from '../rank-context.ts';
import type { LikenedSentence } from '../rate-likeness.ts';
import type { ImportanceEvidence, SentencePlace } from './importance-evidence.ts';
import { tallyAnnotations } from './tally-annotations.ts';

/** Makes the evidence of one sentence after the other. */
export type EvidenceOf = (likened: LikenedSentence) => ImportanceEvidence;

/** Among the first so many sentences one tells the news. */
const newsReach = 6;
/** With a smaller part of what the best of these has of the headline, the first sentence sets a scene. */
const leastOfNews = 0.35;

/** @param exclusions by sentence: the rule that keeps it out of every summary */
export function surveyArticle(context: RankContext, exclusions: readonly (string | undefined)[]): EvidenceOf {
  const counted = exclusions.map((rule) => rule === undefined || rule === 'question');
  const places = findPlaces(context, exclusions, counted);
  const found = tallyAnnotations(context);
  const isScene = beginsWithScene(context, counted);
  return (likened) => {
    const { index } = likened.sentence;
    const [place, own] = [places[index], found[index]];
    if (place === undefined || own === undefined) throw new Error(`The article has no sentence ${index}.`);
    return { ...likened, place, found: own, colon: /:\s/.test(sentenceText(context, index)), isScene };
  };
}

function findPlaces(
  { segmentation }: RankContext,
  exclusions: readonly (string | undefined)[],
  counted: readonly boolean[],
): readonly SentencePlace[] {
  const total = counted.filter(Boolean).length;
  let [order, paragraph, last] = [0, -1, -1];
  return segmentation.sentences.map((sentence, i) => {
    if (exclusions[i] === undefined && sentence.paragraph !== last) {
      paragraph++;
      last = sentence.paragraph;
    }
    const place = { order, total, paragraph: Math.max(0, paragraph) };
    if (counted[i] === true) order++;
    return place;
  });
}

function beginsWithScene(context: RankContext, counted: readonly boolean[]): boolean {
  const { headline } = context;
  if (headline.size === 0) return false;
  const first: number[] = [];
  for (let i = 0; i < counted.length && first.length < newsReach; i++) if (counted[i] === true) first.push(i);
  const held = first.map((i) => context.words.terms[i]?.filter((term) => headline.has(term)).length ?? 0);
  return (held[0] ?? 0) < leastOfNews * Math.max(0, ...held);
}

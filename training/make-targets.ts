import { createRandom } from './random.ts';
import type { TrainingDocument } from './read-documents.ts';
import { createScorer } from './score-sets.ts';

/** How many sets of companions a sentence is tried with. */
const companies = 12;
/** Companions are drawn by their place, since summaries have more of the top. */
const decay = -0.8;
/** Scales shares of ROUGE to numbers around 1. */
const scale = 30;

/**
 * What each of some sentences adds to a summary: ROUGE-1 and half of ROUGE-2 of the sentence with its companions, less
 * the mean over the document's sentences. Companions are drawn at random, the same for all sentences.
 */
export function makeTargets(document: TrainingDocument, sentences: readonly number[]): Float64Array {
  const score = createScorer(document);
  const drawn = drawCompanies(sentences, document.most - 1, createRandom(document.place * 2 ** 32));
  const targets = Float64Array.from(sentences, (sentence) => {
    let [sum, count] = [0, 0];
    for (const company of drawn) {
      if (company.includes(sentence)) continue;
      const { r1, r2 } = score([...company, sentence]);
      sum += r1 + r2 / 2;
      count++;
    }
    return count === 0 ? Number.NaN : sum / count;
  });
  const known = targets.filter((target) => !Number.isNaN(target));
  const mean = known.reduce((sum, target) => sum + target, 0) / Math.max(1, known.length);
  return targets.map((target) => (Number.isNaN(target) ? 0 : (target - mean) * scale));
}

function drawCompanies(sentences: readonly number[], size: number, random: () => number): number[][] {
  const others = Math.min(size, sentences.length - 1);
  if (others < 1) return [[]];
  const weights = sentences.map((sentence) => Math.round((1 + sentence) ** decay * 1e6));
  return Array.from({ length: companies }, () => {
    const company = new Set<number>();
    while (company.size < others) company.add(draw(sentences, weights, random));
    return [...company];
  });
}

function draw(sentences: readonly number[], weights: readonly number[], random: () => number): number {
  let left = random() * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [i, sentence] of sentences.entries()) {
    left -= weights[i] ?? 0;
    if (left <= 0) return sentence;
  }
  return sentences.at(-1) ?? 0;
}

import { readDocuments, type TrainingDocument } from './read-documents.ts';
import type { ModelSettings } from './train-model.ts';

export interface TrainingSets {
  readonly lower: readonly TrainingDocument[];
  readonly cased: readonly TrainingDocument[];
  readonly french: readonly TrainingDocument[];
}

export function readSets(folder: string): TrainingSets {
  return {
    lower: readDocuments(folder, { file: 'cnndm_test_lower.jsonl', most: 3 }),
    cased: readDocuments(folder, { file: 'cnndm_cased.jsonl', most: 3 }),
    french: readDocuments(folder, { file: 'orangesum_fr_train.jsonl', most: 1 }),
  };
}

/** The models, with the documents that they are fitted to and their settings. */
export const models = [
  {
    name: 'english',
    // Uploads have capitals, but few documents of the sets do, so these count four times.
    documents: ({ lower, cased }: TrainingSets) => [...lower, ...cased, ...cased, ...cased, ...cased],
    settings: { headline: 1.5, goal: { weight: 1, reference: 4, repeat: 0.3, leaning: 1.3 }, weightWithoutHeadline: 2 },
  },
  {
    name: 'neutral',
    // The French articles lack their first sentence. The English ones teach its worth. French counts three times.
    documents: ({ french, lower, cased }: TrainingSets) => [
      ...[french, french, french].flat(),
      ...everySecond(lower),
      ...cased,
    ],
    settings: { headline: 3, goal: { weight: 1, reference: 20, repeat: 0.3, leaning: 1.3 }, weightWithoutHeadline: 2 },
  },
] as const satisfies readonly {
  readonly name: string;
  readonly documents: (sets: TrainingSets) => TrainingDocument[];
  readonly settings: ModelSettings;
}[];

const everySecond = <T>(list: readonly T[]): T[] => list.filter((_, i) => i % 2 === 0);

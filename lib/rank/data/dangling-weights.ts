import type { DanglingModels } from '../leaning/dangling-model.ts';

// Numbers over named clues, no word of any text: written by training/fit-dangling.ts; see training/README.md.
export const danglingWeights: DanglingModels = {
  english: { base: -0.56, weights: { odds: 1.03, outside: 1.62, follows: 0.03, importance: -0.39 } },
  neutral: { base: -0.63, weights: { odds: 1.05, outside: 1.69, follows: 0.3, importance: -0.37 } },
};

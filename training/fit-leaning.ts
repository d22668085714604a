// Writes lib/rank/data/leaning-weights.ts: node training/fit-leaning.ts FOLDER
// FOLDER holds the articles whose every sentence a reader marked: see README.md.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { LeaningModel, LogisticModel } from '../lib/rank/leaning/leaning-model.ts';
import { readMarks } from './read-marks.ts';
import { toLeaningArticle, trainLeaning } from './train-leaning.ts';

const folder = process.argv[2];
if (folder === undefined) throw new Error('Name the folder with the marks: see training/README.md.');
const articles = readMarks(folder).map(toLeaningArticle);
const { english, neutral } = trainLeaning(articles);

const formatModel = ({ sentence, pair }: LeaningModel): string => `{
    sentence: ${formatLogistic(sentence)},
    pair: ${formatLogistic(pair)},
  }`;

const formatLogistic = ({ base, weights }: LogisticModel<string>): string => `{
      base: ${base},
      weights: {
${Object.entries(weights)
  .map(([name, weight]) => `        ${name}: ${weight},`)
  .join('\n')}
      },
    }`;

writeFileSync(
  fileURLToPath(new URL('../lib/rank/data/leaning-weights.ts', import.meta.url)),
  `import type { LeaningModels } from '../leaning/leaning-model.ts';

/** Numbers over named clues, no word of any text: written by training/fit-leaning.ts; see training/README.md. */
export const leaningWeights: LeaningModels = {
  english: ${formatModel(english)},
  neutral: ${formatModel(neutral)},
};
`,
);
console.log(`${articles.length} articles`);

// Writes lib/rank/data/dangling-weights.ts: node training/fit-dangling.ts FOLDER
// FOLDER holds the articles whose every sentence a reader marked: see README.md. The weights for importance and leaning
// are those of lib/rank/data.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { englishImportance, neutralImportance } from '../lib/rank/data/importance-weights.ts';
import { leaningWeights } from '../lib/rank/data/leaning-weights.ts';
import type { DanglingModel } from '../lib/rank/leaning/dangling-model.ts';
import { readMarks } from './read-marks.ts';
import { trainDangling } from './train-dangling.ts';
import { toLeaningArticle } from './train-leaning.ts';

const folder = process.argv[2];
if (folder === undefined) throw new Error('Name the folder with the marks: see training/README.md.');
const articles = readMarks(folder).map(toLeaningArticle);
const importance = { english: englishImportance, neutral: neutralImportance };
const { english, neutral } = trainDangling(articles, { importance, leaning: leaningWeights });

const format = ({ base, weights }: DanglingModel): string => {
  const parts = Object.entries(weights).map(([name, value]) => `${name}: ${value}`);
  return `{ base: ${base}, weights: { ${parts.join(', ')} } }`;
};

writeFileSync(
  fileURLToPath(new URL('../lib/rank/data/dangling-weights.ts', import.meta.url)),
  `import type { DanglingModels } from '../leaning/dangling-model.ts';

// Numbers over named clues, no word of any text: written by training/fit-dangling.ts; see training/README.md.
export const danglingWeights: DanglingModels = {
  english: ${format(english)},
  neutral: ${format(neutral)},
};
`,
);
console.log(`${articles.length} articles`);

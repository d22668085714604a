// node training/fit-importance.ts FOLDER: writes lib/rank/data/importance-weights.ts. README.md says what FOLDER holds.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ImportanceModel } from '../lib/rank/importance/importance-model.ts';
import { importanceModels } from './importance-settings.ts';
import { readMarks } from './read-marks.ts';
import { trainImportance } from './train-importance.ts';

function format(name: string, { base, weights }: ImportanceModel): string {
  const rows = weights.map(([rater, weight]) => `    ['${rater}', ${weight}],`);
  return `export const ${name}Importance: ImportanceModel = {
  base: ${base},
  weights: [
${rows.join('\n')}
  ],
};
`;
}

const folder = process.argv[2];
if (folder === undefined) throw new Error('Name the folder of the marks: see training/README.md.');
const articles = readMarks(folder);
const models = Object.entries(importanceModels).map(([name, settings]) =>
  format(name, trainImportance(articles, settings)),
);
const text = `import type { ImportanceModel } from '../importance/importance-model.ts';

// Numbers over ratings, no word of any text: written by training/fit-importance.ts; see training/README.md.
${models.join('\n')}`;
writeFileSync(fileURLToPath(new URL('../lib/rank/data/importance-weights.ts', import.meta.url)), text);
console.log(`${articles.length} articles`);

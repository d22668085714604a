// node training/fit-models.ts FOLDER: writes lib/rank/data/*-model.ts. README.md says what FOLDER holds.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PackedTrees, RatingModel } from '../lib/rank/rating-model.ts';
import { models, readSets } from './model-settings.ts';
import { trainModel } from './train-model.ts';

function writeModel(name: string, model: RatingModel): void {
  const { headline, goal, weightWithoutHeadline } = model;
  const { weight, reference, repeat, leaning } = goal;
  const text = `import type { RatingModel } from '../rating-model.ts';

/** Numbers over numeric ratings, no word of any text: written by training/fit-models.ts; see training/README.md. */
export const ${name}Model: RatingModel = {
  sentences: ${formatTrees(model.sentences)},
  words: ${formatTrees(model.words)},
  headline: ${headline},
  goal: { weight: ${weight}, reference: ${reference}, repeat: ${repeat}, leaning: ${leaning} },
  weightWithoutHeadline: ${weightWithoutHeadline},
};
`;
  writeFileSync(fileURLToPath(new URL(`../lib/rank/data/${name}-model.ts`, import.meta.url)), text);
}

function formatTrees({ features, unit, roots, nodes }: PackedTrees<string>): string {
  const rows = features.map(([name, thresholds]) => `      ['${name}', [${thresholds.join(', ')}]],`);
  return `{
    features: [
${rows.join('\n')}
    ],
    unit: ${unit},
    roots: '${roots}',
    nodes: '${nodes}',
  }`;
}

const folder = process.argv[2];
if (folder === undefined) throw new Error('Name the folder of the data sets: see training/README.md.');
const sets = readSets(folder);
for (const { name, documents, settings } of models) {
  const taught = documents(sets);
  writeModel(name, trainModel(taught, settings));
  console.log(`${name}: ${taught.length} documents`);
}

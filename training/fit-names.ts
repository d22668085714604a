// Writes lib/annotate/entities/data/name-weights.ts: node training/fit-names.ts FOLDER
// FOLDER holds `training` and `facts` of the evaluation kit.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { makeNameExamples } from './name-examples.ts';
import { packNameWeights, weigh } from './name-settings.ts';
import { evaluationCorpus, readNameCorpora } from './read-name-corpora.ts';
import { trainNameWeights } from './train-name-weights.ts';

const folder = process.argv[2];
if (folder === undefined) throw new Error('Name the folder that holds `training` and `facts`.');
const documents = readNameCorpora(folder).filter(({ corpus }) => corpus !== evaluationCorpus);
const examples = documents.flatMap((document) =>
  makeNameExamples(document).map((example) => weigh(document.corpus, example)),
);
const { unit, features, values } = packNameWeights(trainNameWeights(examples));
const quoted = features.replaceAll('\\', '\\\\').replaceAll('`', '\\`');
writeFileSync(
  fileURLToPath(new URL('../lib/annotate/entities/data/name-weights.ts', import.meta.url)),
  `/**
 * Points for person, organisation and place by feature, in units. Written by training/fit-names.ts from openly licensed
 * text: training/README.md has data, licences, scores and limits.
 */
export const nameWeights = {
  unit: ${unit},
  features: \`
${quoted}
\`,
  values:
    '${values}',
};
`,
);
console.log(`${documents.length} documents, ${examples.length} names, ${features.split('\n').length} features`);

// node training/fit-tagger.ts LANGUAGE FOLDER: writes lib/tag/data/*-weights.ts. README.md says what FOLDER holds.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fitTagger } from './make-tagger.ts';
import { readSettings, readTreebanks } from './tagger-settings.ts';

const [language = '', folder] = process.argv.slice(2);
const settings = readSettings(language);
if (folder === undefined) throw new Error('Name the folder of the treebanks: see training/README.md.');
const sentences = readTreebanks(folder, settings.learned);
const weights = fitTagger(sentences, settings);
writeFileSync(
  fileURLToPath(new URL(`../lib/tag/data/${settings.name}-weights.ts`, import.meta.url)),
  `import type { PackedTagWeights } from '../tag-weights.ts';

/**
 * What the tagger knows: hashes and numbers, no word of any text. Written by training/fit-tagger.ts: training/README.md
 * has data, licences, scores and limits.
 */
export const ${settings.name}Weights: PackedTagWeights = ${JSON.stringify(weights, undefined, 1)};
`,
);
console.log(`${sentences.length} sentences`);

// Scores names in texts that were not learned from: node training/evaluate-names.ts FOLDER
// FOLDER holds `training` and `facts` of the evaluation kit.
import { createHash } from 'node:crypto';
import { makeNameExamples } from './name-examples.ts';
import { weigh } from './name-settings.ts';
import { evaluationCorpus, learnedCorpora, type NameDocument, readNameCorpora } from './read-name-corpora.ts';
import { countNames, f1, noCounts } from './score-names.ts';
import { type ClassWeights, trainNameWeights } from './train-name-weights.ts';

const folder = process.argv[2];
if (folder === undefined) throw new Error('Name the folder that holds `training` and `facts`.');
const documents = readNameCorpora(folder);
const examplesOf = new Map(documents.map((document) => [document, makeNameExamples(document)]));
const rulesAlone: ClassWeights = new Map();

function train(taught: readonly NameDocument[]): ClassWeights {
  return trainNameWeights(
    taught.flatMap((document) => (examplesOf.get(document) ?? []).map((each) => weigh(document.corpus, each))),
  );
}

/**
 * News is held out by thirds, by a hash of the name of a document. Any other corpus is held out as a whole, since its
 * texts are of a kind.
 */
function splitCorpus(corpus: string): readonly (readonly NameDocument[])[] {
  const own = documents.filter((document) => document.corpus === corpus);
  const isNews = corpus === 'meantime' || corpus === 'ner_gum_news_flat';
  return isNews ? [0, 1, 2].map((fold) => own.filter(({ id }) => foldOf(id) === fold)) : [own];
}

const foldOf = (id: string): number => createHash('sha256').update(id).digest().readUInt8(0) % 3;

const showRow = (cells: readonly (string | number)[]): void =>
  console.log(cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(1) : cell)).join('\t'));

showRow(['held out', 'documents', 'rules strict', 'relaxed', 'learned strict', 'relaxed']);
for (const corpus of [...learnedCorpora, evaluationCorpus]) {
  const [rules, learned] = [noCounts(), noCounts()];
  let count = 0;
  for (const heldOut of splitCorpus(corpus)) {
    const out = new Set(heldOut);
    const weights = train(documents.filter((each) => !out.has(each) && each.corpus !== evaluationCorpus));
    for (const document of heldOut) {
      countNames(rules, document, rulesAlone);
      countNames(learned, document, weights);
    }
    count += heldOut.length;
  }
  showRow([corpus, String(count), f1(rules).strict, f1(rules).relaxed, f1(learned).strict, f1(learned).relaxed]);
}

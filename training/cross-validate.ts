// node training/cross-validate.ts FOLDER [--fold N] [--without RATER,…] [--model NAME]: prints what models score on
// documents that they were not fitted to. README.md says what FOLDER holds.
import { parseArgs } from 'node:util';
import type { Selectable } from '../lib/rank/find-candidates.ts';
import { describeOutcomes, evaluateModel, type Outcome } from './evaluate-model.ts';
import { models, readSets } from './model-settings.ts';
import { readDocuments, type TrainingDocument } from './read-documents.ts';
import { trainModel } from './train-model.ts';

const folds = 3;

/** Parts of the selection that are left out, to see what each gains or costs. */
const ablations: readonly { readonly name: string; readonly change: (from: Selectable) => Selectable }[] = [
  { name: 'as it is', change: (from) => from },
  { name: 'scores alone, no worth of sets', change: (from) => ({ ...from, goal: { ...from.goal, weight: 0 } }) },
  { name: 'repetitions cost nothing', change: (from) => ({ ...from, goal: { ...from.goal, repeat: 0 } }) },
  { name: 'repetitions are forbidden', change: (from) => ({ ...from, goal: { ...from.goal, repeat: 100 } }) },
  { name: 'leaning sentences alone', change: (from) => ({ ...from, requirements: [], leanings: [] }) },
  {
    name: 'half quotations',
    change: (from) => ({
      ...from,
      quotes: from.quotes.map((state) => ({ ...state, straight: 0, curly: 0, angle: 0, tick: 0 })),
    }),
  },
  { name: 'what is excluded', change: (from) => ({ ...from, excluded: () => false }) },
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { fold: { type: 'string' }, without: { type: 'string' }, model: { type: 'string' } },
});
const [folder] = positionals;
if (folder === undefined) throw new Error('Name the folder of the data sets: see training/README.md.');
const sets = readSets(folder);
const foldOf = ({ place }: TrainingDocument): number => Math.floor(place * folds);
const others = {
  orangesum_fr: ['test', 'valid'].flatMap((part) =>
    readDocuments(folder, { file: `orangesum_fr_${part}.jsonl`, most: 1 }),
  ),
  tes_tr: readDocuments(folder, { file: 'tes_tr.jsonl', most: 2 }),
};

for (const { name, documents, settings } of models) {
  if (values.model !== undefined && values.model !== name) continue;
  const outcomes = new Map<string, Outcome[]>();
  for (const fold of values.fold === undefined ? [...Array(folds).keys()] : [Number(values.fold)]) {
    const taught = documents(sets).filter((document) => document.most !== 3 || foldOf(document) !== fold);
    const model = trainModel(taught, { ...settings, without: values.without?.split(',') ?? [] });
    const held = {
      cnndm_lower: sets.lower.filter((document) => foldOf(document) === fold),
      cnndm_cased: sets.cased.filter((document) => foldOf(document) === fold),
      ...(name === 'neutral' && fold === Number(values.fold ?? 0) ? others : {}),
    };
    for (const [set, tested] of Object.entries(held))
      for (const ablation of ablations) {
        const key = `${name}  ${set.padEnd(12)}  ${ablation.name.padEnd(30)}`;
        outcomes.set(key, [...(outcomes.get(key) ?? []), ...evaluateModel(tested, model, ablation.change)]);
      }
  }
  for (const [key, scored] of outcomes) console.log(`${key}  ${describeOutcomes(scored)}`);
}

// Says how well it is told which sentences lean on others: node training/evaluate-leaning.ts FOLDER
// FOLDER holds the articles whose every sentence a reader marked: see README.md.
import { createHash } from 'node:crypto';
import { findRequirements } from '../lib/rank/find-requirements.ts';
import type { ClueName } from '../lib/rank/leaning/clues.ts';
import { findLeanings, type Leaning } from '../lib/rank/leaning/find-leanings.ts';
import { readMarks } from './read-marks.ts';
import { type LeaningArticle, toLeaningArticle, trainLeaning } from './train-leaning.ts';

const folder = process.argv[2];
if (folder === undefined) throw new Error('Name the folder with the marks: see training/README.md.');

/** Articles are held out by tenths, by a hash of their names. */
const folds = 10;
const foldOf = ({ name }: LeaningArticle): number => createHash('sha256').update(name).digest().readUInt8(0) % folds;

/** A marked sentence, and what was told of it. */
interface Judged {
  readonly language: string;
  readonly needs: readonly number[];
  readonly leaning: Leaning;
  /** By the rules for heads, speakers and surnames alone. */
  readonly byRules: boolean;
  readonly clues: LeaningArticle['readings'][number]['clues'];
}

const articles = readMarks(folder).map(toLeaningArticle);
const judged = Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
  const models = trainLeaning(articles.filter((article) => foldOf(article) !== fold));
  return articles.filter((article) => foldOf(article) === fold).flatMap((article) => judge(article, models));
});

function judge(article: LeaningArticle, models: ReturnType<typeof trainLeaning>): Judged[] {
  const { context, quotes, readings, needs } = article;
  const leanings = findLeanings(context, quotes, models);
  const requirements = findRequirements(context, quotes);
  return readings.flatMap(({ index, clues }) => {
    const [needed, leaning] = [needs[index], leanings[index]];
    if (needed === undefined || leaning === undefined) return [];
    const byRules = requirements[index] !== undefined || context.leans[index] !== undefined;
    return [{ language: context.language, needs: needed, leaning, byRules, clues }];
  });
}

const leans = ({ needs }: Judged): boolean => needs.length > 0;
const byModel = ({ leaning }: Judged): boolean => leaning.chance >= 0.5;
const byRules = (each: Judged): boolean => each.byRules;
const percent = (part: number, whole: number): string => (whole === 0 ? '-' : ((100 * part) / whole).toFixed(1));

function showRow(name: string, some: readonly Judged[]): void {
  const gold = some.filter(leans);
  const cells = [byRules, byModel].flatMap((tells) => {
    const told = some.filter(tells);
    const right = told.filter(leans).length;
    return [percent(right, told.length), percent(right, gold.length)];
  });
  console.log([name.padEnd(22), some.length, gold.length, ...cells].join('\t'));
}

/** By what a sentence has: some have several of these. */
const kinds: readonly (readonly [string, readonly ClueName[]])[] = [
  ['pronoun', ['personFree', 'personAfterNoun', 'thingFree', 'groupFree', 'object', 'ownerFree']],
  ['this, that', ['demonstrative', 'quotedDemonstrative', 'bareDemonstrative', 'that']],
  ['definite phrase', ['definiteKnown', 'definiteNewHead', 'definiteBareHead']],
  ['also, another, same', ['also', 'other', 'same', 'such', 'theOther']],
  ['however, but, later', ['link', 'turnHead', 'connective', 'timeEarly']],
  ['comparison', ['than']],
  ['here, there', ['here', 'there']],
  ['surname, short name', ['surname', 'shortName']],
  ['quotation', ['allQuoted', 'mostQuoted', 'startsInside', 'opensUnsaid']],
  ['speaker a pronoun', ['pronounSpeaker']],
  ['first person', ['self']],
];

console.log('                      \tn\tlean\trules P\tR\tlearned P\tR');
showRow('all', judged);
for (const language of ['en', 'de', 'fr'])
  showRow(
    language,
    judged.filter((each) => each.language === language),
  );
for (const [name, clues] of kinds)
  showRow(
    name,
    judged.filter((each) => clues.some((clue) => each.clues[clue] !== undefined)),
  );

const gold = judged.map((each) => ({ ...each, needs: each.needs.filter((need) => need >= 0) })).filter(leans);
const meant = (most: number): number =>
  gold.filter(({ needs, leaning }) => leaning.on.slice(0, most).some(({ sentence }) => needs.includes(sentence)))
    .length;
console.log(
  `needed sentence: first of those told ${percent(meant(1), gold.length)}, one of two ${percent(meant(2), gold.length)}`,
);

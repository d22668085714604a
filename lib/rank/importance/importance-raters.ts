import { logarithm } from '../logarithm.ts';
import { type Rater, share } from '../rater.ts';
import { raterTable } from '../rater-table.ts';
import type { ImportanceEvidence } from './importance-evidence.ts';

/** Gives a sentence one number for one reason. */
export type ImportanceRater = (evidence: ImportanceEvidence) => number;

/** In words. */
const [fewWords, someWords, manyWords, shortLede] = [7, 10, 30, 14];

/** The same rating as the trees have. */
const asInTrees =
  (rater: Rater): ImportanceRater =>
  ({ sentence, article }) =>
    rater(sentence, article);

const is = (holds: boolean): number => (holds ? 1 : 0);
const isLede = ({ place }: ImportanceEvidence): boolean => place.order === 0;
const hasHeadline = ({ article }: ImportanceEvidence): boolean => article.hasTellingHeadline;
const headlineShare = ({ sentence, article }: ImportanceEvidence): number =>
  share(sentence.terms.inHeadline, article.headline);

/** Every rater of importance, by the name under which the models and `explain` know it. */
export const importanceRaters = {
  // Sentences of summaries that editors wrote of other articles. Without a headline, this tells more.
  likeness: ({ likeness }) => likeness,
  likenessWithoutHeadline: (evidence) => (hasHeadline(evidence) ? 0 : evidence.likeness),

  // Where it stands, among the sentences that can be in a summary: news tells the most important first.
  order: ({ place }) => logarithm(1 + place.order),
  earliness: ({ place }) => 1 / (1 + place.order),
  first: (evidence) => is(isLede(evidence)),
  second: ({ place }) => is(place.order === 1),
  third: ({ place }) => is(place.order === 2),
  atEnd: ({ place }) => is(place.order >= place.total - 2),
  sentences: ({ place }) => logarithm(Math.max(1, place.total)),
  paragraph: ({ place }) => logarithm(1 + place.paragraph),

  // How long it is.
  words: ({ sentence }) => Math.min(50, sentence.words) / 10,
  relativeLength: ({ sentence, article }) => Math.min(2.5, share(sentence.words * article.sentences, article.words)),
  short: ({ sentence }) => is(sentence.words < someWords),
  veryShort: ({ sentence }) => is(sentence.words < fewWords),
  long: ({ sentence }) => is(sentence.words > manyWords),

  // What it holds of the headline, and of that what no sentence before it has.
  hasHeadline: (evidence) => is(hasHeadline(evidence)),
  headline: headlineShare,
  newOfHeadline: ({ sentence, article }) => share(sentence.terms.freshInHeadline, article.headline),
  apartFromHeadline: (evidence) => is(hasHeadline(evidence) && evidence.sentence.terms.inHeadline === 0),

  // What it holds of the topics of the article.
  centrality: asInTrees(raterTable.centrality),
  recurrence: asInTrees(raterTable.recurrence),
  novelty: asInTrees(raterTable.novelty),
  inLead: asInTrees(raterTable.inLead),
  repetition: asInTrees(raterTable.repetition),
  stopWords: asInTrees(raterTable.stopWords),

  // Who acts and speaks in it.
  names: ({ found }) => Math.min(4, found.names),
  newNames: ({ found }) => Math.min(3, found.newNames),
  persons: ({ found }) => Math.min(3, found.persons),
  opensWithName: ({ found }) => is(found.opensWithName),
  reported: ({ found }) => is(found.reported),
  quoted: ({ found }) => is(found.quoted > 0.7),
  firstPerson: ({ sentence, found }) => is(sentence.style.pronouns > 0 && found.quoted < 0.05),

  // How it is written.
  figures: ({ found }) => Math.min(3, found.figures),
  colon: ({ colon }) => is(colon),
  connective: ({ sentence }) => is(sentence.style.lean === 2),

  // First sentences that set a scene, and leave the news to a later one.
  shortLede: (evidence) => is(isLede(evidence) && evidence.sentence.words < shortLede),
  namelessLede: (evidence) => is(isLede(evidence) && evidence.found.names === 0),
  scene: (evidence) => is(isLede(evidence) && evidence.isScene),
} as const satisfies Readonly<Record<string, ImportanceRater>>;

export type ImportanceRaterName = keyof typeof importanceRaters;

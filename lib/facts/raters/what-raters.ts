// English alone.
import { askingVerbs, reflexives } from '../../languages/english/clause-words.ts';
import { backwardPronouns } from '../../languages/english/fact-words.ts';
import { wordSet } from '../../model/words.ts';
import { findLexicalVerb } from '../find-lexical-verb.ts';
import type { CutOff, End } from '../list-ends.ts';
import type { Start } from '../list-starts.ts';
import type { FactRaters } from '../rate-fact.ts';
import type { ReadTokens } from '../read-for-statements.ts';
import { measureLede, type SentenceEvidence } from './sentence-raters.ts';

interface StatementEvidence extends SentenceEvidence {
  /** How many sentences that could tell the news stand before its own. */
  readonly order: number;
  /** Its sentence. */
  readonly read: ReadTokens;
  readonly start: Start;
  readonly end: End;
}

/** Words that a statement should have, so that it says enough and still reads at a glance. */
const fewest = 10;
const most = 16;

/** The share of the headline's content words that it holds. */
function measureHeadline({ context: { headline }, read, start, end }: StatementEvidence): number {
  const stems = new Set(read.stems.slice(start.first, end.last + 1));
  return headline.size === 0 ? 0 : [...headline].filter((stem) => stems.has(stem)).length / headline.size;
}

/** 1 where the headline names something of its subject. */
const measureSubject = ({
  context: { headline },
  read: { stems },
  start: { first, verb },
}: StatementEvidence): number => Number(stems.slice(first, verb).some((stem) => headline.has(stem)));

const openingOf = ({ read: { words }, start: { first } }: StatementEvidence): string =>
  words[first]?.toLowerCase() ?? '';

const asks = new Set(askingVerbs);
const formsOfBe = wordSet('are be been being is was were');
const itself = new Set(reflexives);

/** 1 where the verb tells how things stand, not what happened: "runs", "is old", "has been shut since May". */
function measureStanding({ read: { tags, words }, start: { verb }, end }: StatementEvidence): number {
  const main = findLexicalVerb(tags, verb);
  const lasts = words[verb + 1] === 'been' && words.slice(main, end.last + 1).includes('since');
  const stands = main === verb && /^(?:is|are|['’]s)$/.test(words[verb] ?? '');
  return Number(tags[main] === 'VERB-Pres' || stands || lasts);
}

/** 1 for "There is a twist", which says nothing yet; not for "There was a fire". */
const measureThere = (evidence: StatementEvidence): number =>
  openingOf(evidence) === 'there' ? measureStanding(evidence) : 0;

/** 1 for "was asked whether" and "calls himself a farmer", which tell nothing that happened. */
function measureBackground({ read: { tags, words }, start: { verb } }: StatementEvidence): number {
  const main = findLexicalVerb(tags, verb);
  const isAsked = asks.has(words[main] ?? '') && words.slice(verb, main).some((word) => formsOfBe.has(word));
  return Number(isAsked || (tags[main] === 'VERB-Pres' && itself.has(words[main + 1] ?? '')));
}

const countWords = ({ read: { tokens }, start, end }: StatementEvidence): number =>
  tokens.slice(start.first, end.last + 1).filter(({ kind }) => kind !== 'punctuation').length;

const isCut =
  (...cuts: readonly CutOff[]) =>
  ({ end }: StatementEvidence): number =>
    Number(cuts.includes(end.cut));

/**
 * Whole statements high in the article that share most with the headline. Weights set by hand, after a look at what a
 * fit to the marks of readers would give; to be cut costs more than to be long.
 */
export const whatRaters: FactRaters<StatementEvidence> = [
  { name: 'lede', weight: 0.15, measure: measureLede },
  { name: 'position', weight: -0.15, measure: ({ order }) => order },
  { name: 'first', weight: 0.3, measure: ({ start }) => Number(start.isFirst) },
  { name: 'headline', weight: 0.4, measure: measureHeadline },
  { name: 'subject', weight: 0.15, measure: measureSubject },
  { name: 'pronoun', weight: -0.6, measure: (evidence) => Number(backwardPronouns.has(openingOf(evidence))) },
  { name: 'standing', weight: -0.1, measure: measureStanding },
  { name: 'there', weight: -0.9, measure: measureThere },
  { name: 'background', weight: -0.6, measure: measureBackground },
  { name: 'short', weight: -0.06, measure: (evidence) => Math.max(0, fewest - countWords(evidence)) },
  { name: 'long', weight: -0.007, measure: (evidence) => Math.max(0, countWords(evidence) - most) },
  { name: 'aside', weight: -0.06, measure: isCut('source', 'aside') },
  { name: 'phrase', weight: -0.4, measure: isCut('phrase') },
  { name: 'condition', weight: -0.6, measure: isCut('condition') },
];

// English alone.
import type { Token } from '../../model/segmentation.ts';
import { wordSet } from '../../model/words.ts';
import { roughStemOf, textOfSpan } from '../fact-context.ts';
import { findLexicalVerb } from '../find-lexical-verb.ts';
import type { Cut } from '../list-ends.ts';
import type { Start } from '../list-starts.ts';
import type { FactRaters } from '../rate-fact.ts';
import type { ReadTokens } from '../read-tokens.ts';
import { measureLede, type SentenceEvidence } from './sentence-raters.ts';

interface StatementEvidence extends SentenceEvidence {
  /** Its sentence. */
  readonly read: ReadTokens;
  readonly start: Start;
  readonly tokens: readonly Token[];
  /** What was left off behind it. */
  readonly cut: Cut;
  /** Does it open with a pronoun that speaks of something before? */
  readonly isBackward: boolean;
  /** Does its sentence share no word with the headline? */
  readonly isApart: boolean;
}

/** Words that a statement should have, so that it says enough and still reads at a glance. */
const fewest = 10;
const most = 16;

/** A statement whose verb was not found has its subject in its first words. */
const mostOfSubject = 5;

/** The share of the headline's content words that it holds. */
function measureHeadline({ context, tokens }: StatementEvidence): number {
  const { headline } = context;
  const stems = new Set(tokens.map((token) => roughStemOf(textOfSpan(context, token))));
  return headline.size === 0 ? 0 : [...headline].filter((stem) => stems.has(stem)).length / headline.size;
}

/** 1 where the headline names something of its subject. */
function measureSubject({ context: { headline }, read, start: { first, verb } }: StatementEvidence): number {
  const subject = read.words.slice(first, verb ?? first + mostOfSubject);
  return Number(subject.some((word) => headline.has(roughStemOf(word))));
}

const asks = wordSet('asked asks wondered wonders');

/** The main verb: "asked" in "was asked". */
function mainVerb({ read: { tags, words }, start: { verb } }: Pick<StatementEvidence, 'read' | 'start'>) {
  const at = verb === undefined ? -1 : findLexicalVerb(tags, verb);
  return { word: words[at] ?? '', tag: tags[at], isAlone: at === verb };
}

/** 1 where the verb tells how things stand, not what happened: "runs", "is old". */
function measureStanding(evidence: Pick<StatementEvidence, 'read' | 'start'>): number {
  const { word, tag, isAlone } = mainVerb(evidence);
  return Number(tag === 'VERB-Pres' || (isAlone && /^(?:is|are|['’]s)$/.test(word)));
}

/** 1 for "There is a twist", which says nothing yet; not for "There was a fire". */
const measureThere = ({ read, start }: StatementEvidence): number =>
  Number(/^there$/i.test(read.words[start.first] ?? '')) * measureStanding({ read, start });

const countWords = ({ tokens }: StatementEvidence): number =>
  tokens.filter(({ kind }) => kind !== 'punctuation').length;

const isCut =
  (...cuts: readonly Cut[]) =>
  ({ cut }: StatementEvidence): number =>
    Number(cuts.includes(cut));

/**
 * Whole statements high in the article that share most with the headline. Weights set by hand, after a look at what a
 * fit to the marks of readers would give; to be cut costs more than to be long.
 */
export const whatRaters: FactRaters<StatementEvidence> = [
  { name: 'lede', weight: 0.2, measure: measureLede },
  { name: 'position', weight: -0.12, measure: ({ sentence }) => sentence },
  { name: 'first', weight: 0.3, measure: ({ start }) => Number(start.first === 0) },
  { name: 'headline', weight: 0.4, measure: measureHeadline },
  { name: 'subject', weight: 0.15, measure: measureSubject },
  { name: 'apart', weight: -0.1, measure: ({ isApart }) => Number(isApart) },
  { name: 'pronoun', weight: -0.6, measure: ({ isBackward }) => Number(isBackward) },
  { name: 'standing', weight: -0.1, measure: measureStanding },
  { name: 'there', weight: -0.9, measure: measureThere },
  { name: 'asking', weight: -0.6, measure: (evidence) => Number(asks.has(mainVerb(evidence).word)) },
  { name: 'short', weight: -0.06, measure: (evidence) => Math.max(0, fewest - countWords(evidence)) },
  { name: 'long', weight: -0.007, measure: (evidence) => Math.max(0, countWords(evidence) - most) },
  { name: 'aside', weight: -0.06, measure: isCut('source', 'aside') },
  { name: 'phrase', weight: -0.4, measure: isCut('phrase') },
  { name: 'condition', weight: -0.6, measure: isCut('condition') },
];

import type { Entity } from '../../model/annotations.ts';
import type { Span } from '../../model/span.ts';
import { wordSet } from '../../model/words.ts';
import { usefulness } from '../data/usefulness.ts';
import { headlineNames } from '../headline-names.ts';
import { type FactRaters, weighRaters } from '../rate-fact.ts';
import { measureEarliness, measureFocus, measureLateness, type SentenceEvidence } from './sentence-raters.ts';

export interface PlaceEvidence extends SentenceEvidence {
  readonly entity: Entity;
  readonly mention: Span;
  /** Which of the entity's mentions it is, from 0. */
  readonly order: number;
  /** The mention with the site before it and the wider place behind it. */
  readonly wide: Span;
  /** In small letters, in front of the wide span. */
  readonly preposition: string | undefined;
  /** Does "'s" follow? */
  readonly isOwner: boolean;
}

/** How surely something happens at the place behind an English preposition. Set by hand. */
export const weightOfPreposition: Readonly<Record<string, number>> = {
  in: 1,
  at: 1,
  near: 0.9,
  outside: 0.8,
  inside: 0.8,
  on: 0.5,
  across: 0.7,
  off: 0.7,
  from: 0.3,
  of: 0.3,
  to: 0.3,
};

/** How surely something happens there, less in each sentence further down. */
function measureSetting({ sentence, preposition = '', isOwner }: PlaceEvidence): number {
  const setting = isOwner ? 0 : (weightOfPreposition[preposition] ?? 0.1);
  return setting * (0.2 + 0.8 / (1 + sentence));
}

const measureWidth = ({ wide, mention }: PlaceEvidence): number =>
  Number(wide.end - wide.start > mention.end - mention.start);

/** Which mention of a place is told. Weights set by hand. */
export const placeMentionRaters: FactRaters<PlaceEvidence> = [
  { name: 'setting', weight: 1, measure: measureSetting },
  { name: 'focus', weight: 0.5, measure: measureFocus },
  // 1 where the text gives a site, or the place that holds it, as well.
  { name: 'width', weight: 0.15, measure: measureWidth },
  { name: 'order', weight: -0.01, measure: ({ order }) => order },
];

/** Behind one of these something happens at a site. */
const sitePrepositions = wordSet('at inside near outside');
/** Behind one of these a place says where somebody or something comes from or goes to. */
const ways = wordSet('from of to');

/** "(R-Ohio)": the seat of a politician. */
const isInBrackets = ({ context: { article }, wide }: PlaceEvidence): boolean =>
  /[(–-]$/.test(article.text.slice(wide.start - 1, wide.start)) ||
  /^\s?\)/.test(article.text.slice(wide.end, wide.end + 2));

/** Places of the news: those that something happens "in" or "at" high in the article. */
export const whereRaters: FactRaters<PlaceEvidence> = weighRaters(usefulness.where, {
  base: () => 1,
  headline: ({ context, entity }) => headlineNames(context, entity),
  earliness: measureEarliness,
  lateness: ({ sentence }) => measureLateness(sentence),
  setting: measureSetting,
  width: measureWidth,
  owner: ({ isOwner }) => Number(isOwner),
  ways: ({ preposition = '' }) => Number(ways.has(preposition)),
  brackets: (evidence) => Number(isInBrackets(evidence)),
  once: ({ entity }) => Number(entity.mentions.length === 1),
  site: ({ preposition = '' }) => Number(sitePrepositions.has(preposition)),
});

/** Where an article was written is where its news happened, unless the text says more. Weights set by hand. */
export const datelineRaters: FactRaters<undefined> = [{ name: 'dateline', weight: 0.5, measure: () => 1 }];

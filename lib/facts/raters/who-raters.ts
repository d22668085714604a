import type { Entity } from '../../model/annotations.ts';
import type { Span } from '../../model/span.ts';
import { usefulness } from '../data/usefulness.ts';
import { headlineNames } from '../headline-names.ts';
import { isFiniteVerb } from '../is-finite-verb.ts';
import { type FactRaters, weighRaters } from '../rate-fact.ts';
import { isQuoted } from '../said-words.ts';
import { measureFocus, measureLateness, type SentenceEvidence } from './sentence-raters.ts';

interface NameEvidence extends SentenceEvidence {
  readonly entity: Entity;
  /** The mention that is told. */
  readonly mention: Span;
  /** The share of its mentions in those of the name that is mentioned most, from 0 to 1. */
  readonly frequency: number;
  /** Index of the first sentence that names it. */
  readonly firstSentence: number;
  readonly isInLede: boolean;
}

/** Which mention of a name is told: in the sentence that tells most, in the fullest form. Weights set by hand. */
export const mentionRaters: FactRaters<Pick<NameEvidence, 'context' | 'sentence' | 'entity' | 'mention'>> = [
  { name: 'focus', weight: 1, measure: measureFocus },
  {
    name: 'fullness',
    weight: 0.5,
    measure: ({ entity, mention }) => (mention.end - mention.start) / (1 + entity.name.length),
  },
];

/** So many mentions are looked at. */
const mostMentions = 3;
/** Characters behind a mention, enough for a verb. */
const verbReach = 20;

/** How many of its first three mentions a verb follows: it does something. */
const measureActs = ({ context: { article }, entity: { mentions } }: NameEvidence): number =>
  mentions.slice(0, mostMentions).filter(({ end }) => {
    const next = /^ (\p{Ll}+)\b/u.exec(article.text.slice(end, end + verbReach))?.[1];
    return next !== undefined && isFiniteVerb(next);
  }).length;

/** Persons and organisations that act in the news. */
export const whoRaters: FactRaters<NameEvidence> = weighRaters(usefulness.who, {
  base: () => 1,
  headline: ({ context, entity }) => headlineNames(context, entity),
  frequency: ({ frequency }) => frequency,
  role: ({ entity }) => Number(entity.role !== undefined),
  quoted: ({ context, mention }) => Number(isQuoted(context, mention)),
  lateness: ({ firstSentence }) => measureLateness(firstSentence),
  lede: ({ isInLede }) => Number(isInLede),
  // In words, four at most.
  fullness: ({ entity }) => Math.min(4, entity.name.split(' ').length),
  acts: measureActs,
});

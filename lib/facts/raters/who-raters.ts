import type { Entity } from '../../model/annotations.ts';
import type { Span } from '../../model/span.ts';
import { headlineNames } from '../headline-names.ts';
import type { FactRaters } from '../rate-fact.ts';
import { measureFocus, type SentenceEvidence } from './sentence-raters.ts';

interface NameEvidence extends SentenceEvidence {
  readonly entity: Entity;
  /** The mention that is told. */
  readonly mention: Span;
  /** The share of its mentions in those of the name that is mentioned most, from 0 to 1. */
  readonly frequency: number;
  /** Where the lede names it: 1 at the lede's beginning, falling to 0 at its end; undefined where it does not. */
  readonly ledePosition: number | undefined;
}

/** Which mention of a name is told: in the sentence that tells most, in the fullest form. Weights set by hand. */
export const mentionRaters: FactRaters<Omit<NameEvidence, 'frequency' | 'ledePosition'>> = [
  { name: 'focus', weight: 1, measure: measureFocus },
  {
    name: 'fullness',
    weight: 0.5,
    measure: ({ entity, mention }) => (mention.end - mention.start) / (1 + entity.name.length),
  },
];

/** Persons and organisations that the headline and the lede name, and that are named most. Weights set by hand. */
export const whoRaters: FactRaters<NameEvidence> = [
  { name: 'headline', weight: 0.6, measure: ({ context, entity }) => headlineNames(context, entity) },
  { name: 'ledePosition', weight: 0.4, measure: ({ ledePosition = 0 }) => ledePosition },
  { name: 'lede', weight: 0.2, measure: ({ ledePosition }) => Number(ledePosition !== undefined) },
  { name: 'frequency', weight: 0.5, measure: ({ frequency }) => frequency },
  { name: 'focus', weight: 0.4, measure: measureFocus },
  { name: 'person', weight: 0.15, measure: ({ entity }) => Number(entity.type === 'person') },
];

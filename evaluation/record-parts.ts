import type { NewsSummaryRecord } from '../lib/index.ts';

type Annotations = NonNullable<NewsSummaryRecord['annotations']>;

export type KeyFact = NonNullable<NewsSummaryRecord['keyFacts']>[number];
export type Kind = KeyFact['kind'];
export type Entity = Annotations['entities'][number];
export type Timex = Annotations['timexes'][number];
export type Figure = Annotations['figures'][number];
export type Quotation = Annotations['quotations'][number];

/** What a record found; nothing where it has no annotations. */
export const annotationsOf = ({ annotations }: NewsSummaryRecord): Annotations =>
  annotations ?? { sentences: [], entities: [], timexes: [], figures: [], quotations: [] };

export const findEntity = (record: NewsSummaryRecord, id: string | undefined): Entity | undefined =>
  annotationsOf(record).entities.find((entity) => entity.id === id);

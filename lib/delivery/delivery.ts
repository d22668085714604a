import type { NewsSummaryRecord } from '../model/record.ts';

/** What decides between two records of one article: which event, of which version of it, by which engine. */
export interface Delivery {
  readonly sequencer: string | undefined;
  /** Equal for two records of the same bytes with the same facts about them. */
  readonly content: string;
  readonly withdrawn: boolean;
  /** Version of the engine that wrote the record. */
  readonly engine: string;
  readonly configuration: string;
}

export function deliveryOf(record: NewsSummaryRecord): Delivery {
  const { generator, source } = record.provenance;
  return {
    sequencer: source.sequencer,
    content: contentOf(record),
    withdrawn: record.status === 'withdrawn',
    engine: generator.version,
    configuration: generator.configurationSha256,
  };
}

/** Two records of one key by the same engine that are made from the same content for the same event. */
export function isSameDelivery(a: NewsSummaryRecord, b: NewsSummaryRecord): boolean {
  return JSON.stringify(deliveryOf(a)) === JSON.stringify(deliveryOf(b));
}

/** A version never changes. Without versions, the same bytes (so the same ETag) may be uploaded again as another media type. */
function contentOf({ status, version, versionCreated, provenance }: NewsSummaryRecord): string {
  const { versionId, declared } = provenance.source;
  const isVersion = versionId !== undefined && status !== 'withdrawn';
  const facts = isVersion
    ? []
    : [versionCreated, declared?.contentType, declared?.contentEncoding, declared?.summaryQuery];
  return JSON.stringify([status === 'withdrawn', version, ...facts]);
}

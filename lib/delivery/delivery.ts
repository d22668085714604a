import type { NewsSummaryRecord } from '../model/record.ts';

/** What decides between two records of one article: its event, its version, and the engine that made it. */
export interface Delivery {
  readonly sequencer: string | undefined;
  /** Equal for two records of the same bytes with the same facts about them. */
  readonly content: string;
  readonly withdrawn: boolean;
  /** The version of the engine that wrote the record. */
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

/** Whether two records of one key were made by the same engine, from the same content, for the same event. */
export function isSameDelivery(a: NewsSummaryRecord, b: NewsSummaryRecord): boolean {
  return JSON.stringify(deliveryOf(a)) === JSON.stringify(deliveryOf(b));
}

/**
 * A version never changes. Without versions, the same bytes may be uploaded again with another media type.
 * Then the ETag stays the same.
 */
function contentOf({ status, version, versionCreated, provenance }: NewsSummaryRecord): string {
  const { versionId, declared } = provenance.source;
  const isVersion = versionId !== undefined && status !== 'withdrawn';
  const facts = isVersion
    ? []
    : [versionCreated, declared?.contentType, declared?.contentEncoding, declared?.summaryQuery];
  return JSON.stringify([status === 'withdrawn', version, ...facts]);
}

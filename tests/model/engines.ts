import type { Engine } from '../../functions/deliver-article.ts';
import { engineVersion } from '../../lib/engine.ts';
import { buildWithdrawnRecord } from '../../lib/record/build-record.ts';
import type { NewsSummaryRecord } from '../../lib/record.ts';
import { summarize } from '../../lib/summarize.ts';

const olderVersion = '0.0.9';

/** This engine, without a pause between two attempts to write. */
export const newerEngine: Engine = { summarize, withdraw: buildWithdrawnRecord, wait: () => Promise.resolve() };

/** The version before: it differs in its number only. */
export const olderEngine: Engine = {
  ...newerEngine,
  summarize: (upload, options) => byOlder(summarize(upload, options)),
  withdraw: (source, options) => byOlder(buildWithdrawnRecord(source, options)),
};

export const engineOf = (version: string): Engine => (version === engineVersion ? newerEngine : olderEngine);

function byOlder(record: NewsSummaryRecord): NewsSummaryRecord {
  const generator = { ...record.provenance.generator, version: olderVersion };
  return { ...record, provenance: { ...record.provenance, generator } };
}

import type { RecordMakers } from '../../functions/record-makers.ts';
import type { NewsSummaryRecord } from '../../lib/model/record.ts';
import { engineVersion } from '../../lib/model/versions.ts';
import { buildCollectionRecord, buildWithdrawnRecord } from '../../lib/record/build-record.ts';
import { readArticles, type UploadedArticle } from '../../lib/summarize.ts';

const olderVersion = '0.0.9';

/** This engine, without a pause between two attempts to write. */
export const newerEngine: RecordMakers = {
  read: readArticles,
  collect: buildCollectionRecord,
  withdraw: buildWithdrawnRecord,
  wait: () => Promise.resolve(),
};

/** The version before: it differs in its number, and in a feed it does not see the item `z` beside others. */
export const olderEngine: RecordMakers = {
  ...newerEngine,
  read: (upload, options) => {
    const { decoded, articles } = readArticles(upload, options);
    const others = articles.filter(({ item }) => item !== 'z');
    return { decoded, articles: (others.length > 0 ? others : articles).map(ofOlder) };
  },
  collect: (...given) => byOlder(buildCollectionRecord(...given)),
  withdraw: (...given) => byOlder(buildWithdrawnRecord(...given)),
};

export const engineOf = (version: string): RecordMakers => (version === engineVersion ? newerEngine : olderEngine);

const ofOlder = ({ item, summarize }: UploadedArticle): UploadedArticle => ({
  item,
  summarize: () => byOlder(summarize()),
});

function byOlder(record: NewsSummaryRecord): NewsSummaryRecord {
  const generator = { ...record.provenance.generator, version: olderVersion };
  return { ...record, provenance: { ...record.provenance, generator } };
}

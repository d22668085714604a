import type { RecordMakers } from '../../functions/record-makers.ts';
import type { NewsSummaryRecord } from '../../lib/model/record.ts';
import { engineVersion } from '../../lib/model/versions.ts';
import { buildCollectionRecord, buildWithdrawnRecord } from '../../lib/record/build-record.ts';
import { readArticles, type UploadedArticle } from '../../lib/summarize.ts';

const olderVersion = '0.0.9';

/** The makers of this engine. */
export const newerMakers: RecordMakers = {
  read: readArticles,
  collect: buildCollectionRecord,
  withdraw: buildWithdrawnRecord,
};

/**
 * The makers of the version before. It has another number, and in a feed it does not see the item `z` beside others.
 */
export const olderMakers: RecordMakers = {
  ...newerMakers,
  read: (upload, options) => {
    const { decoded, articles } = readArticles(upload, options);
    const others = articles.filter(({ item }) => item !== 'z');
    return { decoded, articles: (others.length > 0 ? others : articles).map(ofOlder) };
  },
  collect: (...given) => byOlder(buildCollectionRecord(...given)),
  withdraw: (...given) => byOlder(buildWithdrawnRecord(...given)),
};

export const makersOf = (version: string): RecordMakers => (version === engineVersion ? newerMakers : olderMakers);

const ofOlder = ({ item, summarize }: UploadedArticle): UploadedArticle => ({
  item,
  summarize: () => byOlder(summarize()),
});

function byOlder(record: NewsSummaryRecord): NewsSummaryRecord {
  const generator = { ...record.provenance.generator, version: olderVersion };
  return { ...record, provenance: { ...record.provenance, generator } };
}

import type { NewsSummaryRecord } from '../../lib/model/record.ts';
import type { Source } from '../../lib/model/upload.ts';
import type { Version } from '../../local/s3/store.ts';
import { makersOf } from './makers.ts';
import type { State } from './open-world.ts';
import { articlesBucket, configuration, recordKeyOfItem } from './places.ts';

/** The record that an engine makes of a state: of the upload, or of one of its items. */
export function expectRecord(key: string, state: State, engine: string, item?: string): NewsSummaryRecord {
  const makers = makersOf(engine);
  const source = sourceOf(key, state);
  if (!state.version) return makers.withdraw(source, configuration.options);
  const upload = { source, bytes: state.version.body };
  const { articles, decoded } = makers.read(upload, configuration.options);
  const found = articles.find((article) => article.item === item);
  if (found) return found.summarize();
  const names = articles.flatMap((article) => article.item ?? []);
  const items = names.map((name) => ({ item: name, key: recordKeyOfItem(key, name) }));
  return makers.collect(upload, configuration.options, items, decoded);
}

/** The items that an engine finds in an upload. */
export function itemsOf(version: Version, engine: string): readonly string[] {
  const source = sourceOf('incoming/a.txt', { change: undefined, version });
  const { articles } = makersOf(engine).read({ source, bytes: version.body }, configuration.options);
  return articles.flatMap(({ item }) => item ?? []);
}

function sourceOf(key: string, { change, version }: State): Source {
  const common = { bucket: articlesBucket, key, sequencer: change?.sequencer };
  if (!version) {
    const rest = {
      size: 0,
      contentType: undefined,
      contentEncoding: undefined,
      summaryQuery: undefined,
      eTag: undefined,
    };
    return { ...common, ...rest, versionId: change?.versionId, lastModified: seconds(change?.time) };
  }
  const { body, eTag, headers, lastModified, versionId } = version;
  return {
    ...common,
    versionId: versionId === 'null' ? undefined : versionId,
    eTag,
    lastModified: seconds(lastModified),
    size: body.length,
    contentType: headers.get('content-type'),
    contentEncoding: headers.get('content-encoding'),
    summaryQuery: headers.get('x-amz-meta-summary-query'),
  };
}

const seconds = (time: Date | undefined): string | undefined => time && `${time.toISOString().slice(0, 19)}Z`;

import type { NewsSummaryRecord } from '../../lib/index.ts';
import { idOf } from './read-result.ts';

/**
 * The input of `SendMessage` for a FIFO queue: where the record is, and not the record, which may be larger than the
 * 1 MiB of a message. SQS drops the same id within five minutes; who takes the messages keeps ids for longer.
 * A queue that is not FIFO takes no group and no id of SQS: leave both out.
 */
export function queueMessage(record: NewsSummaryRecord, bucket: string, key: string) {
  const { uri, status } = record;
  const id = idOf(uri, [status, record.headlines, record.provenance.text?.sha256, record.descriptions]);
  return {
    MessageBody: JSON.stringify({ id, uri, status, bucket, key }),
    // Messages of one article keep their order.
    MessageGroupId: idOf(uri, 'article'),
    MessageDeduplicationId: id,
  };
}

import type { ArticleEvent } from '../article-event.ts';
import { decodeKey } from '../decode-key.ts';
import type { Envelope } from './envelope.ts';
import { describe, describeName, isMembers, members, optionalText, requiredText } from './members.ts';
import { readItem } from './read-item.ts';

/** @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/batch-ops-invoke-lambda.html */
export const batchOperation: Envelope = {
  name: 'tasks of S3 Batch Operations',
  recognizes: (event) => 'invocationSchemaVersion' in event && 'tasks' in event,
  read({ invocationSchemaVersion: version, invocationId, tasks }) {
    // Each version has its own form of answer, so an unknown one cannot be answered.
    if (typeof version !== 'string' || !/^[12]\.\d+$/.test(version))
      throw new Error(
        `Tasks of S3 Batch Operations of version ${describeName(version)}: only 1.x and 2.x are understood.`,
      );
    if (!Array.isArray(tasks)) throw new Error(`tasks is ${describe(tasks)}, not a list.`);
    return {
      source: 'batch-operations',
      invocationId: requiredText(invocationId, 'invocationId'),
      invocationSchemaVersion: version,
      items: tasks.map((task) =>
        readItem(isMembers(task) ? optionalText(task['taskId']) : undefined, () => readTask(task)),
      ),
    };
  },
};

function readTask(task: unknown): ArticleEvent {
  const { s3Key, s3VersionId, s3Bucket, s3BucketArn } = members(task, 'The task');
  return {
    kind: 'created',
    name: 'BatchOperations',
    time: undefined,
    bucket: optionalText(s3Bucket) ?? bucketOf(requiredText(s3BucketArn, 's3BucketArn')),
    // Form-encoded, as powertools-lambda-python found by trying; the samples of AWS differ.
    key: decodeKey(requiredText(s3Key, 's3Key')),
    versionId: optionalText(s3VersionId),
    eTag: undefined,
    sequencer: undefined,
    size: undefined,
  };
}

/** `arn:aws:s3:::news-in`; some have a region and an account between the colons. */
function bucketOf(arn: string): string {
  const bucket = arn.split(':')[5];
  if (bucket) return bucket;
  throw new Error('s3BucketArn is a text that names no bucket, unlike "arn:aws:s3:::bucket".');
}

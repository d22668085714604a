/** A write of a record, as S3 tells of it. */
export interface ResultEvent {
  readonly bucket: string;
  readonly key: string;
  /** Undefined where the bucket has no versions. */
  readonly versionId: string | undefined;
  /** Without quotation marks. */
  readonly eTag: string | undefined;
}

/** The members of an event that are read. Which it has depends on who sends it. */
interface SentEvent {
  readonly detail?: {
    readonly bucket: { readonly name: string };
    readonly object: { readonly key: string; readonly etag?: string; readonly 'version-id'?: string };
  };
  readonly Type?: string;
  readonly Message?: string;
  readonly Records?: readonly {
    readonly Sns?: { readonly Message: string };
    readonly body?: string;
    readonly s3?: {
      readonly bucket: { readonly name: string };
      readonly object: { readonly key: string; readonly eTag?: string; readonly versionId?: string };
    };
  }[];
}

/**
 * The writes that an event tells of: an event of EventBridge, or a notification of S3; as it is, or in messages of SNS
 * or SQS. `s3:TestEvent` tells of none.
 */
export function readResultEvent(event: SentEvent): readonly ResultEvent[] {
  const { detail, Type, Message, Records = [] } = event;
  if (detail) {
    const { bucket, object } = detail;
    return [{ bucket: bucket.name, key: object.key, versionId: object['version-id'], eTag: object.etag }];
  }
  if (Type === 'Notification' && Message !== undefined) return readResultEvent(JSON.parse(Message));
  return Records.flatMap(({ Sns, body, s3 }) => {
    const inner = Sns?.Message ?? body;
    if (inner !== undefined) return readResultEvent(JSON.parse(inner));
    if (!s3) return [];
    // A notification of S3 has keys as form data.
    const key = decodeURIComponent(s3.object.key.replaceAll('+', ' '));
    return [{ bucket: s3.bucket.name, key, versionId: s3.object.versionId, eTag: s3.object.eTag }];
  });
}

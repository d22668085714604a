/** Something that happened to an object. What its envelope does not say is undefined. */
export interface ArticleEvent {
  /** `other` does not change the content, as a restore or a tag. */
  readonly kind: 'created' | 'removed' | 'other';
  /** In the words of the envelope: `ObjectCreated:Put`. */
  readonly name: string;
  /** ISO 8601 in UTC, to the second. */
  readonly time: string | undefined;
  readonly bucket: string;
  /** Decoded. */
  readonly key: string;
  readonly versionId: string | undefined;
  /** Without quotation marks. */
  readonly eTag: string | undefined;
  readonly sequencer: string | undefined;
  /** Bytes. */
  readonly size: number | undefined;
}

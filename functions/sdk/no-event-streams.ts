// Replaces `@smithy/core/event-streams`: see local/build/trim-sdk.ts. The client is constructed with this module but
// never uses it.

export const resolveEventStreamSerdeConfig = <T>(configuration: T): T => configuration;

const none = (): never => {
  throw new Error('This bundle of the S3 client has no streams of events.');
};

export { none as EventStreamSerde, none as eventStreamSerdeProvider };

// In the place of `@smithy/core/event-streams`: see local/build/trim-sdk.ts. The client is made with it, and never asks it for anything.

export const resolveEventStreamSerdeConfig = <T>(configuration: T): T => configuration;

const none = (): never => {
  throw new Error('This bundle of the S3 client has no streams of events.');
};

export { none as EventStreamSerde, none as eventStreamSerdeProvider };

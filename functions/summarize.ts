// The function `summarize` of serverless.yml. An error here, at start-up, fails every invocation with its message.
import { createHandler } from './create-handler.ts';
import { readConfiguration } from './read-configuration.ts';
import { createS3ObjectStore } from './s3-object-store.ts';

/** Turns each article that an S3 notification names into a record. */
export const handler = createHandler({
  configuration: readConfiguration(process.env),
  store: createS3ObjectStore(process.env),
  // Not by `console`: Lambda would put text before the line, and CloudWatch could not search it by member.
  log: (line) => process.stdout.write(`${line}\n`),
});

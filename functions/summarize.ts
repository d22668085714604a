// The function `summarize` of serverless.yml. What goes wrong here, at start-up, fails every invocation with its message.
import { createHandler } from './create-handler.ts';
import { readConfiguration } from './read-configuration.ts';
import { createS3ObjectStore } from './s3-object-store.ts';

/** Turns each article that an S3 notification names into a record. */
export const handler = createHandler(
  readConfiguration(process.env),
  createS3ObjectStore(process.env),
  // Lambda's console puts text before a line; this one stays JSON, which CloudWatch can search by member.
  (line) => process.stdout.write(`${line}\n`),
);

// AWS's list prices for US East (N. Virginia) in USD, without the free tier: S3 Standard, Lambda on arm64, SQS standard queues. Source:
// the tables of aws.amazon.com/s3/pricing, /lambda/pricing and /sqs/pricing, as pages of 2026 quote them; noted in November 2026.

/** USD for one. */
export const listPrices = {
  noted: 'November 2026',
  region: 'us-east-1',
  /** PUT and LIST. */
  s3Write: 0.005 / 1_000,
  /** GET and HEAD. */
  s3Read: 0.0004 / 1_000,
  lambdaRequest: 0.2 / 1_000_000,
  lambdaGigabyteSecond: 0.0000133334,
  sqsRequest: 0.4 / 1_000_000,
} as const;

/** An assumption, not a measurement: an article's share of an invocation, nearly all of it S3's answers. */
export const assumedSeconds = 0.15;

/** As serverless.yml gives the function. */
export const functionGigabytes = 1;

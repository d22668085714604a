// AWS's list prices for US East (N. Virginia) in USD, without the free tier and volume discounts. Looked up in November
// 2026 on pages that quote AWS's price pages, which could not be read; where there are two such pages, they agree.
// S3 Standard: c3x.dev/blog/s3-request-fees-explained (no date).
// Lambda on arm64: git.mcrn.ar, mariano/lambda_local_runner, docs/lambdas-md/lambda-13-cost.md (May 2026).
// SQS standard queues, after the first million requests of a month, which are free:
// cloudburn.io/blog/amazon-sqs-pricing (March 2026) and
// factualminds.com/blog/amazon-sqs-pricing-64kb-rule-fifo-vs-standard (June 2026).

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

/**
 * An assumption. For an article in a batch of ten, `npm run bench` models 0.02 where GET and PUT take 60 ms together,
 * and 0.05 where they take 200. The larger figure keeps the estimate from being too low.
 */
export const assumedSeconds = 0.05;

/** As in serverless.yml. */
export const functionGigabytes = 1;

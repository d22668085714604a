import { devNull } from 'node:os';
import { resultKey } from '../../lib/delivery/result-key.ts';
import { localCredentials, localRegion } from '../s3/local-credentials.ts';

/** What serverless.yml and .env.dev say for the stage `dev`. */
export const deployment = {
  port: 9321,
  articlesBucket: 'news-in',
  articlesPrefix: 'incoming/',
  resultsBucket: 'news-out',
  resultsPrefix: 'records/',
} as const;

/** Where the record of an article is. */
export function recordKeyOf(articleKey: string): string {
  return resultKey(deployment.resultsPrefix, articleKey);
}

/** All that the function sees: nothing of the user's own AWS configuration. */
export function functionEnvironment(endpoint: string): Record<string, string> {
  return {
    TZ: 'UTC',
    AWS_REGION: localRegion,
    AWS_ENDPOINT_URL_S3: endpoint,
    AWS_ACCESS_KEY_ID: localCredentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: localCredentials.secretAccessKey,
    AWS_CONFIG_FILE: devNull,
    AWS_SHARED_CREDENTIALS_FILE: devNull,
    AWS_LAMBDA_FUNCTION_NAME: 'news-summary-dev-summarize',
    ARTICLES_BUCKET: deployment.articlesBucket,
    ARTICLES_PREFIX: deployment.articlesPrefix,
    RESULTS_BUCKET: deployment.resultsBucket,
    RESULTS_PREFIX: deployment.resultsPrefix,
  };
}

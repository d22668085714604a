import { devNull } from 'node:os';
import { resultKey } from '../../lib/delivery/result-key.ts';
import { localCredentials, localRegion } from '../s3/local-credentials.ts';

/** The settings of serverless.yml and .env.dev for the stage `dev`. */
export const deployment = {
  port: 9321,
  articlesBucket: 'news-in',
  articlesPrefix: 'incoming/',
  resultsBucket: 'news-out',
  resultsPrefix: 'records/',
} as const;

/** The key of an article's record. */
export function recordKeyOf(articleKey: string): string {
  return resultKey(deployment.resultsPrefix, articleKey);
}

/** The function's whole environment: nothing of the user's own AWS configuration. */
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

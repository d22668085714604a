import type { EventPattern } from '../eventbridge/matches-pattern.ts';
import { deployment } from './deployment.ts';

/** The pattern of deployment/feed-eventbridge.yml, for the stage `dev`. */
export const articlesPattern: EventPattern = {
  source: ['aws.s3'],
  'detail-type': ['Object Created', 'Object Deleted'],
  detail: {
    bucket: { name: [deployment.articlesBucket] },
    object: { key: [{ prefix: deployment.articlesPrefix }] },
    reason: [{ 'anything-but': ['Lifecycle Expiration'] }],
  },
};

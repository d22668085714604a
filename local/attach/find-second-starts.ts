import type { NotificationDestination } from './notification-document.ts';

/** Uploads and removals: what the rule of the feed `eventbridge` takes. */
const isTaken = (event: string): boolean => /^s3:Object(?:Created|Removed):/.test(event);

/**
 * The notifications that lead to a stack's function or queue, and tell of what its rule tells of too.
 * @param stack its name; undefined: every stack that serverless.yml names
 */
export function findSecondStarts(
  destinations: readonly NotificationDestination[],
  stack: string | undefined,
): readonly NotificationDestination[] {
  return destinations.filter(({ arn, events }) => isOfStack(arn, stack) && events.some(isTaken));
}

/** serverless.yml names the function `STACK-summarize`, and its queue `STACK-articles`. */
function isOfStack(arn: string, stack: string | undefined): boolean {
  const [, , service, , , ...resource] = arn.split(':');
  const name = service === 'lambda' ? resource[1] : service === 'sqs' ? resource[0] : undefined;
  const [, owner] = /^(.+)-(?:summarize|articles)$/.exec(name ?? '') ?? [];
  return owner !== undefined && (stack === undefined ? owner.startsWith('news-summary-') : owner === stack);
}

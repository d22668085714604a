import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { buildEvent } from './build-event.ts';
import type { Clock } from './clock.ts';
import { explainError } from './explain-error.ts';
import { timeouts } from './read-s3.ts';
import type { Sender } from './sender.ts';

/**
 * Invokes the function with several articles at once, asynchronously: Lambda keeps the event, tries it three times in
 * all, and then sends it to the on-failure queue.
 */
export function createFunctionSender(bucket: string, functionName: string, clock: Clock): Sender {
  // An ARN names the function's region, whatever region is set.
  const region = /^arn:[\w-]+:lambda:([\w-]+):/.exec(functionName)?.[1];
  const client = new LambdaClient({ ...(region ? { region } : {}), maxAttempts: 5, requestHandler: timeouts });
  const invoke = async (InvocationType: 'DryRun' | 'Event', payload: string): Promise<void> => {
    try {
      await client.send(new InvokeCommand({ FunctionName: functionName, InvocationType, Payload: payload }));
    } catch (error) {
      throw explainError(error, `invoke ${functionName}`, 'lambda:InvokeFunction');
    }
  };
  return {
    check: () => invoke('DryRun', '{}'),
    waitForRoom: () => Promise.resolve(),
    send: (articles) => invoke('Event', buildEvent(bucket, articles, clock.now())),
  };
}

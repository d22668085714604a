import type { RuntimeInvocation } from './invocation.ts';
import type { LocalFunction } from './start-function.ts';

/** Lambda's own number for events that come by notification; `maximumRetryAttempts` of serverless.yml. */
const retries = 2;

/** As Lambda does with an event: again after a failure, then it gives up. Lambda waits minutes in between, this does not. */
export async function invokeWithRetries({ invoke }: LocalFunction, event: unknown): Promise<RuntimeInvocation> {
  let invocation = await invoke(event);
  for (let retry = 0; retry < retries && invocation.status === 'failed'; retry += 1) invocation = await invoke(event);
  return invocation;
}

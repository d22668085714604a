import type { RuntimeInvocation } from './invocation.ts';
import type { LocalFunction } from './start-function.ts';

/** Lambda's default for asynchronous events, and `maximumRetryAttempts` in serverless.yml. */
const retries = 2;

/** Tries an event again after a failure, as Lambda does, but without Lambda's minutes of waiting. */
export async function invokeWithRetries({ invoke }: LocalFunction, event: unknown): Promise<RuntimeInvocation> {
  let invocation = await invoke(event);
  for (let retry = 0; retry < retries && invocation.status === 'failed'; retry += 1) invocation = await invoke(event);
  return invocation;
}

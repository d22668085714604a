import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { invokeWithRetries } from '../../../local/runtime/invoke-with-retries.ts';
import { startFunction } from '../../../local/runtime/start-function.ts';

const folder = mkdtempSync(join(tmpdir(), 'runtime-'));
afterAll(() => rmSync(folder, { recursive: true }));

const bundle = join(folder, 'function.cjs');
writeFileSync(
  bundle,
  `let count = 0;
  const acts = {
    echo: (event) => event,
    nothing: () => undefined,
    count: () => (count += 1),
    environment: () => Object.keys(process.env).sort(),
    left: (event, context) => context.getRemainingTimeInMillis() > 1000,
    id: (event, context) => context.awsRequestId,
    throws: () => { throw new TypeError('no good'); },
    rejects: () => Promise.reject(new AggregateError([new Error('one'), new Error('two')], 'both')),
    text: () => { throw 'only text'; },
    exits: () => process.exit(3),
    aborts: () => process.abort(),
    late: () => { setImmediate(() => { throw new Error('too late'); }); return new Promise(() => {}); },
    loops: () => { for (;;); },
    hangs: () => new Promise(() => {}),
    flaky: () => { count += 1; if (count < 3) throw new Error('not yet'); return count; },
    logs: () => { process.stdout.write('a line'); },
  };
  exports.handler = async (event, context) => acts[event.act](event, context);`,
);

const failed = (error: unknown) => ({ status: 'failed', error });
const succeeded = (result: unknown) => ({ status: 'succeeded', result });

describe.concurrent('an invocation', () => {
  const rows = [
    { act: 'echo', expected: succeeded({ act: 'echo' }) },
    { act: 'nothing', expected: succeeded(null) },
    { act: 'left', expected: succeeded(true) },
    { act: 'id', expected: succeeded(expect.stringMatching(/^[\da-f-]{36}$/)) },
    { act: 'environment', expected: succeeded(expect.not.arrayContaining(['PATH', 'HOME'])) },
    { act: 'throws', expected: failed('TypeError: no good') },
    { act: 'rejects', expected: failed('AggregateError: both\nError: one\nError: two') },
    { act: 'text', expected: failed('only text') },
    { act: 'exits', expected: failed(expect.stringContaining('exit code 3')) },
    { act: 'aborts', expected: failed(expect.stringContaining('SIGABRT')) },
    { act: 'late', expected: failed(expect.stringContaining('exit code')) },
    { act: 'loops', timeoutMs: 4000, expected: failed('The function timed out after 4 seconds.') },
    { act: 'hangs', timeoutMs: 4000, expected: failed('The function timed out after 4 seconds.') },
  ];
  for (const { act, timeoutMs = 60_000, expected } of rows)
    test(`${act}, and the next one is well`, async () => {
      const lambda = startFunction({ bundle, environment: { ONLY: 'this' }, timeoutMs });
      const [first, second] = await Promise.all([lambda.invoke({ act }), lambda.invoke({ act: 'echo' })]);
      lambda.close();
      expect(first).toEqual(expected);
      expect(second).toEqual(succeeded({ act: 'echo' }));
    });
});

test('the process is kept from one invocation to the next', async () => {
  const lambda = startFunction({ bundle, environment: {} });
  const results = await Promise.all([lambda.invoke({ act: 'count' }), lambda.invoke({ act: 'count' })]);
  lambda.close();
  expect(results).toEqual([succeeded(1), succeeded(2)]);
});

test('what fails is tried three times', async () => {
  const lambda = startFunction({ bundle, environment: {} });
  const flaky = await invokeWithRetries(lambda, { act: 'flaky' });
  const hopeless = await invokeWithRetries(lambda, { act: 'throws' });
  lambda.close();
  expect([flaky, hopeless]).toEqual([succeeded(3), failed('TypeError: no good')]);
});

test('a bundle that is not there fails the invocation', async () => {
  const lambda = startFunction({ bundle: join(folder, 'none.cjs'), environment: {} });
  expect(await lambda.invoke({})).toEqual(failed(expect.stringContaining('Cannot find module')));
  lambda.close();
  expect(await lambda.invoke({})).toEqual(failed('The function was shut down.'));
});

test('what the function logs is heard', async () => {
  const logged: string[] = [];
  const lambda = startFunction({ bundle, environment: {}, onLog: (text) => logged.push(text) });
  await lambda.invoke({ act: 'logs' });
  await expect.poll(() => logged, { timeout: 20_000 }).toEqual(['a line']);
  lambda.close();
});

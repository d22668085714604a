// node tests/record/fetch-ninjs.ts: prints IPTC's schema of ninjs 3.1, for NINJS_SCHEMA. Fails where it cannot be fetched.
const address = 'https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json';

try {
  const response = await fetch(address, { signal: AbortSignal.timeout(10_000) });
  if (!response.ok) throw new Error(`the status is ${response.status}`);
  process.stdout.write(JSON.stringify(await response.json()));
} catch (error) {
  const { message, cause } = error as Error;
  process.stderr.write(`${address} was not fetched: ${cause instanceof Error ? cause.message : message}\n`);
  process.exitCode = 1;
}

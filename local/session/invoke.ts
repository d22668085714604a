// `npm run invoke -- EVENT`: invokes the function once, on this machine, with a sample event.
import { readFileSync } from 'node:fs';
import { reasonOf } from '../cli/list-files.ts';
import { startFunction } from '../runtime/start-function.ts';
import { maskControls } from '../terminal/terminal-text.ts';
import { createLocalClient } from './create-local-client.ts';
import { deployment, functionEnvironment } from './deployment.ts';
import { ensureBundle } from './ensure-bundle.ts';
import { fetchRecord, readItems } from './fetch-record.ts';
import { articlesOf } from './open-session.ts';
import { openStage, type Stage } from './open-stage.ts';
import { parseStartArguments } from './parse-start-arguments.ts';

const usage = `npm run invoke -- [--port N] EVENT

Invokes the function's bundle once, with the event in a JSON file such as events/s3-put.json, and prints
what it returns, then the record of each article that the event names. Against a running \`npm start\` if
there is one on port ${deployment.port} (or N); otherwise with a server of its own that holds the sample articles
which the event names.`;

/** @returns the exit code */
async function run(words: readonly string[]): Promise<number> {
  const { help, port = deployment.port, files } = parseStartArguments(words);
  const [path] = files;
  if (help || path === undefined || files.length > 1) {
    console.error(usage);
    return help ? 0 : 1;
  }
  const event = readEvent(path);
  const bundle = await ensureBundle();
  const stage = await openStage(event, port);
  console.error(stage.description);
  const environment = functionEnvironment(stage.endpoint);
  const lambda = startFunction({ bundle, environment, onLog: (text) => process.stderr.write(text) });
  try {
    const invocation = await lambda.invoke(event);
    if (invocation.status === 'failed') {
      console.error(maskControls(invocation.error));
      return 1;
    }
    console.log(JSON.stringify(invocation.result, null, 2));
    await printRecords(event, stage);
    return 0;
  } finally {
    lambda.close();
    await stage.close();
  }
}

function readEvent(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path}: ${reasonOf(error)}`);
  }
}

async function printRecords(event: unknown, { endpoint }: Stage): Promise<void> {
  const client = createLocalClient(endpoint);
  try {
    for (const { key } of articlesOf(event)) {
      const record = await fetchRecord(client, key);
      const records = record ? [record, ...(await readItems(client, record))] : [];
      for (const each of records) console.log(JSON.stringify(each, null, 2));
      if (!record) console.log(maskControls(`There is no record of ${JSON.stringify(key)}.`));
    }
  } finally {
    client.destroy();
  }
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  console.error(maskControls(`npm run invoke: ${reasonOf(error)}`));
  process.exitCode = 1;
}

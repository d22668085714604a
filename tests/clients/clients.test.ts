import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type S3Server, startS3Server } from '../../local/s3/start-s3-server.ts';
import { type Client, clientEnvironment, clients, type Operation, operations, type Task } from './clients.ts';

const page = readFileSync(new URL('../../docs/LOCAL-S3.md', import.meta.url), 'utf8');

/** A character that a URL escapes, one that a form escapes, and one outside ASCII. */
const hardKey = 'desk one/café + tram & ferry.txt';
const article = Buffer.from('The ferry will run again from Monday.\n');
const bucket = 'plain';
const folder = mkdtempSync(join(tmpdir(), 'clients-'));
const smallFile = join(folder, 'article.txt');
const largeFile = join(folder, 'large.bin');

/** More than the two parts of 8 MiB that the AWS command line makes. */
const large = randomBytes(18 * 2 ** 20);

let server: S3Server;

beforeAll(async () => {
  writeFileSync(smallFile, article);
  writeFileSync(largeFile, large);
  server = await startS3Server({ buckets: [{ name: bucket }] });
});

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await server.close();
});

async function run(command: readonly string[], task: Task): Promise<string> {
  const [program = '', ...args] = command;
  const child = spawn(program, args, { env: clientEnvironment(task), stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  const [output, errors, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  if (code !== 0) throw new Error(`${program} ended with ${code}: ${errors}${output}`);
  return output.trim();
}

const read = (key: string): Buffer | undefined => server.get(bucket, key)?.body;

const keysUnder = (prefix: string): string[] => server.list(bucket).filter((key) => key.startsWith(prefix));

type Command = (task: Task) => readonly string[];

/** Has one client do one operation, and looks into the server's store whether it is done. */
type Trial = (command: Command, prefix: string) => Promise<void>;

function taskOf(key: string, file = smallFile): Task {
  return { endpoint: server.endpoint, bucket, key, file };
}

const runTask = (command: Command, task: Task): Promise<string> => run(command(task), task);

async function tryPut(command: Command, prefix: string): Promise<void> {
  await runTask(command, taskOf(prefix + hardKey));
  expect(read(prefix + hardKey)).toEqual(article);
}

/** More keys than one answer holds. */
async function tryList(command: Command, prefix: string): Promise<void> {
  const names = [hardKey, ...Array.from({ length: 1_100 }, (_, index) => `${index}.txt`)];
  for (const name of names) server.put(bucket, prefix + name, article);
  const output = await runTask(command, taskOf(prefix));
  // s3cmd prints a date, a size and a URL, and rclone what follows the prefix.
  const listed = output.split('\n').map((line) => line.replace(/^.*s3:\/\/[^/]+\//, '').replace(prefix, ''));
  expect(listed.toSorted()).toEqual(names.toSorted());
}

async function tryMultipart(command: Command, prefix: string): Promise<void> {
  const key = `${prefix}large.bin`;
  await runTask(command, taskOf(key, largeFile));
  const version = server.get(bucket, key);
  expect(version?.eTag).toMatch(/-[34]$/);
  expect(version?.body.equals(large)).toBe(true);
}

async function tryCopy(command: Command, prefix: string): Promise<void> {
  server.put(bucket, prefix + hardKey, article);
  await runTask(command, taskOf(prefix + hardKey));
  expect(read(`${prefix}${hardKey} copy`)).toEqual(article);
}

async function tryPresign(command: Command, prefix: string): Promise<void> {
  server.put(bucket, prefix + hardKey, article);
  const answer = await fetch(await runTask(command, taskOf(prefix + hardKey)));
  const body = await answer.text();
  if (!answer.ok) throw new Error(body);
  expect(body).toBe(article.toString());
}

async function tryDelete(command: Command, prefix: string): Promise<void> {
  server.put(bucket, prefix + hardKey, article);
  server.put(bucket, `${prefix}kept.txt`, article);
  await runTask(command, taskOf(prefix + hardKey));
  expect(keysUnder(prefix)).toEqual([`${prefix}kept.txt`]);
}

/** 300 files; then again with one new, one changed and one away. */
async function trySync(command: Command, prefix: string): Promise<void> {
  const files = join(folder, prefix);
  mkdirSync(files);
  const names = Array.from({ length: 300 }, (_, index) => `tram & ferry ${index}.txt`);
  for (const name of names) writeFileSync(join(files, name), `Read ${name}.`);
  await runTask(command, taskOf(prefix, files));
  expect(keysUnder(prefix)).toEqual(names.map((name) => prefix + name).toSorted());
  const [gone = '', changed = '', ...rest] = names;
  rmSync(join(files, gone));
  writeFileSync(join(files, changed), 'It changed, and it is longer now.');
  writeFileSync(join(files, 'new.txt'), 'It is new.');
  await runTask(command, taskOf(prefix, files));
  const wanted = [changed, 'new.txt', ...rest].map((name) => prefix + name);
  expect(keysUnder(prefix)).toEqual(wanted.toSorted());
  const bodies = wanted.map((key) => read(key)?.toString());
  const expected = rest.map((name) => `Read ${name}.`);
  expect(bodies).toEqual(['It changed, and it is longer now.', 'It is new.', ...expected]);
}

const trials: Readonly<Record<Operation, Trial>> = {
  put: tryPut,
  list: tryList,
  multipart: tryMultipart,
  copy: tryCopy,
  presign: tryPresign,
  delete: tryDelete,
  sync: trySync,
};

const cellsOf = (row: string): string[] =>
  row
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

/** The table of clients: its head, and its rows by their first cell. */
function readTable(): { head: string[]; rows: Map<string, string[]> } {
  const [, section = ''] = /^## Clients that are tried\n([^#]*)/m.exec(page) ?? [];
  const [head = [], , ...rows] = section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map(cellsOf);
  return { head, rows: new Map(rows.map(([name = '', ...cells]) => [name, cells])) };
}

const { head, rows } = readTable();

test('the page names each client and each operation', () => {
  expect(head.slice(1)).toEqual(operations);
  expect([...rows.keys()]).toEqual(Object.keys(clients));
});

/** What the page says of each client and operation. */
const told = Object.entries(clients).flatMap(([name, client]: [string, Client]) =>
  operations.map((operation, index) => ({
    name,
    operation,
    command: client[operation],
    cell: rows.get(name)?.[index],
  })),
);

test.each(told)('$name, $operation: $cell', async ({ name, operation, command, cell }) => {
  const prefix = `${Object.keys(clients).indexOf(name)}-${operation}/`;
  if (!command) {
    expect(cell).toBe('–');
    return;
  }
  const [, refusal] = /^refused: `(\w+)`$/.exec(cell ?? '') ?? [];
  if (refusal) await expect(trials[operation](command, prefix)).rejects.toThrow(refusal);
  else {
    expect(cell).toBe('yes');
    await trials[operation](command, prefix);
  }
});

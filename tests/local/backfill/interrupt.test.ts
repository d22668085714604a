import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openFunction } from '../../functions/open-function.ts';
import { type BuiltCommand, buildCommand } from '../cli/build-command.ts';
import { openLambda } from './open-lambda.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
let command: BuiltCommand;
beforeAll(async () => {
  command = await buildCommand();
});
afterAll(() => command.remove());

const words = ['s3://news-in/incoming/', '--results', 's3://news-out/records/', '--function', 'summarize'];

/** Starts the command in a process of its own, with the environment of this one. */
function start(...more: string[]) {
  const child: ChildProcess = spawn(process.execPath, [command.file, 'backfill', ...words, ...more], {
    cwd: root,
  });
  const output = { out: '', err: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (output.out += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (output.err += text));
  return { child, output, ended: once(child, 'close') as Promise<[code: number | null, signal: string | null]> };
}

async function uploadTwelve(): Promise<void> {
  const { upload } = await openFunction({ told: false });
  for (let index = 10; index < 22; index++) await upload(`incoming/${index} a.txt`);
}

test('Ctrl-C ends it after what is under way, with the command to go on; that one sends the rest', async () => {
  await uploadTwelve();
  let interrupt: (() => void) | undefined;
  const events = await openLambda({ onEvent: (count) => count === 2 && interrupt?.() });
  const { child, output, ended } = start('--rate', '4');
  interrupt = () => child.kill('SIGINT');
  expect(await ended).toEqual([130, null]);
  expect(events).toHaveLength(2);
  expect(output.err).toContain('Stopping after what is under way. Ctrl-C again ends it at once.');
  const resume = '--start-after=incoming/17 a.txt';
  expect(output.err).toContain(`Stopped. To go on:\n  news-summary backfill ${words.join(' ')} --rate 4 '${resume}'\n`);
  expect(output.out).toContain('12 objects listed');
  expect(output.out).toContain('8 sent');
  const again = start('--rate', '4', resume);
  expect(await again.ended).toEqual([0, null]);
  expect(again.output.out).toContain('4 sent');
}, 30_000);

test('a second Ctrl-C ends it at once', async () => {
  await uploadTwelve();
  let interrupt: (() => void) | undefined;
  await openLambda({ isSilent: true, onEvent: () => interrupt?.() });
  const { child, output, ended } = start();
  interrupt = () => child.kill('SIGINT');
  await expect.poll(() => output.err, { timeout: 15_000 }).toContain('Ctrl-C again');
  expect(child.exitCode).toBeNull();
  child.kill('SIGINT');
  expect(await ended).toEqual([null, 'SIGINT']);
}, 30_000);

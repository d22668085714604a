import { appendFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { type Watch, watchFolder } from '../../../local/session/watch-folder.ts';

const root = mkdtempSync(join(tmpdir(), 'watch-'));
const folder = join(root, 'drop');
let watch: Watch | undefined;

afterEach(() => {
  watch?.stop();
  rmSync(root, { recursive: true });
});

test('files are told of when they are whole, once for each state', async () => {
  const told: string[] = [];
  mkdirSync(folder);
  writeFileSync(join(folder, 'there before.txt'), 'x');
  watch = watchFolder(folder, (path) => told.push(relative(folder, path)), 100);
  mkdirSync(join(folder, 'deep'));
  for (const name of ['.hidden', 'a.part', 'b.txt~', 'deep/.x', 'deep/new.txt']) writeFileSync(join(folder, name), 'x');
  await expect.poll(() => told.length, { timeout: 20_000 }).toBe(2);
  expect(told.toSorted()).toEqual([join('deep', 'new.txt'), 'there before.txt']);

  const growing = join(folder, 'growing.txt');
  for (let step = 0; step < 8; step += 1) {
    appendFileSync(growing, 'x');
    expect(told).toHaveLength(2);
    await wait(40);
  }
  await expect.poll(() => told.slice(2), { timeout: 20_000 }).toEqual(['growing.txt']);
  appendFileSync(growing, 'more');
  await expect.poll(() => told.slice(3), { timeout: 20_000 }).toEqual(['growing.txt']);
  await wait(300);
  expect(told).toHaveLength(4);

  watch.stop();
  rmSync(folder, { recursive: true });
  watch = watchFolder(folder, () => undefined);
  expect(existsSync(folder)).toBe(true);
});

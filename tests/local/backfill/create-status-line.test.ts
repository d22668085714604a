import { expect, test } from 'vitest';
import { noCounts } from '../../../local/backfill/counts.ts';
import { createStatusLine } from '../../../local/backfill/create-status-line.ts';
import { createFakeClock } from './fake-clock.ts';

const signal = new AbortController().signal;

function open(isTTY: boolean, columns?: number) {
  const clock = createFakeClock();
  const written: string[] = [];
  const stream = { isTTY, ...(columns ? { columns } : {}), write: (text: string) => written.push(text) };
  const { show, clear } = createStatusLine(stream, 20, clock);
  const showAfter = async (ms: number, sent: number, remaining?: number) => {
    await clock.sleep(ms, signal);
    show({ counts: { ...noCounts(), listed: 1000, upToDate: 7, sent }, startAfter: 'a\n"b', remaining });
  };
  return { written, showAfter, clear };
}

test('the speed is that of what was sent since the first batch', async () => {
  const { written, showAfter } = open(false);
  await showAfter(30_000, 0);
  await showAfter(10_000, 10);
  await showAfter(10_000, 110);
  await showAfter(9_999, 110);
  await showAfter(1, 110, 30);
  expect(written).toEqual([
    '1000 listed, 7 passed over, 0 sent, at "a\\n\\"b"\n',
    '1000 listed, 7 passed over, 10 sent, at "a\\n\\"b"\n',
    '1000 listed, 7 passed over, 110 sent, 10.0 a second, at "a\\n\\"b"\n',
    '1000 listed, 7 passed over, 110 sent, 5.0 a second, 6 s left, at "a\\n\\"b"\n',
  ]);
});

test('what is left is told by the rate until there is a speed', async () => {
  const { written, showAfter } = open(false);
  await showAfter(10_000, 10, 100);
  expect(written).toEqual(['1000 listed, 7 passed over, 10 sent, 5 s left, at "a\\n\\"b"\n']);
});

test('on a terminal it is one line, redrawn five times a second, no wider than the terminal', async () => {
  const { written, showAfter, clear } = open(true, 20);
  await showAfter(199, 1);
  await showAfter(1, 2);
  await showAfter(200, 3);
  clear();
  const erase = '\r\u001b[2K';
  expect(written).toEqual([`${erase}1000 listed, 7 pass`, `${erase}1000 listed, 7 pass`, erase]);
});

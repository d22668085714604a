import { expect, test } from 'vitest';
import { readPdfInWorker } from '../../functions/read-pdf-in-worker.ts';
import { fileSource } from '../../lib/model/upload.ts';
import { preparePdf } from '../../lib/parse/pdf/prepare-pdf.ts';
import { verify } from '../../lib/record/verify.ts';
import { summarizeAll } from '../../lib/summarize.ts';
import { bySize } from '../test-size.ts';
import type { HostileInput } from './hostile-input.ts';
import { hostileInputs } from './hostile-inputs.ts';

/** bench/hostile.ts measures the cost of 10 MB. */
const bytes = bySize(8_000, 40_000);

async function recordsOf({ key, contentType, contentEncoding, make }: HostileInput) {
  const made = make(bytes);
  const source = { ...fileSource(key, made.length), contentType, contentEncoding };
  return [...summarizeAll(await preparePdf({ source, bytes: made }, readPdfInWorker))];
}

test('every input has a name of its own', () => {
  expect(new Set(hostileInputs.map(({ name }) => name)).size).toBe(hostileInputs.length);
});

for (const input of hostileInputs)
  test(`${input.name}: ${input.expected ?? 'a good record'}`, async () => {
    const records = await recordsOf(input);
    expect(records.flatMap(verify)).toEqual([]);
    const [first] = records;
    if (input.expected === undefined) expect(first?.status).toMatch(/^(?:summarized|abstained|unreadable)$/);
    else expect(first?.problem?.code ?? first?.status, first?.problem?.detail).toBe(input.expected);
  });

test('an unknown charset is noted, and the text is read all the same', async () => {
  const text =
    'The council of Riverton met on Monday and agreed on the plan for the new bridge over the river.\n\nIt opens in May.';
  const [record] = await recordsOf({
    name: '',
    key: 'a.txt',
    contentType: 'text/plain; charset=klingon',
    make: () => Buffer.from(text),
  });
  expect(record?.notes.map(({ rule }) => rule)).toContain('unknown-charset');
  expect(record?.bodies?.[0]?.value).toContain('Riverton');
});

import { expect, test } from 'vitest';
import { readPdfInWorker } from '../functions/read-pdf-in-worker.ts';
import { preparePdf } from '../lib/parse/pdf/prepare-pdf.ts';
import { verify } from '../lib/record/verify.ts';
import { summarize } from '../lib/summarize.ts';
import { fileSource } from '../lib/upload.ts';
import { type BadInput, badInputs, hostileInputs } from './bad-inputs.ts';

async function recordOf({ key, contentType, contentEncoding, makeBytes }: Omit<BadInput, 'expected'>) {
  const bytes = makeBytes();
  const upload = { source: { ...fileSource(key, bytes.length), contentType, contentEncoding }, bytes };
  return summarize(await preparePdf(upload, readPdfInWorker));
}

for (const input of badInputs)
  test(`${input.name} gives ${input.expected}`, async () => {
    const record = await recordOf(input);
    expect(record.problem?.code ?? record.status, record.problem?.detail).toBe(input.expected);
    expect(verify(record)).toEqual([]);
  });

for (const input of hostileInputs)
  test(`${input.name} gives a good record`, async () => {
    expect(verify(await recordOf(input))).toEqual([]);
  });

test('an unknown charset is noted, and the text is read all the same', async () => {
  const text =
    'The council of Riverton met on Monday and agreed on the plan for the new bridge over the river.\n\nIt opens in May.';
  const record = await recordOf({
    name: '',
    key: 'a.txt',
    contentType: 'text/plain; charset=klingon',
    makeBytes: () => Buffer.from(text),
  });
  expect(record.notes.map(({ rule }) => rule)).toContain('unknown-charset');
  expect(record.bodies?.[0]?.value).toContain('Riverton');
});

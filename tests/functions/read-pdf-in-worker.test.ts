import { expect, test } from 'vitest';
import { readPdfInWorker } from '../../functions/read-pdf-in-worker.ts';
import { readPdf } from '../../lib/parse/pdf/read-pdf.ts';
import { column, makePdf } from '../parse/pdf/make-pdf.ts';

const good = makePdf([column(50, 700, ['The pier was closed on Tuesday.', 'It opens in May.'])], '/Title(Pier closed)');

test('a PDF is read in a thread as it is without one', async () => {
  expect(await readPdfInWorker(good)).toEqual(await readPdf(new Uint8Array(good)));
});

test('several at once are', async () => {
  const texts = await Promise.all([good, good, good].map(readPdfInWorker));
  expect(texts.map(({ title }) => title)).toEqual(['Pier closed', 'Pier closed', 'Pier closed']);
});

test('why a PDF cannot be read comes through', async () => {
  await expect(readPdfInWorker(Buffer.from('%PDF-1.4'))).rejects.toMatchObject({
    name: 'Unreadable',
    code: 'damaged-document',
  });
});

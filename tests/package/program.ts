import { readFile } from 'node:fs/promises';
import { mapCodePoints, type NewsSummaryRecord, type Options, summarize, summarizeAll, verify } from 'news-summary';

// What it writes is compared between versions of Node.
const text = await readFile('article.txt', 'utf8');
const length: Partial<Options> = { sentences: 1 };
const record: NewsSummaryRecord = await summarize(text, { name: 'tram.txt', ...length });
const { toUtf16 } = mapCodePoints(record.bodies?.[0]?.value ?? '');
const count: number | undefined = record.summary?.sentences.length;
const keys: string[] = [];
for await (const { uri } of summarizeAll(new TextEncoder().encode(text))) keys.push(uri);
// @ts-expect-error There is no such option.
const wrong = await summarize(text, { sentence: 1 }).catch((error: Error) => error.message);
console.log(JSON.stringify({ record, count, first: toUtf16(1), keys, breaches: verify(record), wrong }));

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askJq, type JsonRow, programs, sorted } from './jq-answers.ts';
import { type DuckDb, openDuckDb } from './open-duckdb.ts';
import { sampleRecords } from './sample-records.ts';

const records = sampleRecords();
const lines = records.map((record) => JSON.stringify(record));
const views = Object.keys(programs);
let folder = '';
let duckdb: DuckDb;
const answers = new Map<string, readonly JsonRow[]>();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'news-summary-'));
  mkdirSync(join(folder, 'records/incoming'), { recursive: true });
  for (const [index, line] of lines.entries()) {
    const name = index % 2 ? `incoming/${index}` : `${index}`;
    writeFileSync(join(folder, `records/${name}.json`), index % 3 ? line : JSON.stringify(JSON.parse(line), null, 2));
  }
  duckdb = await openDuckDb(join(folder, 'records/**/*.json'));
  for (const view of views) answers.set(view, askJq(view, lines.join('\n')));
});
afterAll(() => {
  duckdb.close();
  rmSync(folder, { recursive: true });
});

const answer = (view: string): readonly JsonRow[] => answers.get(view) ?? [];

describe.each(views)('the view %s', (view) => {
  test("is jq's answer for a folder of records, with line breaks and without", async () => {
    expect(answer(view).length).toBeGreaterThan(10);
    expect(sorted(await duckdb.rowsOf(view))).toEqual(sorted(answer(view)));
  });

  test('has a value in every column', () => {
    const never = Object.keys(answer(view)[0] ?? {}).filter((name) =>
      answer(view).every((row) => row[name] === null || row[name] === undefined),
    );
    expect(never).toEqual([]);
  });
});

test('every order of the records gives the same rows', async () => {
  const statuses = ['summarized', 'unreadable', 'withdrawn', 'collection'];
  const chosen = statuses.map((status) => lines[records.findIndex((record) => record.status === status)] ?? '');
  const file = join(folder, 'ordered.ndjson');
  await duckdb.run(`SET VARIABLE records = '${file}'`);
  const expected = views.map((view) => sorted(askJq(view, chosen.join('\n'))));
  const orders = permutations(chosen);
  expect(orders).toHaveLength(24);
  for (const order of orders) {
    writeFileSync(file, `${order.join('\n')}\n`);
    for (const [index, view] of views.entries()) expect(sorted(await duckdb.rowsOf(view))).toEqual(expected[index]);
  }
});

function permutations<T>(list: readonly T[]): readonly (readonly T[])[] {
  if (list.length < 2) return [list];
  return list.flatMap((first, index) =>
    permutations(list.filter((_, other) => other !== index)).map((rest) => [first, ...rest]),
  );
}

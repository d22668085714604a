import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileSource } from '../../../lib/model/upload.ts';
import { summarize } from '../../../lib/summarize.ts';
import type { FeedbackVerdict } from '../../../local/feedback/feedback.ts';
import { readAnnotations, saveAnnotation } from '../../../local/feedback/feedback-folder.ts';
import { findRejected, renderRejected } from '../../../local/feedback/find-rejected.ts';
import { toLabelStudio } from '../../../local/feedback/label-studio.ts';
import { makeAnnotation } from '../../../local/feedback/make-annotation.ts';

const bytes = Buffer.from(`Harbour of Tarn closes for two days

The harbour of Tarn will close for two days after a storm broke three of its piers, the council said on Monday. Ann Lee, the harbour master, said the repairs would cost 3 million euros.

Forty boats have stayed in port since Friday. The north pier is to open again in May.`);
const record = summarize({ source: fileSource('tarn.txt', bytes.length), bytes });
const fact = record.keyFacts?.[0] ?? { id: '', start: 0, end: 0, text: '', kind: '' };
const say = (verdict: FeedbackVerdict, kind?: string) =>
  makeAnnotation(
    { recordKey: 'tarn.txt.json', target: fact.id, verdict, kind, start: fact.start, end: fact.end },
    record,
  );

test('what was rejected still comes where the record tells it again', () => {
  const [rejected] = findRejected(record, [say('wrong')]);
  expect(rejected).toEqual({ verdict: 'wrong', kind: fact.kind, text: fact.text, stillComes: true });
  expect(renderRejected([rejected].flatMap((each) => each ?? []))).toBe(
    `STILL COMES  ${fact.kind}, called wrong: ${JSON.stringify(fact.text)}\n`,
  );
});

test('what the record tells no more is gone', () => {
  const { keyFacts, ...rest } = record;
  expect(findRejected(rest, [say('wrong-kind')])).toMatchObject([{ verdict: 'wrong-kind', stillComes: false }]);
});

test('what is right, what is missing and what was said of another text is not told', () => {
  const other = say('wrong');
  const ofOther = { ...other, record: { ...other.record, textSha256: '0' } };
  expect(findRejected(record, [say('right'), say('missing'), ofOther])).toEqual([]);
});

test('a verdict becomes a task of Label Studio, with its choices', () => {
  const [task] = toLabelStudio([say('wrong-kind', 'when')]);
  expect(task?.data).toMatchObject({ text: fact.text, kind: fact.kind, record: 'tarn.txt.json', start: fact.start });
  expect(task?.annotations[0].result).toEqual([
    { from_name: 'verdict', to_name: 'text', type: 'choices', value: { choices: ['wrong-kind'] } },
    { from_name: 'right-kind', to_name: 'text', type: 'choices', value: { choices: ['when'] } },
  ]);
});

test('what was kept is read again, though the folder of a record is called as the record', () => {
  const folder = mkdtempSync(join(tmpdir(), 'news-summary-feedback-'));
  try {
    const annotation = say('wrong-kind', 'when');
    saveAnnotation(folder, annotation);
    expect(readAnnotations(join(folder, 'feedback'))).toEqual([annotation]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

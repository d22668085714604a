import { join } from 'node:path';
import { summarize } from '../lib/summarize.ts';
import { readUploadFile } from '../local/cli/read-upload-file.ts';
import type { Judgement } from './figures.ts';
import { judgeRecord } from './judge-record.ts';
import type { NamedLabel } from './read-labels.ts';

export interface JudgedArticle extends Judgement {
  /** The label's name. */
  readonly name: string;
  /** Two letters, as in the record; `none` where the record has no language. */
  readonly language: string;
}

/** Makes the record of each labelled article and judges it. Of a file with several articles, the first is judged. */
export function evaluateLabels(root: string, labels: readonly NamedLabel[]): readonly JudgedArticle[] {
  return labels.map(({ name, label }) => {
    const record = summarize(readUploadFile(join(root, label.article)));
    return { name, language: record.language?.slice(0, 2) ?? 'none', ...judgeRecord(label, record) };
  });
}

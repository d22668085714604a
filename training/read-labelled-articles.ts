import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Label } from '../evaluation/label.ts';
import { readLabels } from '../evaluation/read-labels.ts';
import { fileSource, type Upload } from '../lib/model/upload.ts';
import { readUploadFile } from '../local/cli/read-upload-file.ts';

/** An article with what a careful reader marked in it. */
export interface LabelledArticle {
  /** Our own articles were invented; those of `reading.jsonl` are real news. */
  readonly isOwn: boolean;
  readonly upload: Upload;
  readonly label: Label;
}

const repository = fileURLToPath(new URL('..', import.meta.url));

/** Reads the articles that were read in full: those of `reading.jsonl`, then those of `evaluation`. */
export function readLabelledArticles(folder: string): readonly LabelledArticle[] {
  const lines = readFileSync(join(folder, 'reading.jsonl'), 'utf8').split('\n').filter(Boolean);
  const read = lines.map((line): LabelledArticle => {
    const { name, input, gold } = JSON.parse(line) as { name: string; input: unknown; gold: Label };
    const bytes = new TextEncoder().encode(JSON.stringify(input));
    return { isOwn: false, upload: { source: fileSource(`${name}.json`, bytes.length), bytes }, label: gold };
  });
  const own = readLabels(repository).map(
    ({ label }): LabelledArticle => ({ isOwn: true, upload: readUploadFile(join(repository, label.article)), label }),
  );
  return [...read, ...own];
}

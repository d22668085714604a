import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Label } from '../evaluation/label.ts';
import { readLabels } from '../evaluation/read-labels.ts';
import type { Upload } from '../lib/model/upload.ts';
import { readUploadFile } from '../local/cli/read-upload-file.ts';
import { readMarkedUploads } from './read-marked-uploads.ts';

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
  const read = readMarkedUploads<Label>(folder, 'reading.jsonl').map(
    ({ upload, gold }): LabelledArticle => ({ isOwn: false, upload, label: gold }),
  );
  const own = readLabels(repository).map(
    ({ label }): LabelledArticle => ({ isOwn: true, upload: readUploadFile(join(repository, label.article)), label }),
  );
  return [...read, ...own];
}

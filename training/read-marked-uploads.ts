import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileSource, type Upload } from '../lib/model/upload.ts';

/** An article as it is uploaded, and what a reader marked in it. */
export interface MarkedUpload<Gold> {
  readonly name: string;
  readonly upload: Upload;
  readonly gold: Gold;
}

/** Reads the articles of a file of marks: one a line, as README.md tells. */
export const readMarkedUploads = <Gold>(folder: string, file: string): MarkedUpload<Gold>[] =>
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { name, input, gold } = JSON.parse(line) as { name: string; input: unknown; gold: Gold };
      const bytes = new TextEncoder().encode(JSON.stringify(input));
      return { name, upload: { source: fileSource(`${name}.json`, bytes.length), bytes }, gold };
    });

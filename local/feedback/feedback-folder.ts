import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import type { FeedbackAnnotation } from './make-annotation.ts';
import { annotationKey } from './make-annotation.ts';

/** Writes an annotation below a folder. @throws Error where its key leads out of the folder */
export function saveAnnotation(folder: string, annotation: FeedbackAnnotation): void {
  const path = resolve(folder, annotationKey(annotation));
  if (!path.startsWith(resolve(folder) + sep)) throw new Error(`${annotation.record.key} leads out of ${folder}`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(annotation, undefined, 2)}\n`);
}

/** Reads every annotation below a folder, in the order of their paths. @throws Error that names a file which is none */
export function readAnnotations(folder: string): FeedbackAnnotation[] {
  // The folder of a record's feedback is called as the record is, and ends in .json, too.
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).filter((path) => path.endsWith('.json'));
  return paths.sort().map((path) => {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (isAnnotation(value)) return value;
    throw new Error(`${path} is no feedback: it has no verdict and no record`);
  });
}

function isAnnotation(value: unknown): value is FeedbackAnnotation {
  const { type, body, record } = (value ?? {}) as Partial<FeedbackAnnotation>;
  return type === 'Annotation' && typeof body?.value === 'string' && typeof record?.key === 'string';
}

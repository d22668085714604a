import type { CommandOptions, Given } from './command.ts';
import { UsageError } from './usage-error.ts';

export interface AttachOptions {
  readonly bucket: string;
  readonly isDryRun: boolean;
  readonly isUndo: boolean;
  /** Whose function and queue to look for. Undefined: those of every stack called `news-summary-…`. */
  readonly stack: string | undefined;
  /** Where to note what was there. Undefined: in the folder for the state of programs. */
  readonly note: string | undefined;
}

export const attachOptions = {
  undo: { says: 'turn EventBridge off again; it stays on where it was on before' },
  'dry-run': { says: 'only say what would be done' },
  stack: { value: 'NAME', says: 'the stack whose function and queue to look for; else every news-summary-…' },
  note: { value: 'FILE', completes: 'file', says: 'where to keep what was found, for --undo' },
} as const satisfies CommandOptions;

/** @throws {UsageError} */
export function readAttach({ operands: [place = ''], values }: Given<typeof attachOptions>): AttachOptions {
  const { stack, note } = values;
  if (stack === '' || note === '') throw new UsageError(`--${stack === '' ? 'stack' : 'note'} is empty.`);
  return {
    bucket: parseBucket(place),
    isDryRun: values['dry-run'] ?? false,
    isUndo: values.undo ?? false,
    stack,
    note,
  };
}

function parseBucket(place: string): string {
  const [, bucket, prefix = ''] = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(.*))?$/s.exec(place) ?? [];
  if (bucket === undefined) throw new UsageError(`${JSON.stringify(place)} is no bucket; it takes s3://BUCKET.`);
  if (prefix === '') return bucket;
  throw new UsageError(`A bucket tells EventBridge of all its keys: s3://${bucket}. The stack's rule has the prefix.`);
}

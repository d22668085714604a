import { buildCollectionRecord, buildWithdrawnRecord } from '../lib/record/build-record.ts';
import { readArticles } from '../lib/summarize.ts';
import type { Wait } from './write-record.ts';

/** What makes the records; a test puts another version in its place. */
export interface RecordMakers {
  readonly read: typeof readArticles;
  readonly collect: typeof buildCollectionRecord;
  readonly withdraw: typeof buildWithdrawnRecord;
  /** Between two attempts to write. */
  readonly wait?: Wait;
}

export const recordMakers: RecordMakers = {
  read: readArticles,
  collect: buildCollectionRecord,
  withdraw: buildWithdrawnRecord,
};

/** Rejects with an Error that says where the engine broke, without its message: that may quote the article, and this goes to the log */
export async function orDefect<T>(make: () => T | Promise<T>): Promise<T> {
  try {
    return await make();
  } catch (error) {
    throw defectOf(error);
  }
}

function defectOf(error: unknown): Error {
  const { name, message, stack } = error instanceof Error ? error : new Error();
  const frames =
    stack
      ?.split(message || name)
      .at(-1)
      ?.split('\n')
      .slice(1, 7) ?? [];
  return new Error(`Defect in the engine: ${name} ${frames.map((frame) => frame.trim()).join(' ')}`);
}

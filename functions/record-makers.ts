import { buildCollectionRecord, buildWithdrawnRecord } from '../lib/record/build-record.ts';
import { readArticles } from '../lib/summarize.ts';

/** What makes the records. A test puts another version of the engine in its place. */
export interface RecordMakers {
  readonly read: typeof readArticles;
  readonly collect: typeof buildCollectionRecord;
  readonly withdraw: typeof buildWithdrawnRecord;
}

export const recordMakers: RecordMakers = {
  read: readArticles,
  collect: buildCollectionRecord,
  withdraw: buildWithdrawnRecord,
};

/**
 * Rejects with an Error that says where the engine broke. The message is left out: it may quote the article, and this
 * error goes to the log.
 */
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

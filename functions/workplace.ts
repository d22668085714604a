import type { ObjectStore } from './object-store.ts';
import type { ItemOutcome } from './outcome.ts';
import type { Configuration } from './read-configuration.ts';
import type { RecordMakers } from './record-makers.ts';
import type { Wait } from './wait-ms.ts';

/** What `deliverArticle` works with: the same for every article of an invocation, but for `onItem`. */
export interface Workplace {
  readonly configuration: Configuration;
  readonly store: ObjectStore;
  readonly makers: RecordMakers;
  /** Waits between two attempts to write. */
  readonly wait: Wait;
  /** Aborted when the function's time is up. */
  readonly signal: AbortSignal;
  /** Called for each article of an upload that holds several, as soon as it is done. */
  readonly onItem: (outcome: ItemOutcome) => void;
}

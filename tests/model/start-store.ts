import type { ObjectStore } from '../../functions/object-store.ts';
import { createS3ObjectStore } from '../../functions/s3-object-store.ts';
import { inProcessSettings, type Waiting } from './in-process-s3.ts';

/** The production store on the real SDK. Its requests wait until the model decides their fate. */
export interface GatedStore {
  readonly store: ObjectStore;
  readonly waiting: Waiting[];
  /** Resolves when every call waits: from then on nothing happens by itself. */
  readonly settled: () => Promise<void>;
  /** Decides about a request, and lets its call go on. */
  readonly release: (waiting: Waiting, decide: (waiting: Waiting) => void) => void;
}

export function startStore(): GatedStore {
  const waiting: Waiting[] = [];
  let busy = 0;
  const park = (request: Waiting): void => {
    busy--;
    waiting.push(request);
  };
  const store = createS3ObjectStore({}, inProcessSettings(park));

  async function count<T>(call: () => Promise<T>): Promise<T> {
    busy++;
    try {
      return await call();
    } finally {
      busy--;
    }
  }

  async function settled(): Promise<void> {
    // One turn of the event loop after the last call ended, so that its caller has begun the next one.
    do await new Promise((resolve) => setImmediate(resolve));
    while (busy > 0);
  }

  return {
    store: {
      readObject: (...given) => count(() => store.readObject(...given)),
      readResult: (...given) => count(() => store.readResult(...given)),
      writeResult: (...given) => count(() => store.writeResult(...given)),
    },
    waiting,
    settled,
    release: (request, decide) => {
      busy++;
      waiting.splice(waiting.indexOf(request), 1);
      decide(request);
    },
  };
}

import type { S3Response } from '../../local/s3/operation.ts';
import { errorResponse, type Waiting } from './in-process-s3.ts';
import type { Random } from './random.ts';

export interface Faults {
  /**
   * Answers a request, or injects a fault.
   * @returns what happened
   */
  readonly answer: (waiting: Waiting) => string;
  /** Requests that the client believes are lost. Each arrives when its function is called. */
  readonly late: (() => void)[];
}

/** @param run runs the request, as the server does when it arrives */
export function createFaults(random: Random, run: (waiting: Waiting) => S3Response): Faults {
  const probability = random.pick([0, 0.05, 0.2, 0.4]);
  // Limited, so that every history ends.
  let left = 12;
  const late: (() => void)[] = [];

  const reads = ['503', '500', 'reset', 'cut'];
  const writes = ['503', '500', 'reset', '409', 'lost', 'late'];
  const faults: Readonly<Record<string, (waiting: Waiting) => void>> = {
    '503': ({ answer }) => answer(errorResponse(503, 'SlowDown')),
    '500': ({ answer }) => answer(errorResponse(500, 'InternalError')),
    '409': ({ answer }) => answer(errorResponse(409, 'ConditionalRequestConflict')),
    reset: ({ reset }) => reset(),
    cut: (waiting) => waiting.cut(run(waiting)),
    lost: (waiting) => {
      run(waiting);
      waiting.reset();
    },
    late: (waiting) => {
      late.push(() => run(waiting));
      waiting.reset();
    },
  };

  function answer(waiting: Waiting): string {
    if (left === 0 || !random.chance(probability)) {
      const response = run(waiting);
      waiting.answer(response);
      return String(response.status);
    }
    left--;
    const name = random.pick(waiting.operation === 'PutObject' ? writes : reads);
    faults[name]?.(waiting);
    return name;
  }
  return { answer, late };
}

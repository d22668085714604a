/**
 * The time before the platform ends the function: enough to log and answer, which takes milliseconds, and for a pause
 * of the runtime.
 */
const marginMs = 1_000;

/**
 * An article usually takes a tenth of a second, besides the margin. If one began with less time left, it would waste
 * one of its few tries.
 */
const leastToBeginMs = 2_000;

/** The end of an invocation's time. */
export interface Deadline {
  /** Runs the task unless too little time is left. Rejects with a `DeadlineError` when only the margin is left. */
  readonly run: <T>(task: (signal: AbortSignal) => Promise<T>) => Promise<T>;
  /** Frees the timer. */
  readonly end: () => void;
}

/** @param remainingMs what is left of the invocation's time when called; without it there is no deadline */
export function startDeadline(remainingMs: () => number = () => Number.POSITIVE_INFINITY): Deadline {
  const controller = new AbortController();
  const { signal } = controller;
  const stop = () =>
    controller.abort(deadlineError(`It was not finished ${marginMs} ms before the function's time is up.`));
  const left = remainingMs() - marginMs;
  const timer = Number.isFinite(left) ? setTimeout(stop, Math.max(0, left)) : undefined;
  return {
    run: async (task) => {
      // The clock is asked too: no timer fires while an article is summarized.
      if (signal.aborted || remainingMs() < leastToBeginMs)
        throw deadlineError(`It was not begun: less than ${leastToBeginMs} ms of the function's time were left.`);
      return await orAborted(task, signal);
    },
    end: () => clearTimeout(timer),
  };
}

const deadlineError = (message: string): Error => Object.assign(new Error(message), { name: 'DeadlineError' });

/** Stops waiting when the signal is aborted, even if the task ignores its signal. */
async function orAborted<T>(task: (signal: AbortSignal) => Promise<T>, signal: AbortSignal): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const onAbort = () => reject(signal.reason);
  signal.addEventListener('abort', onAbort);
  try {
    return await Promise.race([promise, task(signal)]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}

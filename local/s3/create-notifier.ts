import { setTimeout as wait } from 'node:timers/promises';
import type { S3Change } from './change.ts';
import { newRequestId } from './new-request-id.ts';
import { buildNotification, type EventShape, isTold, type NotificationRule } from './notification.ts';
import { type Schedule, sendSoon } from './schedule.ts';

interface NotifierOptions {
  readonly region: string;
  readonly onError: (error: unknown) => void;
  readonly notify?: (event: object) => unknown;
  readonly notifications?: readonly NotificationRule[];
  readonly eventShape?: EventShape;
  /** Gets the events of buckets that have EventBridge on. Its errors go to `onError`. */
  readonly eventBus?: (event: object) => unknown;
  readonly schedule?: Schedule;
}

interface NotifierSurroundings extends NotifierOptions {
  readonly isEventBridgeOn: (bucket: string) => boolean;
}

/** Sends notifications of changes to those whose rules match. */
export interface Notifier {
  readonly emit: (change: S3Change) => void;
  /** Resolves when no notification is due or being handled. */
  readonly idle: () => Promise<void>;
  /** Nothing is sent from now on, even if it was scheduled. */
  readonly close: () => void;
}

export function createNotifier(options: NotifierSurroundings): Notifier {
  const { region, notify, notifications, eventShape = 's3', eventBus, schedule = sendSoon } = options;
  const running = new Set<Promise<void>>();
  let due = 0;
  let closed = false;

  function emit(change: S3Change): void {
    if (notify !== undefined && isTold(change, notifications)) send(change, eventShape, notify);
    if (eventBus !== undefined && options.isEventBridgeOn(change.bucket)) send(change, 'eventbridge', eventBus);
  }

  function send(change: S3Change, shape: EventShape, listener: Listener): void {
    const event = buildNotification(change, shape, region, newRequestId());
    let waiting = true;
    due += 1;
    schedule(() => {
      if (waiting) due -= 1;
      waiting = false;
      if (closed) return;
      const run = deliver(event, listener, options.onError).finally(() => running.delete(run));
      running.add(run);
    });
  }

  async function idle(): Promise<void> {
    while (!closed && (due > 0 || running.size > 0)) {
      await Promise.all(running);
      await wait(1);
    }
  }

  function close(): void {
    closed = true;
  }
  return { emit, idle, close };
}

type Listener = (event: object) => unknown;

// Each delivery gets its own copy, so that a listener's changes do not show in a duplicate.
async function deliver(event: object, listener: Listener, onError: NotifierOptions['onError']): Promise<void> {
  try {
    await listener(structuredClone(event));
  } catch (error) {
    onError(error);
  }
}

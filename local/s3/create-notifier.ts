import { setTimeout as wait } from 'node:timers/promises';
import type { S3Change } from './change.ts';
import { newRequestId } from './new-request-id.ts';
import {
  buildNotification,
  type EventShape,
  type NotificationRule,
  type NotificationTarget,
  targetsOf,
} from './notification.ts';
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
  const usual = notify && { eventShape, notify };
  const running = new Set<Promise<void>>();
  let due = 0;
  let closed = false;

  function emit(change: S3Change): void {
    for (const target of targetsOf(change, notifications, usual)) send(change, target);
    if (eventBus !== undefined && options.isEventBridgeOn(change.bucket))
      send(change, { eventShape: 'eventbridge', notify: eventBus });
  }

  function send(change: S3Change, target: NotificationTarget): void {
    const event = buildNotification(change, target.eventShape, region, newRequestId());
    let waiting = true;
    due += 1;
    schedule(() => {
      if (waiting) due -= 1;
      waiting = false;
      if (closed) return;
      const run = deliver(event, target, options.onError).finally(() => running.delete(run));
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

// Each delivery gets its own copy, so that a listener's changes do not show in a duplicate.
async function deliver(event: object, { notify }: NotificationTarget, onError: NotifierOptions['onError']) {
  try {
    await notify(structuredClone(event));
  } catch (error) {
    onError(error);
  }
}

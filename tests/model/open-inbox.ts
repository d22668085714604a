import type { S3Change } from '../../local/s3/change.ts';
import type { Message } from './envelopes.ts';
import type { Random } from './random.ts';

/** Messages that still have to be delivered. */
export interface Inbox {
  readonly add: (key: string, change: S3Change | undefined, versionId: string | undefined) => void;
  /** Takes one message, or several that one envelope can hold. Those of a backfill stay apart from the others. */
  readonly take: () => Message[];
  readonly giveBack: (messages: readonly Message[]) => void;
  readonly isEmpty: () => boolean;
}

export function openInbox(random: Random): Inbox {
  const pending: Message[] = [];
  let added = 0;

  function take(): Message[] {
    const taken = [random.take(pending)];
    while (random.chance(0.3) && taken.length < 3) {
      const fits = pending.filter(({ change }) => (change === undefined) === (taken[0]?.change === undefined));
      if (fits.length === 0) break;
      const next = random.pick(fits);
      pending.splice(pending.indexOf(next), 1);
      taken.push(next);
    }
    return taken;
  }

  return {
    add: (key, change, versionId) => pending.push({ id: `m${++added}`, key, change, versionId }),
    take,
    giveBack: (messages) => pending.push(...messages),
    isEmpty: () => pending.length === 0,
  };
}

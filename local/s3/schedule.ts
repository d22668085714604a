/** Decides when, and how often, a notification is sent. AWS promises at-least-once delivery, in any order. */
export type Schedule = (send: () => void) => void;

/** Once, while the answer to the write is on its way. */
export const sendSoon: Schedule = (send) => setImmediate(send);

export function sendLater(delayMs: number): Schedule {
  return (send) => setTimeout(send, delayMs);
}

export function sendTimes(copies: number): Schedule {
  return (send) => {
    for (let copy = 0; copy < copies; copy += 1) setImmediate(send);
  };
}

/** Holds notifications back until there are `count`, then sends them newest first. */
export function sendReversed(count: number): Schedule {
  const held: (() => void)[] = [];
  return (send) => {
    held.unshift(send);
    if (held.length === count) for (const each of held.splice(0)) setImmediate(each);
  };
}

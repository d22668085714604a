import type { IncomingEvent } from '../incoming-event.ts';
import type { Members } from './members.ts';

/** A form in which events arrive. */
export interface Envelope {
  /** For people to read. */
  readonly name: string;
  /** Looks only for what no other form has. `read` reports what is missing or wrong. */
  readonly recognizes: (event: Members) => boolean;
  /**
   * @param open reads the event inside, in whatever envelope it comes
   * @throws Error for a fault of the whole event; a fault of one item stands at the item
   */
  readonly read: (event: Members, open: Open) => IncomingEvent;
}

/** @throws Error for an unknown envelope, or for too many envelopes in each other */
export type Open = (inner: unknown) => IncomingEvent;

import type { IncomingEvent } from '../incoming-event.ts';
import type { Members } from './members.ts';

/** One form in which events arrive. */
export interface Envelope {
  /** For a person. */
  readonly name: string;
  /** By what no other form has; what is missing or wrong besides is said by `read`. */
  readonly recognizes: (event: Members) => boolean;
  /**
   * @param open reads what is inside, in whatever envelope that comes
   * @throws Error for what is wrong with the whole; what is wrong with one item stands at the item
   */
  readonly read: (event: Members, open: Open) => IncomingEvent;
}

/** @throws Error for what is in no known envelope, or in too many */
export type Open = (inner: unknown) => IncomingEvent;

import type { ArticleEvent } from '../article-event.ts';
import type { EventItem, IncomingEvent } from '../incoming-event.ts';

/** An item that holds one event. An error stays with the item. */
export function readItem(id: string | undefined, read: () => ArticleEvent): EventItem {
  try {
    return { id, events: [read()] };
  } catch (error) {
    return { id, events: [], error: asError(error) };
  }
}

/** An item that holds a whole event with any number of items. An error stays with the outer item. */
export function readNestedItem(id: string | undefined, read: () => IncomingEvent): EventItem {
  try {
    const { items } = read();
    const events = items.flatMap((item) => item.events);
    const errors = items.flatMap(({ error }) => error ?? []);
    return { id, events, ...(errors[0] ? { error: joinErrors(errors[0], errors.length) } : {}) };
  } catch (error) {
    return { id, events: [], error: asError(error) };
  }
}

function joinErrors(first: Error, count: number): Error {
  return count === 1 ? first : new Error(`${first.message} And so ${count - 1} more.`);
}

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));

import type { Engine } from '../../functions/deliver-article.ts';
import { deliverArticle } from '../../functions/deliver-article.ts';
import type { ObjectStore } from '../../functions/object-store.ts';
import { readEvent } from '../../lib/delivery/read-event.ts';
import type { Envelope, Message } from './envelopes.ts';
import { configuration } from './places.ts';

/** Gives an envelope to the function. @returns those of its messages that the platform has to deliver again */
export async function invoke(
  { event }: Envelope,
  messages: readonly Message[],
  store: ObjectStore,
  engine: Engine,
): Promise<readonly Message[]> {
  const { items } = readEvent(event);
  const results = await Promise.allSettled(
    items.flatMap(({ events }) => events.map((each) => deliverArticle(each, configuration, store, undefined, engine))),
  );
  return results.some(({ status }) => status === 'rejected') ? messages : [];
}

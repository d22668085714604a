import type { ObjectStore } from '../../functions/object-store.ts';

/** The life of an invocation, until it ends or the platform ends it. */
export interface Life {
  isOver: boolean;
}

/** A store that does and answers nothing after its user's life is over. Requests under way still arrive. */
export function limitLife(store: ObjectStore, life: Life): ObjectStore {
  async function whileAlive<T>(call: () => Promise<T>): Promise<T> {
    requireLife(life);
    const answer = await call();
    requireLife(life);
    return answer;
  }
  return {
    readObject: (...given) => whileAlive(() => store.readObject(...given)),
    readResult: (...given) => whileAlive(() => store.readResult(...given)),
    writeResult: (...given) => whileAlive(() => store.writeResult(...given)),
  };
}

function requireLife({ isOver }: Life): void {
  if (isOver) throw new Error('The platform ended it.');
}

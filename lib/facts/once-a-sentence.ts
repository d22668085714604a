import type { FactContext } from './fact-context.ts';

/** Reads something of a sentence, given by its number, and keeps it while its article is read: several finders ask. */
export function onceASentence<T>(read: (context: FactContext, sentence: number) => T): typeof read {
  const known = new WeakMap<FactContext, Map<number, T>>();
  return (context, sentence) => {
    const own = known.get(context) ?? new Map<number, T>();
    known.set(context, own);
    const found = own.has(sentence) ? (own.get(sentence) as T) : read(context, sentence);
    own.set(sentence, found);
    return found;
  };
}

import type { Work } from './contender.ts';
import { loadWink } from './load-wink.ts';

interface WinkEntity {
  readonly type: string;
}

/** wink-nlp's entities of the given types. */
export async function loadWinkEntities(types: readonly string[]): Promise<Work> {
  const { readDoc, its } = await loadWink(['ner']);
  return ({ article }) => {
    const entities = readDoc(article.text).entities().out(its.detail) as readonly WinkEntity[];
    return entities.filter(({ type }) => types.includes(type)).length;
  };
}

import type { Entity, EntityType } from '../../model/annotations.ts';
import type { Token } from '../../model/segmentation.ts';

/** Where the article names an entity, by token, half open. */
export interface Mention {
  readonly first: number;
  readonly end: number;
  readonly entity: number;
  readonly type: EntityType;
}

/** All mentions of all entities, in the article's order. */
export interface Cast {
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
}

export function readCast(tokens: readonly Token[], entities: readonly Entity[]): Cast {
  const mentions: Mention[] = [];
  for (const [entity, { type, mentions: spans }] of entities.entries())
    for (const { start, end } of spans) {
      const first = seek(tokens, start);
      let stop = first;
      while ((tokens[stop]?.start ?? Infinity) < end) stop++;
      if (stop > first) mentions.push({ first, end: stop, entity, type });
    }
  return { entities, mentions: mentions.sort((a, b) => a.first - b.first) };
}

/** The first token that ends behind a position. */
function seek(tokens: readonly Token[], position: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The index of the first mention that does not begin before a token. */
function mentionFrom({ mentions }: Cast, token: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.first ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The mentions that begin within a stretch of tokens. */
export function mentionsIn(cast: Cast, first: number, end: number): readonly Mention[] {
  const found: Mention[] = [];
  for (let at = mentionFrom(cast, first); (cast.mentions[at]?.first ?? end) < end; at++)
    found.push(cast.mentions[at] as Mention);
  return found;
}

// English alone.
import type { Token } from '../model/segmentation.ts';
import type { Tag } from '../tag/tags.ts';
import { type FactContext, roughStemOf, textOfSpan, tokensOf } from './fact-context.ts';
import { findFiniteVerbs } from './find-finite-verbs.ts';
import { tagsOf } from './tags-of.ts';

/** Sentences without an end are read this far. */
const mostTokens = 120;

/** A sentence as it is searched for statements: each list has an entry a token. */
export interface ReadTokens {
  readonly tokens: readonly Token[];
  readonly words: readonly string[];
  readonly stems: readonly string[];
  readonly tags: readonly Tag[];
  /** Is it a finite verb? */
  readonly finiteAt: readonly boolean[];
  /** Is it in a day or an hour? */
  readonly timeAt: readonly boolean[];
}

export function readForStatements(context: FactContext, sentence: number): ReadTokens {
  const tokens = tokensOf(context, sentence).slice(0, mostTokens);
  const words = tokens.map((token) => textOfSpan(context, token));
  const tags = tagsOf(context, sentence).slice(0, mostTokens);
  const times = context.annotations.timexes.filter(({ type }) => type === 'DATE' || type === 'TIME');
  const timeAt = tokens.map(({ start }) => times.some((time) => time.start <= start && start < time.end));
  return { tokens, words, stems: words.map(roughStemOf), tags, finiteAt: findFiniteVerbs(words, tags), timeAt };
}

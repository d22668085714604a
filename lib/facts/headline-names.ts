import type { Entity } from '../model/annotations.ts';
import { type FactContext, roughStemOf } from './fact-context.ts';

/** Does the headline name it? 1 by the last word of its name, 0.7 by another, 0 by none. */
export function headlineNames({ headline }: FactContext, { name }: Entity): number {
  const stems = name.split(/[\s-]+/).map(roughStemOf);
  if (headline.has(stems.at(-1) ?? '')) return 1;
  return stems.some((stem) => headline.has(stem)) ? 0.7 : 0;
}

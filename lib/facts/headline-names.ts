import { inList } from '../annotate/entities/gazetteer.ts';
import type { Entity } from '../model/annotations.ts';
import { type FactContext, roughStemOf } from './fact-context.ts';

/**
 * Does the headline name it? 1 by the last word of its name, 0.7 by another, 0 by none.
 * The word for its kind alone names nobody: "Central bank cuts rate" is not about Veritas Bank. Where the lede names it
 * as well, the word may be short for it, which counts 0.5: "Orchestra plays" of the Youth Orchestra of Dunmore.
 */
export function headlineNames(context: FactContext, { name, type, mentions }: Entity): number {
  const { headline } = context;
  const words = name.split(/[\s-]+/);
  const stands = (word: string): boolean => headline.has(roughStemOf(word));
  const own = words.filter((word) => !isKind(type, word.toLowerCase()));
  if (own.length === 0) return words.every(stands) ? 1 : 0;
  if (!own.some(stands)) return words.some(stands) && isInLede(context, mentions) ? 0.5 : 0;
  return stands(words.at(-1) ?? '') ? 1 : 0.7;
}

/** "Bank", "University", "Street": the word says what bears the name. */
const isKind = (type: Entity['type'], word: string): boolean =>
  (type === 'organisation' && inList('organisationHead', word)) || (type === 'place' && inList('placeHead', word));

function isInLede({ lede, segmentation }: FactContext, mentions: Entity['mentions']): boolean {
  const sentence = lede === undefined ? undefined : segmentation.sentences[lede];
  return sentence !== undefined && mentions.some(({ start }) => start >= sentence.start && start < sentence.end);
}

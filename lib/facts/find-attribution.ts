// English alone.
import { standards } from '../languages/english/fact-words.ts';
import type { KeyFact } from '../model/key-fact.ts';
import type { Span } from '../model/span.ts';
import { anyOf, words } from '../model/words.ts';
import type { FactContext } from './fact-context.ts';

/** The source that the text names for a statement. */
export interface StatedSource {
  /** Index into `Annotations.entities`. */
  readonly speaker: number | undefined;
  readonly cue: Span;
}

/** "According to plan" names no source. */
const source = new RegExp(`\\baccording to\\b(?! (?:(?:the|a|its|his|her|their) )?${anyOf(standards)}\\b)`, 'gi');
const contrasts = anyOf(words('although but though whereas while'));
/** Where another statement begins. */
const border = new RegExp(`;|\\b${contrasts}\\b`, 'gi');
/** Nothing but a link stands before the cue. */
const opening = new RegExp(`^\\W*(?:and|${contrasts})?\\W*$`, 'i');
/** After the name of a source these lead on to what the source did not say. */
const afterSource = /^,?\s*(?:and|which|who|whose|where|but|while)\b/i;
const mostCharacters = 2000;

/** Finds the "according to …" of the statement that a fact is part of. */
export function findAttribution(context: FactContext, fact: KeyFact): StatedSource | undefined {
  const sentence = context.segmentation.sentences[fact.sentence];
  if (!sentence) return undefined;
  const text = context.article.text.slice(sentence.start, Math.min(sentence.end, sentence.start + mostCharacters));
  if (!/according to/i.test(text)) return undefined;
  const at = fact.start - sentence.start;
  for (const match of text.matchAll(source)) {
    const cue = { start: match.index, end: match.index + match[0].length };
    const end = endOfSource(text, cue.end);
    if (!isInScope(text, at, cue, end)) continue;
    const named = { start: cue.end + sentence.start, end: end + sentence.start };
    return {
      speaker: entityIn(context, named),
      cue: { start: cue.start + sentence.start, end: cue.end + sentence.start },
    };
  }
  return undefined;
}

function endOfSource(text: string, from: number): number {
  const found = /[,;:.!?—–](?:\s|$)|\b(?:which|who|but|while)\b/.exec(text.slice(from));
  return found ? from + found.index : text.length;
}

function isInScope(text: string, at: number, cue: Span, end: number): boolean {
  if (at >= cue.start && at < end) return false;
  const borders = [...text.matchAll(border)].map(({ index }) => index);
  const first = borders.findLast((index) => index < cue.start) ?? 0;
  const last = borders.find((index) => index >= end) ?? text.length;
  const isOpening = opening.test(text.slice(first, cue.start));
  if (at > end) return at < last && (isOpening || !afterSource.test(text.slice(end)));
  return at >= first;
}

function entityIn({ annotations: { entities } }: FactContext, { start, end }: Span): number | undefined {
  const index = entities.findIndex(
    ({ type, mentions }) =>
      (type === 'person' || type === 'organisation') &&
      mentions.some((mention) => mention.start >= start && mention.end <= end),
  );
  return index < 0 ? undefined : index;
}

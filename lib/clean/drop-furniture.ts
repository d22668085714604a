import type { Block } from '../model/article.ts';
import type { DroppedLine } from '../model/dropped-line.ts';
import { findFurniture } from '../parse/lines/find-furniture.ts';
import type { Zone } from '../parse/lines/furniture-rules.ts';
import { readByline } from '../parse/lines/read-byline.ts';
import { isSameText } from '../parse/lines/same-text.ts';
import { cutTail } from './cut-tail.ts';
import { findZones } from './find-zones.ts';

/** A block, or the ending of a block, that does not belong to the article. */
export interface Dropped extends DroppedLine {
  readonly zone: Zone | 'ending';
  /** How many blocks before it were kept, with the one whose ending it is. */
  readonly keptBefore: number;
}

/**
 * Sorts cleaned blocks into paragraphs and furniture: counters, bylines, timestamps, credits, "Read more", a repeated
 * headline. Both are in article order.
 */
export function dropFurniture(
  blocks: readonly Block[],
  headline: string | undefined,
): { kept: readonly Block[]; dropped: readonly Dropped[] } {
  const kept: Block[] = [];
  const dropped: Dropped[] = [];
  const zones = findZones(blocks);
  const end = findHighlights(blocks);
  // An alert of one line has no text but its headline, which stays.
  const isAlert = blocks.length === 1;
  for (const [index, block] of blocks.entries()) {
    const zone = zones[index] ?? 'body';
    const rule = index >= end ? 'highlight' : ruleOf(block, zone, index, isAlert ? undefined : headline);
    if (rule) dropped.push({ text: block.text, rule, zone, keptBefore: kept.length });
    else {
      const { text, tail } = cutTail(block.text);
      kept.push(text === block.text ? block : { kind: block.kind, text });
      if (tail) dropped.push({ text: tail.text, rule: tail.kind, zone: 'ending', keptBefore: kept.length });
    }
  }
  return { kept, dropped };
}

/** A headline may stand again within this many blocks, below a byline and counters. */
const headlineBlocks = 6;

function ruleOf({ kind, text }: Block, zone: Zone, index: number, headline: string | undefined): string | undefined {
  if (kind === 'table' || kind === 'preformatted') return undefined;
  if (headline && zone !== 'tail' && index < headlineBlocks && isSameText(text, headline)) return 'headline';
  if (zone !== 'body' && readByline(text)) return 'byline';
  return findFurniture(text, zone);
}

/** Where the editors' own summary begins, which is not the article: CNN's texts for research end in it. */
function findHighlights(blocks: readonly Block[]): number {
  const first = blocks.findIndex(({ text }) => text === '@highlight');
  return first > 0 ? first : blocks.length;
}

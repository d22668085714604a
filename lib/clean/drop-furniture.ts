import { furnitureWords } from '../languages/languages.ts';
import type { Block } from '../model/article.ts';
import type { DroppedLine } from '../model/dropped-line.ts';
import { findFurniture } from '../parse/lines/find-furniture.ts';
import type { Zone } from '../parse/lines/furniture-rule.ts';
import { isKnownAgency } from '../parse/lines/is-agency.ts';
import { isBareByline, isProgramme, readNames } from '../parse/lines/read-bare-byline.ts';
import { readByline } from '../parse/lines/read-byline.ts';
import { isSameText } from '../parse/lines/same-text.ts';
import { cutOpening } from './cut-opening.ts';
import { cutTail } from './cut-tail.ts';
import { findEnding } from './find-ending.ts';
import { findPromotions } from './find-promotions.ts';
import { findZones, isRunningText } from './find-zones.ts';
import { findStaff, isTranscript } from './read-transcript.ts';

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
  const end = hasLooseLine(blocks) ? findEnding(blocks) : blocks.length;
  const promotions = findPromotions(blocks);
  const zones = findZones(blocks.slice(0, end));
  const highlights = findHighlights(blocks);
  const texts = blocks.map(({ text }) => text);
  const isSpoken = isTranscript(texts);
  const staff = isSpoken ? findStaff(texts) : noNames;
  const offer = findOffer(blocks);
  const setApart = (index: number): string | undefined => {
    if (index > offer) return 'paywall';
    if (index >= end) return 'boilerplate';
    return index >= highlights ? 'highlight' : promotions.has(index) ? 'sign-up' : undefined;
  };
  // An alert of one line has no text but its headline, which stays.
  const isAlert = blocks.length === 1;
  for (const [index, block] of blocks.entries()) {
    const zone = zones[index] ?? 'tail';
    const ownHeadline = isAlert ? undefined : headline;
    const found = setApart(index) ?? noticeOf(block.text, zone, isSpoken) ?? ruleOf(blocks, index, zone, ownHeadline);
    const rule = found === 'byline' && isSpoken && !isOfSpeaker(block.text, texts) ? 'broadcast' : found;
    if (rule) dropped.push({ text: block.text, rule, zone, keptBefore: kept.length });
    else {
      const opening = cutOpening(block.text, staff);
      if (opening.cut) dropped.push({ ...opening.cut, zone, keptBefore: kept.length });
      if (opening.text === '') continue;
      const { text, tail } = cutTail(opening.text, isSpoken);
      kept.push(text === block.text ? block : { kind: block.kind, text });
      if (tail) dropped.push({ text: tail.text, rule: tail.kind, zone: 'ending', keptBefore: kept.length });
    }
  }
  return { kept, dropped };
}

/** What a transcript says of itself, which may be as long as a paragraph, and the name of its programme. */
function noticeOf(text: string, zone: Zone, isSpoken: boolean): string | undefined {
  if (!isSpoken) return undefined;
  if (zone === 'head' && text.length <= longestProgramme && isProgramme(text)) return 'broadcast';
  return findFurniture(text, 'tail') === 'broadcast' ? 'broadcast' : undefined;
}

/** Characters. */
const longestProgramme = 40;

/** A line of names above a transcript is a byline where one of them speaks below; else it names the programme. */
function isOfSpeaker(line: string, texts: readonly string[]): boolean {
  const names = readNames(line)?.authors.map((name) => name.toUpperCase()) ?? [];
  return readByline(line) !== undefined || texts.some((text) => names.some((name) => text.startsWith(name)));
}

const noNames: ReadonlySet<string> = new Set();

/** Lines without a full stop, as what stands behind an article has them; few articles have any below their text. */
const hasLooseLine = (blocks: readonly Block[]): boolean => {
  const first = blocks.findIndex(isRunningText);
  return first >= 0 && blocks.some((block, index) => index > first && !/[.!?…]["”’»]?$/u.test(block.text));
};

/** A headline may stand again within this many blocks, below a byline and counters. */
const headlineBlocks = 6;

function ruleOf(blocks: readonly Block[], index: number, zone: Zone, headline: string | undefined): string | undefined {
  const { kind = 'text', text = '' } = blocks[index] ?? {};
  if (kind === 'table' || kind === 'preformatted') return undefined;
  if (headline && zone !== 'tail' && index < headlineBlocks && isSameText(text, headline)) return 'headline';
  if (zone !== 'body' && (readByline(text) || (zone === 'head' && isKnownAgency(text)))) return 'byline';
  if (zone === 'head' && isBareByline(blocks, index, headline !== undefined)) return 'byline';
  if (zone === 'head' && isProvider(text, blocks[index - 1]?.text)) return 'release-label';
  return findFurniture(text, zone);
}

const providers: ReadonlySet<string> = new Set(furnitureWords('releaseProviders'));

/** The sender of a release, below "News provided by", or behind "Source:" below a day. */
function isProvider(text: string, above = ''): boolean {
  if (text.length > 100 || /[.!?]$/.test(text)) return false;
  if (providers.has(above.toLowerCase().replace(/\W+$/, ''))) return true;
  return /^source: /i.test(text) && findFurniture(above, 'head') === 'timestamp';
}

/** Blocks and characters of an offer below the line with which a pay wall opens. */
const [mostOffers, longestOffer] = [8, 160];

/** Where a pay wall opens behind which only short lines stand: they are its offer. */
function findOffer(blocks: readonly Block[]): number {
  const from = Math.max(1, blocks.length - mostOffers);
  const index = blocks.findIndex((block, at) => at >= from && findFurniture(block.text, 'tail') === 'paywall');
  return index >= 0 && blocks.slice(index).every(({ text }) => text.length <= longestOffer) ? index : blocks.length;
}

/** Where the editors' own summary begins, which is not the article: CNN's texts for research end in it. */
function findHighlights(blocks: readonly Block[]): number {
  const first = blocks.findIndex(({ text }) => text === '@highlight');
  return first > 0 ? first : blocks.length;
}

import { findPageFurniture } from '../html/find-page-furniture.ts';
import { endsSentence } from '../plain-text/line-shape.ts';
import type { MarkdownBlock } from './scan-markdown.ts';

/** A line with a greater share of its letters in links is not of the article, unless it is longer. */
const mostlyLinks = 0.85;
const longestLink = 160;
const shortestParagraph = 80;

/**
 * Takes lines that are only links out, headings that this leaves without a text, and what stands above the headline:
 * extractors turn whole pages into Markdown.
 */
export function dropPageParts(blocks: readonly MarkdownBlock[]): readonly MarkdownBlock[] {
  const kept = blocks.filter((block) => !isLinks(block) && !isFurniture(block));
  return dropAboveHeadline(kept.length < blocks.length ? dropLonelyHeadings(kept) : kept);
}

const isLinks = ({ kind, text, linked }: MarkdownBlock): boolean =>
  kind === 'paragraph' && linked > text.trim().length * mostlyLinks && text.length <= longestLink;

const isFurniture = ({ kind, text, linked }: MarkdownBlock): boolean =>
  kind === 'paragraph' && linked > 0 && findPageFurniture(text.trim()) !== undefined;

/** The headline is the first of the highest headings; what stands above it is the page's head, unless it is prose. */
function dropAboveHeadline(blocks: readonly MarkdownBlock[]): readonly MarkdownBlock[] {
  const headline = blocks.findIndex(({ kind, level }) => kind === 'heading' && level === 1);
  return blocks.slice(0, Math.max(0, headline)).some(isProse) ? blocks : blocks.slice(Math.max(0, headline));
}

const isProse = ({ kind, text }: MarkdownBlock): boolean =>
  kind === 'html' || (kind === 'paragraph' && text.length >= shortestParagraph && endsSentence(text.trim()));

function dropLonelyHeadings(blocks: readonly MarkdownBlock[]): readonly MarkdownBlock[] {
  const end = blocks.findLastIndex(({ kind }) => kind !== 'heading') + 1;
  return end === 0 ? blocks : blocks.slice(0, end);
}

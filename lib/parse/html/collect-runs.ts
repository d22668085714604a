import type { ElementNode, HtmlNode } from './html-node.ts';
import { blockTags } from './tag-classes.ts';

/** A block of text as a browser would set it: the text between two tags of block elements. */
export interface TextRun {
  /** Spaces folded; a line feed for each `<br>`. Never empty. */
  readonly text: string;
  /** How many of its characters are links. */
  readonly linkLength: number;
  /** The nearest block element around it. */
  readonly owner: ElementNode;
  /** Whether all of the owner's text is this run. */
  readonly isWhole: boolean;
}

interface OpenRun {
  parts: string[];
  linkLength: number;
  length: number;
  lastBreak: boolean;
}

/** All text below, as runs in document order. Two `<br>` in a row end a run, as a paragraph does. */
export function collectRuns(root: ElementNode): TextRun[] {
  const runs: TextRun[] = [];
  const open = emptyRun();
  collectBlock(root, false);
  return runs;

  function collectBlock(owner: ElementNode, isLinked: boolean): void {
    const first = runs.length;
    let hasBlocks = false;
    const flush = (isWhole: boolean): void => {
      const run = closeRun(open, owner, isWhole);
      if (run) runs.push(run);
    };
    const enter = (node: HtmlNode, inLink: boolean): void => {
      if (typeof node === 'string') {
        addText(open, node, inLink);
      } else if (node.tag === 'br') {
        if (open.lastBreak) flush(false);
        else addBreak(open);
      } else if (blockTags.has(node.tag)) {
        flush(false);
        hasBlocks = true;
        collectBlock(node, inLink);
      } else {
        const linked = inLink || (node.tag === 'a' && isLink(node));
        for (const child of node.children) enter(child, linked);
      }
    };
    for (const child of owner.children) enter(child, isLinked);
    flush(!hasBlocks && runs.length === first);
  }
}

const emptyRun = (): OpenRun => ({ parts: [], linkLength: 0, length: 0, lastBreak: false });

const isLink = ({ attributes }: ElementNode): boolean =>
  attributes.href !== undefined && !attributes.href.startsWith('#');

function addText(open: OpenRun, raw: string, inLink: boolean): void {
  const text = raw.replace(/\s+/g, ' ');
  const length = text.trim().length;
  open.parts.push(text);
  open.length += length;
  if (inLink) open.linkLength += length;
  if (length > 0) open.lastBreak = false;
}

function addBreak(open: OpenRun): void {
  open.parts.push('\n');
  open.lastBreak = true;
}

function closeRun(open: OpenRun, owner: ElementNode, isWhole: boolean): TextRun | undefined {
  const text = open.parts
    .join('')
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
  const { linkLength } = open;
  Object.assign(open, emptyRun());
  if (text === '') return undefined;
  return { text, linkLength: Math.min(linkLength, text.length), owner, isWhole };
}

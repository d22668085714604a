import { findFurniture } from '../lines/find-furniture.ts';
import { readByline } from '../lines/read-byline.ts';
import type { TextRun } from './collect-runs.ts';
import { pageFurniture } from './furniture-lines.ts';
import { linkDensity } from './measure-content.ts';
import { headingTags } from './tag-classes.ts';

const longestFurniture = 260;
const longestLink = 160;
const shortestParagraph = 80;
const endsSentence = /[.!?…:。！？।؟]["'”’»)\]]*$/u;
/** Runs in which a headline stands above the text. */
const longestHead = 12;
/** Takes out of the content what is no sentence of the article: link-only lines, "Read more", credits, headings of nothing. */
export function dropFurnitureRuns(runs: readonly TextRun[]): TextRun[] {
  const kept = runs.filter((run) => !isFurniture(run));
  return dropLonelyHeadings(dropHead(kept));
}

function isFurniture(run: TextRun): boolean {
  if (run.text.length > longestFurniture) return false;
  if (linkDensity({ length: run.text.length, linkLength: run.linkLength }) > 0.85 && !headingTags.has(run.owner.tag))
    return run.text.length <= longestLink;
  return pageFurniture.some(({ longest, pattern }) => run.text.length <= longest && pattern.test(run.text));
}

/** The headline above the text, and kickers above it: bylines, dates and agencies stay for cleanArticle to read. */
function dropHead(runs: readonly TextRun[]): readonly TextRun[] {
  const first = runs.findIndex(({ text }) => text.length >= shortestParagraph && endsSentence.test(text.slice(-4)));
  const headline = runs.slice(0, Math.min(first, longestHead)).findLastIndex(({ owner }) => owner.tag === 'h1');
  return runs.filter(({ text }, index) => index > headline || (index < headline && isRead(text)));
}

const isRead = (text: string): boolean => readByline(text) !== undefined || findFurniture(text, 'head') !== undefined;

/** A heading whose section was taken out, or that stands at the end, is none. */
function dropLonelyHeadings(runs: readonly TextRun[]): TextRun[] {
  let end = runs.length;
  while (end > 0 && isHeading(runs[end - 1])) end--;
  return runs.slice(0, end);
}

const isHeading = (run: TextRun | undefined): boolean => run !== undefined && headingTags.has(run.owner.tag);

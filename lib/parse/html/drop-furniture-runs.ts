import { findFurniture } from '../lines/find-furniture.ts';
import { readByline } from '../lines/read-byline.ts';
import type { TextRun } from './collect-runs.ts';
import { findPageFurniture } from './find-page-furniture.ts';
import { linkDensity } from './measure-content.ts';
import { headingTags } from './tag-classes.ts';

/** A line with a greater share of its letters in links is not of the article, unless it is longer. */
const mostlyLinks = 0.85;
const longestLink = 160;
const shortestParagraph = 80;
const endsSentence = /[.!?…:。！？।؟]["'”’»)\]]*$/u;
/** How many runs above the text may hold the headline. */
const longestHead = 12;

/** Takes lines that are only links, "Read more", credits, and headings without a text out of the content. */
export function dropFurnitureRuns(runs: readonly TextRun[]): TextRun[] {
  const kept = runs.filter((run) => !isFurniture(run));
  return dropLonelyHeadings(dropHead(kept));
}

function isFurniture(run: TextRun): boolean {
  if (
    linkDensity({ length: run.text.length, linkLength: run.linkLength }) > mostlyLinks &&
    !headingTags.has(run.owner.tag)
  )
    return run.text.length <= longestLink;
  return findPageFurniture(run.text) !== undefined;
}

/** Takes out the headline above the text, and kickers above it. Bylines, dates and agencies stay for cleanArticle. */
function dropHead(runs: readonly TextRun[]): readonly TextRun[] {
  const first = runs.findIndex(({ text }) => text.length >= shortestParagraph && endsSentence.test(text.slice(-4)));
  const headline = runs.slice(0, Math.min(first, longestHead)).findLastIndex(({ owner }) => owner.tag === 'h1');
  return runs.filter(({ text }, index) => index > headline || (index < headline && isRead(text)));
}

const isRead = (text: string): boolean => readByline(text) !== undefined || findFurniture(text, 'head') !== undefined;

/** Takes out headings at the end, whose sections were taken out. */
function dropLonelyHeadings(runs: readonly TextRun[]): TextRun[] {
  let end = runs.length;
  while (end > 0 && isHeading(runs[end - 1])) end--;
  return runs.slice(0, end);
}

const isHeading = (run: TextRun | undefined): boolean => run !== undefined && headingTags.has(run.owner.tag);

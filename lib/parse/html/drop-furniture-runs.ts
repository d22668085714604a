import { findFurniture } from '../lines/find-furniture.ts';
import { readByline } from '../lines/read-byline.ts';
import type { TextRun } from './collect-runs.ts';
import type { DropLog } from './drop-log.ts';
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
export function dropFurnitureRuns(runs: readonly TextRun[], log: DropLog): readonly TextRun[] {
  const kept = runs.filter((run) => {
    const rule = findRule(run);
    if (rule !== undefined) log.add(run.text, rule);
    return rule === undefined;
  });
  return dropLonelyHeadings(dropHead(kept, log), log);
}

function findRule(run: TextRun): string | undefined {
  if (linkDensity({ length: run.text.length, linkLength: run.linkLength }) > mostlyLinks && !isHeading(run))
    return run.text.length <= longestLink ? 'line of links' : undefined;
  const kind = findPageFurniture(run.text);
  // An offer to read the rest tells that there is one: cleanArticle drops it with a note.
  return kind && findFurniture(run.text, 'tail') !== 'paywall' ? `furniture line: ${kind}` : undefined;
}

/** Takes out the headline above the text, and kickers above it. Bylines, dates and agencies stay for cleanArticle. */
function dropHead(runs: readonly TextRun[], log: DropLog): readonly TextRun[] {
  const first = runs.findIndex(({ text }) => text.length >= shortestParagraph && endsSentence.test(text.slice(-4)));
  const headline = runs.slice(0, Math.min(first, longestHead)).findLastIndex(({ owner }) => owner.tag === 'h1');
  return runs.filter(({ text }, index) => {
    const isKept = index > headline || (index < headline && isRead(text));
    if (!isKept) log.add(text, index === headline ? 'headline above the text' : 'line above the headline');
    return isKept;
  });
}

const isRead = (text: string): boolean => readByline(text) !== undefined || findFurniture(text, 'head') !== undefined;

/** Takes out headings at the end, whose sections were taken out. */
function dropLonelyHeadings(runs: readonly TextRun[], log: DropLog): readonly TextRun[] {
  const end = runs.findLastIndex((run) => !isHeading(run)) + 1;
  for (const { text } of runs.slice(end)) log.add(text, 'heading without a text');
  return runs.slice(0, end);
}

const isHeading = ({ owner }: TextRun): boolean => headingTags.has(owner.tag);

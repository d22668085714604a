import type { TextRun } from './collect-runs.ts';
import { linkDensity } from './measure-content.ts';
import { headingTags } from './tag-classes.ts';

const longestFurniture = 160;

/** Lines that pages put between paragraphs, in whole; each is tried on short runs only. */
const furniture: readonly RegExp[] = [
  /^(?:read|see|watch|listen|learn|find out|click|tap|continue reading|view|also|more from|more on|more:|related|recommended|don't miss|up next)\b.{0,20}(?:more|also|here|below|:|now|story|stories|this)/i,
  /^(?:related|read more|read also|see also|advertisement|sponsored|share(?: this)?|photo|image|video|credit|source|loading|follow us|sign up|subscribe|comments?|print|e-?mail)\b[^.!?]{0,40}$/i,
  /^(?:photo|image|picture|credit|photograph|illustration|file photo)s?\s*(?:by|:|credit|courtesy)/i,
  /^(?:sign up|subscribe|follow (?:us|him|her|them)|join (?:us|our)|download (?:our|the)|get (?:our|the latest|more))\b/i,
  /^(?:©|\(c\)|copyright\b|all rights reserved)/i,
  /^(?:published|updated|last updated|posted|first published|modified)\b.{0,12}\d/i,
];

/** Takes out of the content what is no sentence of the article: link-only lines, "Read more", credits, headings of nothing. */
export function dropFurniture(runs: readonly TextRun[]): TextRun[] {
  return dropLonelyHeadings(runs.filter((run) => !isFurniture(run)));
}

function isFurniture(run: TextRun): boolean {
  if (run.text.length > longestFurniture) return false;
  if (linkDensity({ length: run.text.length, linkLength: run.linkLength }) > 0.85 && !headingTags.has(run.owner.tag))
    return true;
  return furniture.some((pattern) => pattern.test(run.text));
}

/** A heading whose section was taken out, or that stands at the end, is none. */
function dropLonelyHeadings(runs: readonly TextRun[]): TextRun[] {
  let end = runs.length;
  while (end > 0 && isHeading(runs[end - 1])) end--;
  return runs.slice(0, end);
}

const isHeading = (run: TextRun | undefined): boolean => run !== undefined && headingTags.has(run.owner.tag);

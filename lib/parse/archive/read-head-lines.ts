import { findFurniture } from '../lines/find-furniture.ts';
import { readByline } from '../lines/read-byline.ts';
import { readDate } from '../lines/read-date.ts';

/** What the lines without labels above the text of an archived document say. */
export interface HeadLines {
  readonly headline: string | undefined;
  readonly publisher: string | undefined;
  readonly published: string | undefined;
  readonly authors: readonly string[];
}

/** Lines that say how a document lay in its paper or its archive. */
const others: readonly RegExp[] = [
  /^\d[\d,.]* words?$/i,
  /^[A-Z\d]{2,10}$/,
  /^[\d,\s-]+$/,
  /^pg?\. ?\w+/i,
  /\bedition\d?$/i,
  /^(?:copyright\b|©|\(c\)|all rights reserved)/i,
  /^(?:english|deutsch|français|español|italiano|nederlands|português)$/i,
  /^report information from/i,
  /^(?:https?:|www\.)/i,
  /^\d\d?:\d\d/,
  /^proquest document/i,
  /^_{5,}$/,
];

/** A page with the search that was made, before the first document. */
const cover = /^(?:user name|date and time|job number) ?:|^documents? \(\d+\)$/i;
const ofCover =
  /^(?:\d+\. |client\/matter|search t\w+ ?:|content type|narrowed by|user name ?:|date and time ?:|job number ?:)/i;

function withoutCover(lines: readonly string[]): readonly string[] {
  const last = lines.some((line) => cover.test(line)) ? lines.findLastIndex((line) => ofCover.test(line)) : -1;
  return lines.slice(last + 1);
}

/** Reads the paper's name beside the date, and the headline above or below both. */
export function readHeadLines(all: readonly string[]): HeadLines {
  const lines = withoutCover(all);
  const kept = lines.filter((line) => !others.some((pattern) => pattern.test(line)));
  const byline = kept.map((line) => readByline(line)).find((read) => read !== undefined);
  const rest = kept.filter((line) => !readByline(line));
  const dated = rest.findIndex((line) => isDate(line));
  const date = rest[dated];
  const before = rest.slice(0, Math.max(dated, 0));
  const behind = rest.slice(dated + 1).filter((line) => !isDate(line));
  const known = { published: date && readDate(date), authors: byline?.authors ?? [] };
  if (dated < 0) return { ...known, headline: rest.join(' ') || undefined, publisher: undefined };
  const last = lines.indexOf(date ?? '');
  // The paper stands below the date where the length of the text stands above it.
  const isBelow = lines.slice(0, last).some((line) => /^\d[\d,.]* words?$/i.test(line));
  if (isBelow) return { ...known, headline: longestOf(before), publisher: behind[0] };
  if (behind.length > 0) return { ...known, headline: behind.join(' '), publisher: before.at(-1) };
  return { ...known, headline: before.slice(0, -1).join(' ') || undefined, publisher: before.at(-1) };
}

const isDate = (line: string): boolean =>
  line.length < 60 && /\d/.test(line) && readDate(line) !== undefined && isStamp(line);

/** "March 4, 2026 Wednesday", "Wednesday 4 March 2026 10:12" */
const isStamp = (line: string): boolean => findFurniture(line, 'head') === 'timestamp';

/** A section above a headline is shorter. */
const longestOf = (lines: readonly string[]): string | undefined => lines.toSorted((a, b) => b.length - a.length)[0];

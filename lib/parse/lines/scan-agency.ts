import { furnitureWords } from '../../languages/languages.ts';
import type { Span } from '../../model/span.ts';
import { anyOf } from '../../model/words.ts';
import { isKnownAgency } from './is-agency.ts';
import { matchAt } from './match-at.ts';
import { scanDate } from './scan-date.ts';

/** The part of a dateline that names who sends the story. */
export interface AgencyPart extends Span {
  readonly agency: Span;
  /** A date that stands with the name: "(Example Wire - March 4, 2026)". */
  readonly date: Span | undefined;
}

const dashes = String.raw`(?:\s?(?:-{1,3}|[–—])\s?)?`;
/** "(Reuters)", "--(BUSINESS WIRE)" */
const inParentheses = new RegExp(String.raw`[,.]?(?: |${dashes})\(([^()]{2,60})\)`, 'uy');
/** "/PRNewswire/", "/ EXAMPLE WIRE /" */
const inSlashes = new RegExp(String.raw`,?(?: |${dashes})\/ ?([^/()]{2,40}?) ?\/`, 'uy');
/** " - Example Newswire - " */
const inDashes = /,? [-–—] ?(\p{Lu}[^-–—()/]{2,40}?)(?= [-–—] )/uy;
const wireName = new RegExp(`${anyOf(furnitureWords('wireEndings'))}(?:[ .-]|$)`);
const behindName = /^(.*\S)\s(?:[-–—]|via)\s(?=\S)/u;

/** The agency at an index, in parentheses, slashes or dashes. In slashes and dashes only a wire's own name is one. */
export function scanAgency(text: string, at: number): AgencyPart | undefined {
  const enclosed = partAt(inParentheses, text, at);
  if (enclosed) return enclosed;
  const other = partAt(inSlashes, text, at) ?? partAt(inDashes, text, at);
  return other && isWire(text.slice(other.agency.start, other.agency.end)) ? other : undefined;
}

/** A known agency with what it adds to its name, or a name that ends as those of wires for releases do. */
export const isWire = (name: string): boolean =>
  isKnownAgency(name) || isKnownAgency(name.split(' ', 1)[0] ?? '') || wireName.test(name.toLowerCase());

function partAt(pattern: RegExp, text: string, at: number): AgencyPart | undefined {
  const end = matchAt(pattern, text, at);
  if (end === undefined) return undefined;
  pattern.lastIndex = at;
  const name = pattern.exec(text)?.[1] ?? '';
  const start = text.indexOf(name, text.slice(at, end).search(/[(/]|[-–—] ?\p{Lu}/u) + at);
  const before = behindName.exec(name);
  const date = before && scanDate(text, start + before[0].length);
  const isWhole = date !== undefined && date?.end === start + name.length;
  const agency = { start, end: start + (isWhole ? (before?.[1] ?? name).length : name.length) };
  return { start: at, end, agency, date: isWhole ? (date ?? undefined) : undefined };
}

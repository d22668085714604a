import type { Dateline } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { knownCities } from './data/known-cities.ts';
import { isAgency, isKnownAgency } from './is-agency.ts';
import { isNoPlace } from './is-no-place.ts';
import { matchAt, skipAt } from './match-at.ts';
import { isWire, scanAgency } from './scan-agency.ts';
import { scanDate } from './scan-date.ts';
import { scanPlace } from './scan-place.ts';

/** Before a date behind a place or an agency. */
const comma = / [-–—|(] ?|,? (?!\()|,/y;
const closing = /\)/y;
/** "04.03.2026" */
const numericDate = /\d{1,2}\.\d{1,2}\.\d{4}(?!\d)/y;
const separator = /\.? ?(?:-{1,3}|[–—_:]{1,2})(?![-–—_]) ?/uy;
/** Every dateline has one of these signs, and the openings of most paragraphs have none. */
const separates = /[-–—_:(/|]|\d{4}\. /;
/** The first sentence proper begins with a capital, a quotation mark or a digit, or in a script without capitals. */
const sentenceStart = /["'“”‘’„«»`(¿¡[]{0,3}(?:[\p{Lu}\p{Lo}\d$€£]|[a-z]{1,3}\p{Lu})/uy;

interface Parts {
  readonly place: Span | undefined;
  readonly date: Span | undefined;
  readonly agency: Span | undefined;
  /** Where the separator begins; `end` where there is no separator. */
  readonly separatorStart: number;
  readonly end: number;
}

/**
 * Reads the dateline that a paragraph begins with. Spans point into `text`; the first sentence proper begins at `end`.
 * Undefined where the opening words are a sentence: "NATO - the alliance", "Smith (R-Ohio) - a veteran".
 */
export function findDateline(text: string): Dateline | undefined {
  const opening = text.slice(0, longestDateline);
  if (!separates.test(opening)) return undefined;
  const parts = readParts(opening);
  if (!parts || !isDateline(text, parts)) return undefined;
  return { start: 0, end: parts.end, place: parts.place, date: parts.date, agency: parts.agency };
}

/** Characters: enough for three cities with regions, a date and an agency. */
const longestDateline = 160;

const bar = / ?[/|] /y;
/** Behind a full date, a stop may stand in place of a dash: "Belmore, 4 March 2026. The". */
const stop = /\. (?=\p{Lu})/uy;

function readParts(text: string): Parts | undefined {
  const from = skipByline(text);
  const leading = scanDate(text, from);
  const city = leading || from > 0 ? undefined : spanTo(scanPlaces(text), 0);
  let at = leading?.end ?? city?.end ?? from;
  const day = leading ?? findDate(text, at);
  if (day) at = skipAt(closing, text, Math.max(at, day.end));
  const source = scanAgency(text, at);
  at = source?.end ?? at;
  const late = day || !source ? undefined : (source.date ?? findDate(text, at));
  at = Math.max(at, late?.end ?? 0);
  if (at === 0) return undefined;
  const end = endOfSeparator(text, at, source !== undefined, (day ?? late) !== undefined);
  return {
    place: city && trimStop(city, text),
    date: day ?? late,
    agency: source?.agency,
    separatorStart: at,
    end: end ?? (source && text[at] === ' ' ? at + 1 : at),
  };
}

function endOfSeparator(text: string, at: number, hasAgency: boolean, hasDate: boolean): number | undefined {
  const dash = matchAt(separator, text, at);
  if (dash !== undefined || !hasDate) return dash;
  const behindBar = matchAt(bar, text, at);
  if (behindBar !== undefined || hasAgency) return behindBar;
  return /\d{4}$/u.test(text.slice(Math.max(0, at - 4), at)) ? matchAt(stop, text, at) : undefined;
}

/** Between the cities of a release: "LONDON and NEW YORK", "HALDEN & PORT MAREN". */
const joiner = /(?:,? (?:and|et|und|y|&)|;) (?=\p{Lu})/uy;
const mostCities = 4;

function scanPlaces(text: string): number | undefined {
  let end = scanPlace(text, 0);
  for (let count = 1; end !== undefined && count < mostCities; count++) {
    const begin = matchAt(joiner, text, end);
    const next = begin === undefined ? undefined : scanPlace(text, begin);
    if (next === undefined) break;
    end = next;
  }
  return end;
}

/** "By Reuters Sept. 28, 2018 (Reuters) - " */
function skipByline(text: string): number {
  if (!text.startsWith('By ')) return 0;
  const [whole = '', name = ''] = /^By (\p{Lu}[\p{L}]+) (?=\p{Lu}|\()/u.exec(text) ?? [];
  return isKnownAgency(name) ? whole.length : 0;
}

type Rule = (text: string, parts: Parts) => boolean;

/** Any one of these makes the opening a dateline. */
const rules: readonly Rule[] = [
  hasKnownAgency,
  (text, parts) => hasSeparator(parts) && parts.place !== undefined && hasNamedAgency(text, parts),
  (_text, parts) => hasSeparator(parts) && parts.place !== undefined && parts.date !== undefined,
  (text, parts) => isCapitalPlace(text, parts) && hasSpacedSeparator(text, parts) && startsSentence(text, parts.end),
  (text, parts) => isCityWithDash(text, parts) && hasSpacedSeparator(text, parts) && startsSentence(text, parts.end),
];

function isDateline(text: string, parts: Parts): boolean {
  return rules.some((rule) => rule(text, parts));
}

const separatorMark = /[-–—_:/|]/u;
const slice = (text: string, span: Span | undefined): string => (span ? text.slice(span.start, span.end) : '');
const hasSeparator = (parts: Parts): boolean => parts.end > parts.separatorStart;

/** "(CNN) Police said" needs no dash; "Reuters (CNN)" in the middle of a sentence does. */
function hasKnownAgency(text: string, parts: Parts): boolean {
  const name = slice(text, parts.agency);
  if (!parts.agency || !(isKnownAgency(name) || (parts.place && isWire(name)))) return false;
  return separatorMark.test(text.slice(parts.separatorStart, parts.end)) || startsSentence(text, parts.end);
}

/**
 * An unknown name in parentheses is an agency if it has a word for one. Behind a place in capitals, any name is, unless
 * it looks like a ticker or a party.
 */
function hasNamedAgency(text: string, parts: Parts): boolean {
  const agencyName = slice(text, parts.agency);
  if (!separatorMark.test(text.slice(parts.separatorStart, parts.end))) return false;
  if (isAgency(agencyName)) return true;
  if (!/^\p{L}[\p{L} /&.'’-]{3,}$/u.test(agencyName) || !/\p{Ll}/u.test(agencyName)) return false;
  return isInCapitals(slice(text, parts.place)) && !/[-.]/.test(agencyName);
}

function isCapitalPlace(text: string, parts: Parts): boolean {
  const [city = ''] = slice(text, parts.place).split(/[,/]/u);
  if (parts.agency || city.length < 3 || city.length > longestCity) return false;
  return isInCapitals(city) && /[AEIOUYÀ-Ý]/u.test(city) && !isNoPlace(city);
}

/** Characters. SAN CRISTOBAL DE LAS CASAS has 26; a headline in capitals has more. */
const longestCity = 28;

/** A city in ordinary letters with only a dash must be a well-known one, or have its state behind it. */
function isCityWithDash(text: string, parts: Parts): boolean {
  const written = slice(text, parts.place);
  if (parts.agency || written === '') return false;
  return knownCities.has(written.toLowerCase()) || /^[^,]+, (?:\p{Lu}\p{Ll}{2,4}\.|(?:\p{Lu}\.){2,3})$/u.test(written);
}

const isInCapitals = (city: string): boolean =>
  !/\p{Ll}/u.test(city.replace(/\b(?:Mc|Mac|de|la|le|del|O’|O')(?=\p{Lu}|\b)/gu, ''));

/** " - ", " — ", " _ ", and the glued "N.C.—Donald"; "AFL-CIO" and "SMITH: I think" have no such dash. */
function hasSpacedSeparator(text: string, { separatorStart, end }: Parts): boolean {
  return /^\.?(?: [-–—_]{1,3} ?|[—–]{1,2} ?|-- |_ )$/u.test(text.slice(separatorStart, end));
}

/** Whether prose follows: "ECONOMIC SPOTLIGHT - BANKS" is a headline in capitals. */
function startsSentence(text: string, at: number): boolean {
  if (at === text.length) return true;
  sentenceStart.lastIndex = at;
  return sentenceStart.test(text) && /[\p{Ll}\p{Lo}]/u.test(text.slice(at, at + 60));
}

/** The date behind a comma or a space, without them and without its article. */
function findDate(text: string, at: number): Span | undefined {
  const start = matchAt(comma, text, at);
  if (start === undefined) return undefined;
  return scanDate(text, start) ?? spanTo(matchAt(numericDate, text, start), start);
}

const spanTo = (end: number | undefined, start: number): Span | undefined =>
  end === undefined ? undefined : { start, end };

/** "PARIS." is a place and a stop; "N.Y." and "Calif." keep theirs. */
function trimStop(span: Span, text: string): Span {
  const isFullStop = /(?:^|[\s,])\p{Lu}{4,}\.$/u.test(slice(text, span));
  return isFullStop ? { start: span.start, end: span.end - 1 } : span;
}

import { pageWords } from '../../../languages/page-words.ts';
import { once } from '../../../model/once.ts';
import { anyOf } from '../../../model/words.ts';
import { type NumericOrder, readDate } from '../../lines/read-date.ts';
import type { PageFacts } from '../collect-page-facts.ts';
import { bylineBoxParts, dateParts, otherDateParts } from '../data/class-words.ts';
import type { ElementNode } from '../html-node.ts';
import type { HeadlineLines } from './find-near-lines.ts';
import { metaNames, publishedName } from './meta-names.ts';
import { shortText } from './short-text.ts';
import { splitDates } from './split-dates.ts';

export interface DateContext {
  readonly facts: PageFacts;
  readonly url: string | undefined;
  readonly order: NumericOrder;
  /** Whether an element belongs to something other than the article. */
  readonly isApart: (element: ElementNode) => boolean;
  readonly nearness: (element: ElementNode) => number;
  readonly lines: () => HeadlineLines;
}

type Source = (context: DateContext) => string | undefined;

/** Places where a page says when it was published, the most reliable first. */
const sources: readonly Source[] = [
  readMetas,
  readNearMarks,
  readPath,
  readNearLines,
  readLabelledLines,
  readFarMarks,
  readSlug,
  readNumber,
  readStatedMarks,
];

export function findPublished(context: DateContext): string | undefined {
  for (const read of sources) {
    const date = read(context);
    if (date) return date;
  }
  return undefined;
}

function readMetas({ facts, order }: DateContext): string | undefined {
  const others = [...facts.metas.keys()].filter((name) => publishedName().test(name.replace(/[^a-z]/g, '')));
  for (const name of [...metaNames.published, ...others]) {
    for (const value of facts.metas.get(name) ?? []) {
      const date = readDate(value, order);
      if (date) return date;
    }
  }
  return undefined;
}

interface Mark {
  readonly date: string;
  readonly kind: number;
  readonly nearness: number;
}

/** The depth of html, body and the root, which are around everything. */
const pageDepth = 3;

/** Elements that call themselves a date and stand with the headline. */
function readNearMarks(context: DateContext): string | undefined {
  const marks = readMarks(context).filter(({ nearness }) => nearness > pageDepth);
  const best = bestOf(marks);
  const alike = marks.filter(({ nearness, kind }) => nearness === best?.nearness && kind === best.kind);
  return new Set(alike.map(({ date }) => date.slice(0, 10))).size < fewestOfList ? best?.date : undefined;
}

/** This many dates in one place are those of a list of other articles. */
const fewestOfList = 3;

function readFarMarks(context: DateContext): string | undefined {
  return bestOf(readMarks(context))?.date;
}

/** The last resort: an element that states the date of publication, even one that is apart. */
function readStatedMarks({ facts, order, nearness }: DateContext): string | undefined {
  const marks = facts.marked.filter(({ attributes }) => attributes.itemprop === 'datePublished');
  const read = marks.map((element) => ({ date: readMark(element, order), kind: 0, nearness: nearness(element) }));
  return bestOf(read.filter((mark): mark is Mark => mark.date !== undefined))?.date;
}

function bestOf(marks: readonly Mark[]): Mark | undefined {
  let best: Mark | undefined;
  for (const mark of marks) {
    if (!best || mark.nearness > best.nearness || (mark.nearness === best.nearness && mark.kind < best.kind))
      best = mark;
  }
  return best;
}

function readMarks({ facts, order, isApart, nearness }: DateContext): readonly Mark[] {
  const marks: Mark[] = [];
  for (const element of facts.marked) {
    const kind = dateKinds.findIndex((isKind) => isKind(element));
    if (kind < 0 || isApart(element)) continue;
    const date = readMark(element, order);
    if (date) marks.push({ date, kind, nearness: nearness(element) });
  }
  return marks;
}

const dateName = once(() => new RegExp(anyOf(dateParts), 'i'));
const boxName = once(() => new RegExp(anyOf(bylineBoxParts), 'i'));
const otherDateName = once(() => new RegExp(anyOf(otherDateParts), 'i'));

/** Kinds of elements with dates, the most explicit first. */
const dateKinds: readonly ((element: ElementNode) => boolean)[] = [
  ({ attributes }) => /^date(?:published|created)$/i.test(attributes.itemprop ?? ''),
  (element) => element.tag === 'time' && element.attributes.datetime !== undefined && !isOther(element),
  (element) => element.tag === 'time' && !isOther(element),
  (element) => dateName().test(element.attributes.class ?? '') && !isOther(element),
  (element) => boxName().test(element.attributes.class ?? '') && !isOther(element),
];

function isOther({ attributes }: ElementNode): boolean {
  if (attributes.itemprop !== undefined && /^date|Date$/.test(attributes.itemprop)) return true;
  const name = attributes.class ?? '';
  return otherDateName().test(name) && !/publish/i.test(name);
}

const longestMark = 120;

function readMark(element: ElementNode, order: NumericOrder): string | undefined {
  const { datetime, content, title } = element.attributes;
  for (const value of [datetime, content, title]) {
    const date = value && readDate(value, order);
    if (date) return date;
  }
  return readPublishedText(shortText(element, longestMark, ' ') ?? '', order);
}

function readPublishedText(text: string, order: NumericOrder): string | undefined {
  for (const part of splitDates(text)) {
    const date = readDate(part, order);
    if (date) return date;
  }
  return undefined;
}

/** "/2026/03/04/": many publishing systems make addresses from the day of publication. */
function readPath({ url }: DateContext): string | undefined {
  const match =
    /\/((?:19|20)\d\d)[/-](\d\d?)[/-](\d\d?)(?:[/_-]|$)/.exec(url ?? '') ??
    /\/((?:19|20)\d\d)(\d\d)(\d\d)(?:[/_-]|$)/.exec(url ?? '');
  return match ? readDate(`${match[1]}-${match[2]}-${match[3]}`) : undefined;
}

function readNearLines({ order, lines }: DateContext): string | undefined {
  for (const line of lines().near) {
    const date = readPublishedText(line, order);
    if (date && isRecent(date)) return date;
  }
  return undefined;
}

/** "Datum: 4. März 2026", below the article. */
const dateLabel = once(
  () => new RegExp(`^\\(?${anyOf(pageWords('dateLabels'), pageWords('dateOpenings'))}(?!\\p{L})[^\\d]{0,25}\\d`, 'iu'),
);

function readLabelledLines({ order, lines }: DateContext): string | undefined {
  const { below, above } = lines();
  for (const line of [...below, ...above]) {
    const date = dateLabel().test(line) ? readPublishedText(line, order) : undefined;
    if (date) return date;
  }
  return undefined;
}

/** The time of the web: older dates beside a headline are its subject. */
const isRecent = (date: string): boolean => date >= '1990';

/** "/23-01-2026-pier-closes": the day may also be the article's subject. */
function readSlug({ url }: DateContext): string | undefined {
  const path = (url ?? '').replace(/^https?:\/\/[^/]*/, '').replace(/[?#].*$/, '');
  const match = /(?<!\d)(\d\d)[-._]?(\d\d)[-._]?(20\d\d)(?!\d)/.exec(path);
  return match ? readDate(`${match[3]}-${match[2]}-${match[1]}`) : undefined;
}

/**
 * "/article/A2026030414320005196": articles numbered by the minute in which they were begun. The address of an archive
 * has the time of its copy before the address of the page.
 */
function readNumber({ url }: DateContext): string | undefined {
  const match =
    /(?<!\d)(20\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])[0-5]\d{1,13}(?!\d|\/https?:)/.exec(url ?? '');
  return match ? readDate(`${match[1]}-${match[2]}-${match[3]}`) : undefined;
}

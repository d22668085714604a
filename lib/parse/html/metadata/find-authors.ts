import { pageWords } from '../../../languages/page-words.ts';
import { once } from '../../../model/once.ts';
import { anyOf } from '../../../model/words.ts';
import { type Credit, classifyCredit } from '../../lines/classify-credit.ts';
import { hasRole } from '../../lines/read-byline.ts';
import { splitCredits } from '../../lines/split-authors.ts';
import type { PageFacts } from '../collect-page-facts.ts';
import { authorDetailParts, authorParts } from '../data/class-words.ts';
import { flattenMarkup } from '../flatten-markup.ts';
import { foldText } from '../fold-text.ts';
import type { ElementNode } from '../html-node.ts';
import type { HeadlineLines } from './find-near-lines.ts';
import { keepPersons } from './keep-persons.ts';
import { metaNames } from './meta-names.ts';
import { readBylineOfLine, readLabelledByline } from './read-byline-of-line.ts';
import { shortPieces, shortText } from './short-text.ts';
import { splitTitle } from './split-title.ts';

export interface AuthorContext {
  readonly facts: PageFacts;
  /** Names that JSON-LD states, agencies included. */
  readonly stated: readonly string[];
  readonly siteNames: readonly string[];
  /** Whether an element belongs to something other than the article. */
  readonly isApart: (element: ElementNode) => boolean;
  readonly nearness: (element: ElementNode) => number;
  readonly lines: () => HeadlineLines;
}

type Source = (context: AuthorContext) => readonly string[];

/** Places where a page names its authors, the most reliable first. */
const sources: readonly Source[] = [
  ({ stated }) => stated,
  readMarks,
  readMetas,
  readLines,
  readLabelledLines,
  readSignature,
];

/** Kinds of names, in this order: persons from any source, other names, an agency, a desk or the site itself. */
const ranks: readonly (readonly Credit[])[] = [['person'], ['name'], ['agency'], ['desk', 'site']];

/**
 * JSON-LD's list is the byline as written: "Mara Lindqvist, Reuters". Elsewhere the words beside a person may be a
 * place or a role.
 */
const byline: readonly Credit[] = ['person', 'name', 'agency', 'desk'];

export function findAuthors(context: AuthorContext): readonly string[] {
  const sites = new Set(context.siteNames.flatMap(splitTitle).map(foldText));
  const found: (readonly (readonly [string, Credit])[])[] = [];
  for (const rank of ranks) {
    for (const [index, read] of sources.entries()) {
      found[index] ??= read(context).map((name) => [name, classifyCredit(name, foldText(name), sites)] as const);
      const credits = found[index] ?? [];
      if (!credits.some(([, credit]) => rank.includes(credit))) continue;
      const wanted: readonly Credit[] = rank[0] !== 'person' ? rank : index === 0 ? byline : ['person', 'name'];
      return [...new Set(credits.filter(([, credit]) => wanted.includes(credit)).map(([name]) => name))];
    }
  }
  return [];
}

function readMetas({ facts }: AuthorContext): readonly string[] {
  const all: string[] = [];
  for (const name of metaNames.authors)
    all.push(...(facts.metas.get(name) ?? []).flatMap((value) => splitCredits(flattenMarkup(value))));
  all.push(...readLabels(facts).flatMap(splitCredits));
  return all.length > mostAuthors * 2 ? [] : all;
}

/** "Written by" as a pair of meta elements, which WordPress writes for previews. */
function readLabels({ metas }: PageFacts): readonly string[] {
  const isWritten = writtenLabel().test(metas.get('twitter:label1')?.[0] ?? '');
  return isWritten ? (metas.get('twitter:data1') ?? []) : [];
}

const writtenLabel = once(() => new RegExp(`^${anyOf(pageWords('statedAuthorLabels'))}$`, 'iu'));

interface Mark {
  readonly element: ElementNode;
  readonly names: readonly string[];
  readonly kind: number;
  readonly nearness: number;
}

/** A longer list of names is that of the site's authors. */
const mostAuthors = 10;

/** Elements that call themselves the author's: the nearest to the headline, and among them the most explicit. */
function readMarks(context: AuthorContext): readonly string[] {
  const marks = innermost(context.facts.marked.flatMap((element) => readMark(element, context)));
  let best: Mark | undefined;
  for (const mark of marks) {
    if (!best || mark.nearness > best.nearness || (mark.nearness === best.nearness && mark.kind < best.kind))
      best = mark;
  }
  if (!best) return [];
  const names = marks
    .filter(({ kind, nearness }) => kind === best.kind && nearness === best.nearness)
    .flatMap((mark) => mark.names);
  const few = names.length > mostAuthors ? best.names : names;
  return best.kind === 0 ? few : keepPersons(few);
}

/** The innermost elements: a box with a name, a place and a date is less exact than the name's element in it. */
function innermost(marks: readonly Mark[]): readonly Mark[] {
  const outer = new Set<ElementNode>();
  for (const { element } of marks) {
    for (let node = element.parent; node && !outer.has(node); node = node.parent) outer.add(node);
  }
  return marks.filter(({ element }) => !outer.has(element));
}

const longestMark = 150;

function readMark(element: ElementNode, { isApart, nearness }: AuthorContext): readonly Mark[] {
  const kind = authorKinds.findIndex((isKind) => isKind(element));
  if (kind < 0 || element.tag === 'meta' || isApart(element)) return [];
  const text = shortText(element, longestMark, ' ') ?? '';
  if (otherLabel().test(text)) return [];
  const apart = personsOfPieces(shortPieces(element, longestMark));
  const read = apart.length > 0 ? apart : splitCredits(text);
  const names = read.filter((name) => /^[\p{Lu}\p{Lo}]|^\S+$|^d[aei]\p{L}* /u.test(name));
  return names.length === 0 ? [] : [{ element, names, kind, nearness: nearness(element) }];
}

/** Persons that stand in elements of their own, beside roles, addresses and outlets. */
function personsOfPieces(pieces: readonly string[]): readonly string[] {
  if (pieces.length < 2) return [];
  const names = pieces.flatMap(splitCredits).filter((name) => !hasRole(name));
  return [...new Set(names.filter((name) => classifyCredit(name, foldText(name), noSites) === 'person'))];
}

const noSites: ReadonlySet<string> = new Set();

const authorName = once(() => new RegExp(anyOf(authorParts, ['journalist', 'redakteur']), 'i'));
const detailName = once(() => new RegExp(`bio(?![a-z])|${anyOf(authorDetailParts)}`, 'i'));

const otherLabel = once(() => new RegExp(`^${anyOf(pageWords('sourceLabels'))}(?:\\s*:|\\s*$)`, 'iu'));

/** The property of microdata or RDFa, which may have a prefix: "dc:creator". */
const isAuthorProperty = (name: string | undefined): boolean =>
  name !== undefined && /^(?:\w+:)?(?:author|creator)$/.test(name);

/** Kinds of elements with authors, the most explicit first. */
const authorKinds: readonly ((element: ElementNode) => boolean)[] = [
  ({ attributes }) => isAuthorProperty(attributes.itemprop) || isAuthorProperty(attributes.property),
  ({ attributes }) => attributes.rel === 'author',
  ({ attributes, parent }) => {
    const name = attributes.class ?? '';
    const isDetail = [name, parent?.attributes.class ?? ''].some((text) => detailName().test(text));
    return authorName().test(name) && !isDetail;
  },
];

/** "By Mara Lindqvist", "Autor: Mara Lindqvist", "4 March 2026 | Mara Lindqvist" beside the headline. */
function readLines({ lines }: AuthorContext): readonly string[] {
  for (const line of lines().near) {
    const names = readBylineOfLine(line);
    if (names.length > 0) return names;
  }
  return [];
}

/** "Autor: Mara Lindqvist" below the article. */
function readLabelledLines({ lines }: AuthorContext): readonly string[] {
  for (const line of lines().below) {
    const names = readLabelledByline(line);
    if (names.length > 0) return names;
  }
  return [];
}

/** A person's name on a line of its own below the text. */
function readSignature({ lines }: AuthorContext): readonly string[] {
  const isSignature = (line: string): boolean =>
    !listMark.test(line) && classifyCredit(line, foldText(line), new Set()) === 'person';
  return lines().ends.filter(isSignature).slice(0, 1);
}

/** Marks of lists, and headings in capitals. */
const listMark = /[,/;]|^[^\p{Ll}]+$/u;

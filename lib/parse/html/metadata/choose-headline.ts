import type { ElementNode } from '../html-node.ts';
import { foldText } from './fold-text.ts';
import { createApartTest, wordsOfNames } from './is-apart.ts';
import { shortText } from './short-text.ts';
import { splitTitle } from './split-title.ts';

/** What a page's sources say that the headline is. */
export interface StatedTitles {
  readonly openGraph: string | undefined;
  readonly jsonLd: string | undefined;
  readonly title: string | undefined;
  /** The title for another network than Open Graph's. */
  readonly sharing: string | undefined;
  /** The publisher and the host: names that are no headline. */
  readonly siteNames: readonly string[];
}

export interface ChosenHeadline {
  readonly text: string | undefined;
  /** Where the page shows it, as far as that is known. */
  readonly element: ElementNode | undefined;
}

interface Heading {
  readonly element: ElementNode;
  readonly text: string;
  readonly folded: string;
  readonly isApart: boolean;
}

/** Longer headings are paragraphs, or boxes named after what they hold. */
const longestHeading = 300;
/** Fewer letters agree by chance. */
const fewestLetters = 4;
const fewestLettersOfPart = 12;

/**
 * Chooses between what a page shows and what it states. In order: Open Graph's title where a heading shows it, a heading that is part
 * of a stated title, JSON-LD where another source says the same, the main heading, JSON-LD, Open Graph, `<title>`.
 */
export function chooseHeadline(elements: readonly ElementNode[], stated: StatedTitles): ChosenHeadline {
  const sites = new Set(stated.siteNames.map(foldText).filter((name) => name !== ''));
  const headings = readHeadings(elements, sites);
  const shown = headings.filter((heading) => !heading.isApart);
  const openGraph = isCutAtQuote(stated.openGraph, stated.title) ? undefined : withoutSite(stated.openGraph, sites);
  const title = withoutSite(stated.title, sites);
  const main = findMain(shown, [openGraph, stated.jsonLd, title]);
  const agreed = findAgreed(shown, openGraph, stated.jsonLd);
  const titles = [openGraph, stated.jsonLd, stated.title];
  const confirmed = findConfirmed(shown, titles);
  const wrapped = confirmed || main ? undefined : findConfirmed(headings.filter(isOnlyWrapped), titles);
  const twice = isSaidAgain(stated.jsonLd, [openGraph, title]) ? stated.jsonLd : undefined;
  const text = agreed
    ? (findTail(openGraph, [stated.jsonLd, stated.sharing]) ?? openGraph)
    : (confirmed?.text ?? twice ?? main?.text ?? stated.jsonLd ?? openGraph ?? wrapped?.text ?? title);
  return { text, element: (agreed ?? confirmed ?? main ?? wrapped ?? shown[0])?.element };
}

function readHeadings(elements: readonly ElementNode[], sites: ReadonlySet<string>): readonly Heading[] {
  const isApart = createApartTest(elements.filter(({ tag }) => tag === 'h1'));
  const headings: Heading[] = [];
  for (const element of elements) {
    const text = shortText(element, longestHeading, '');
    if (!text) continue;
    const folded = foldText(text);
    if (folded === '' || sites.has(folded) || hostName.test(text) || isSiteHead(element)) continue;
    headings.push({ element, text, folded, isApart: isApart(element) });
  }
  return headings;
}

/** Classes of headings for screen readers, which name parts of the page. */
const hiddenName = /(?:^|[\s_-])(?:sr-only|screen-?reader(?:-text)?|visually-?hidden|aural|text-hide)(?:$|[\s_-])/i;

/** The first `<h1>` that a stated title begins with, else the first that people see: a section's name may be one too. */
function findMain(shown: readonly Heading[], titles: readonly (string | undefined)[]): Heading | undefined {
  const mains = shown.filter(({ element }) => element.tag === 'h1');
  const wholes = titles.map((title) => foldText(title ?? ''));
  const begins = mains.find(
    ({ folded }) => folded.length >= fewestLettersOfPart && wholes.some((whole) => whole.startsWith(folded)),
  );
  if (begins) return begins;
  return mains.find(({ element }) => !hiddenName.test(element.attributes.class ?? '')) ?? mains[0];
}

/** What another source states of Open Graph's title behind a kicker: then the kicker is not part of the headline. */
function findTail(openGraph: string | undefined, others: readonly (string | undefined)[]): string | undefined {
  const whole = foldText(openGraph ?? '');
  const tails = new Set(splitTitle(openGraph ?? '').map(foldText));
  return others.find((other) => {
    const folded = foldText(other ?? '');
    const isPart = folded.length >= fewestLettersOfPart && folded !== whole;
    return isPart && whole.endsWith(folded) && tails.has(folded);
  });
}

/** "courier.example": a site that goes by its address. */
const hostName = /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,10}$/i;

/** Apart only for the name of what is around it, which around the headline says nothing. */
const isOnlyWrapped = ({ element }: Heading): boolean => !createApartTest([element])(element);

const isSaidAgain = (text: string | undefined, others: readonly (string | undefined)[]): boolean =>
  text !== undefined && others.some((other) => other !== undefined && foldText(other) === foldText(text));

/**
 * The heading that shows Open Graph's title: as it is, below a kicker, or above a deck. A heading that leaves out a kicker which JSON-LD
 * states too shows it as well.
 */
function findAgreed(
  headings: readonly Heading[],
  openGraph: string | undefined,
  jsonLd: string | undefined,
): Heading | undefined {
  const wanted = foldText(openGraph ?? '');
  if (wanted.length < fewestLetters) return undefined;
  const isStatedTwice = wanted === foldText(jsonLd ?? '');
  const isLong = wanted.length >= fewestLettersOfPart;
  return (
    headings.find(({ folded }) => folded === wanted) ??
    headings.find(
      ({ folded }) =>
        isLong && folded.length < wanted.length * 3 && (folded.endsWith(wanted) || folded.startsWith(wanted)),
    ) ??
    headings.find(({ folded }) => isStatedTwice && folded.length >= fewestLettersOfPart && wanted.endsWith(folded))
  );
}

/** A shown heading that is part of a stated title: of the highest level, then the longest; what only ends a title may be the site. */
function findConfirmed(shown: readonly Heading[], titles: readonly (string | undefined)[]): Heading | undefined {
  const stated = titles.filter((title) => title !== undefined);
  const stretches = new Set(stated.flatMap(splitTitle).map(foldText));
  const wholes = stated.map(foldText);
  let best: Heading | undefined;
  let bestRank = Number.POSITIVE_INFINITY;
  for (const heading of shown) {
    if (heading.folded.length < fewestLetters || !stretches.has(heading.folded)) continue;
    const isSite = !wholes.some((whole) => whole.startsWith(heading.folded)) && !endsBeforeSite(heading, wholes);
    const rank = rankOf(heading) + (isSite ? levels.size : 0);
    if (rank < bestRank) [best, bestRank] = [heading, rank];
  }
  return best;
}

/** "Kicker: Headline" where another title goes on, with the site: then it is not the site that ends it. */
const endsBeforeSite = ({ folded }: Heading, wholes: readonly string[]): boolean =>
  wholes.some(
    (whole) => whole.endsWith(folded) && wholes.some((other) => other.length > whole.length && other.startsWith(whole)),
  );

const levels: ReadonlyMap<string, number> = new Map([
  ['h1', 0],
  ['h2', 1],
  ['h3', 2],
]);

const rankOf = ({ element, folded }: Heading): number =>
  (levels.get(element.tag) ?? levels.size) - folded.length / longestHeading / 4;

const siteWords: ReadonlySet<string> = new Set(['masthead', 'branding', 'logo', 'sitename', 'headerimg', 'site']);
const pageWords: ReadonlySet<string> = new Set(
  'article entry post story content main single page headline item news'.split(' '),
);
/** How far up a heading is looked at for being the site's head. */
const headLevels = 4;

/** The site's own name above every page. */
function isSiteHead(heading: ElementNode): boolean {
  let node: ElementNode | undefined = heading;
  for (let level = 0; node && level < headLevels; level++, node = node.parent) {
    const words = wordsOfNames(node.attributes.class, node.attributes.id);
    if (words.some((word) => pageWords.has(word))) return false;
    if (words.some((word) => siteWords.has(word)) || node.attributes.id === 'header') return true;
  }
  return false;
}

/** An attribute ends at the first quotation mark that was not escaped. */
function isCutAtQuote(openGraph: string | undefined, title: string | undefined): boolean {
  if (!openGraph || !title?.startsWith(openGraph)) return false;
  return /^\s*["']/.test(title.slice(openGraph.length));
}

/** "Headline | Site" without the site. */
function withoutSite(title: string | undefined, sites: ReadonlySet<string>): string | undefined {
  if (title === undefined) return undefined;
  const whole = foldText(title);
  for (const stretch of splitTitle(title)) {
    const folded = foldText(stretch);
    if (folded.length < fewestLetters || folded === whole) continue;
    const rest = whole.startsWith(folded) ? whole.slice(folded.length) : '';
    if (sites.has(rest)) return stretch;
  }
  return title;
}

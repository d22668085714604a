import { once } from '../../../model/once.ts';
import { anyOf } from '../../../model/words.ts';
import { articleWords, brandWords, contentWords, screenReaderNames } from '../data/class-words.ts';
import { foldText } from '../fold-text.ts';
import type { ElementNode } from '../html-node.ts';
import { wordsOfNames } from '../match-names.ts';
import { createApartTest } from './is-apart.ts';
import { shortText } from './short-text.ts';
import { splitTitle } from './split-title.ts';
import { withoutSite } from './without-site.ts';

/** Titles that a page states, by where it states them. */
export interface StatedTitles {
  readonly openGraph: string | undefined;
  readonly jsonLd: string | undefined;
  readonly title: string | undefined;
  /** The title that is stated for Twitter. */
  readonly sharing: string | undefined;
  /** The publisher and the host, which are not headlines. */
  readonly siteNames: readonly string[];
}

export interface ChosenHeadline {
  readonly text: string | undefined;
  /** The element that shows it, where it is known. */
  readonly element: ElementNode | undefined;
}

interface Heading {
  readonly element: ElementNode;
  readonly text: string;
  readonly folded: string;
  readonly isApart: boolean;
}

/** Longer headings are paragraphs, or boxes named after their content. */
const longestHeading = 300;
/** Fewer letters may agree by chance. */
const fewestLetters = 4;
const fewestLettersOfPart = 12;
/** How many times as long as the title a heading may be that holds a deck as well. */
const mostTimes = 5;

/**
 * Chooses between the headings that a page shows and the titles that it states. In order: Open Graph's title where a
 * heading shows it, a heading that is part of a stated title, JSON-LD where another source agrees, the main heading,
 * JSON-LD, Open Graph, `<title>`.
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
  const isSiteOnly = title === undefined || sites.has(foldText(title));
  const named = confirmed || main || !isSiteOnly ? undefined : shown.find(isNamedHeadline);
  const last = named?.text ?? title;
  const text = agreed
    ? (findTail(openGraph, [stated.jsonLd, stated.sharing]) ?? (isCutShort(openGraph) ? agreed.text : openGraph))
    : (confirmed?.text ?? twice ?? main?.text ?? stated.jsonLd ?? openGraph ?? wrapped?.text ?? last);
  return { text, element: (agreed ?? confirmed ?? main ?? wrapped ?? named ?? shown[0])?.element };
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

/** Headings for screen readers, which name parts of the page. */
const hiddenName = once(() => {
  const names = anyOf(screenReaderNames, ['aural', 'screen-reader', 'text-hide']);
  return new RegExp(`(?:^|[\\s_-])${names}(?:$|[\\s_-])`, 'i');
});

/**
 * The first `<h1>` with which a stated title begins, else the first visible one. The name of a section may be another.
 */
function findMain(shown: readonly Heading[], titles: readonly (string | undefined)[]): Heading | undefined {
  const mains = shown.filter(({ element }) => element.tag === 'h1');
  const wholes = titles.map((title) => foldText(title ?? ''));
  const begins = mains.find(
    ({ folded }) => folded.length >= fewestLettersOfPart && wholes.some((whole) => whole.startsWith(folded)),
  );
  if (begins) return begins;
  return mains.find(({ element }) => !hiddenName().test(element.attributes.class ?? '')) ?? mains[0];
}

/** The end of Open Graph's title that another source states as the whole: what comes before is a kicker. */
function findTail(openGraph: string | undefined, others: readonly (string | undefined)[]): string | undefined {
  const whole = foldText(openGraph ?? '');
  const tails = new Set(splitTitle(openGraph ?? '').map(foldText));
  return others.find((other) => {
    const folded = foldText(other ?? '');
    const isPart = folded.length >= fewestLettersOfPart && folded !== whole;
    return isPart && whole.endsWith(folded) && tails.has(folded);
  });
}

/** "courier.example": the address of a site as its name. */
const hostName = /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,10}$/i;

/** Microdata's headline, in whatever element. */
const isNamedHeadline = ({ element }: Heading): boolean => element.attributes.itemprop === 'headline';

/** A title that was cut at a number of characters. */
const isCutShort = (title: string | undefined): boolean => /(?:…|\.\.\.)$/.test(title ?? '');

/** Whether only the name of an element around it sets a heading apart. Around the headline such a name says nothing. */
const isOnlyWrapped = ({ element }: Heading): boolean => !createApartTest([element])(element);

const isSaidAgain = (text: string | undefined, others: readonly (string | undefined)[]): boolean =>
  text !== undefined && others.some((other) => other !== undefined && foldText(other) === foldText(text));

/**
 * The heading that shows Open Graph's title: alone, below a kicker, or above a deck. Where JSON-LD states the same
 * title, the heading may leave its kicker out.
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
        isLong && folded.length < wanted.length * mostTimes && (folded.endsWith(wanted) || folded.startsWith(wanted)),
    ) ??
    headings.find(({ folded }) => isStatedTwice && folded.length >= fewestLettersOfPart && wanted.endsWith(folded))
  );
}

/**
 * A shown heading that is part of a stated title: of the highest level, then the longest. The end of a title comes
 * last, for it may be the site.
 */
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

/** Whether a heading ends "Kicker: Headline" while another title goes on with the site: then it is not the site. */
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

const siteWords: ReadonlySet<string> = new Set(brandWords);
const pageWords: ReadonlySet<string> = new Set([
  ...articleWords,
  ...contentWords,
  'headline',
  'item',
  'news',
  'single',
]);
/** How many elements around a heading may say that it is the site's head. */
const headLevels = 4;

/** Whether a heading is the site's own name, which stands above every page. */
function isSiteHead(heading: ElementNode): boolean {
  let node: ElementNode | undefined = heading;
  for (let level = 0; node && level < headLevels; level++, node = node.parent) {
    const names = wordsOfNames(node.attributes.class, node.attributes.id);
    if (names.some((name) => pageWords.has(name))) return false;
    if (names.some((name) => siteWords.has(name)) || node.attributes.id === 'header') return true;
  }
  return false;
}

/** An attribute ends at the first quotation mark that is not escaped. */
function isCutAtQuote(openGraph: string | undefined, title: string | undefined): boolean {
  if (!openGraph || !title?.startsWith(openGraph)) return false;
  return /^\s*["']/.test(title.slice(openGraph.length));
}

import type { Block } from '../../model/article.ts';
import { anyOf, phrases, words } from '../../model/words.ts';
import { findDateline } from '../lines/find-dateline.ts';
import { findFurniture } from '../lines/find-furniture.ts';
import { letters } from '../lines/letter-classes.ts';
import { readByline } from '../lines/read-byline.ts';

const twoLetters = new RegExp(`[${letters}]{2}`);
const longestHeadline = 200;
const mostWords = 32;
/** A wire's own name for a story, above the headline: "BC-VERANIA-MINE/ (UPDATE 1)", "Yemen/conflict/". */
const slugs: readonly RegExp[] = [
  /^\p{Lu}[\p{Lu}\p{N}]*(?:[-/][\p{Lu}\p{N}]+)+(?:[-/]|$)/u,
  /^[\p{L} ]{2,30}(?:\/[\p{L} -]{2,30})*\/$/u,
];
/** How a wire marks a story as urgent, above the headline. */
const urgencies: ReadonlySet<string> = new Set(
  phrases(`
    ALERT
    BREAKING NEWS
    BULLETIN
    EIL
    EXTRA
    FLASH
    URGENT
  `),
);
/** A label in front of a wire's headline. */
const numbered = anyOf(words('LEAD ROUNDUP UPDATE WRAPUP'));
const unnumbered = anyOf(words('BREAKING CORRECTED EXCLUSIVE FACTBOX REFILE RPT URGENT'));
/** Of a version that takes the place of an earlier one. */
const version = anyOf(words('BERICHTIGUNG CORRECTED CORRECTION KORREKTUR REFILE RL RPT'));
const dashed = String.raw`(?:${numbered} ?\d+|${unnumbered})\s?-(?=\S)`;
const pointed = String.raw`(?:${numbered} ?\d+|${version})\s?: ?`;
const label = new RegExp(String.raw`^(?:${dashed}|${pointed}|\(${version}\) ){1,3}`, 'u');
const correction = /^\(?(?:BERICHTIGUNG|CORRECTED|CORRECTION|KORREKTUR|REFILE)/;

/** Whether a wire's label says that this version corrects an earlier one. */
export const isCorrected = (headline: string): boolean => correction.test(label.exec(headline)?.[0] ?? '');

/** How many leading blocks are wire slugs. A slug needs two more blocks below: the headline and a body. */
export function countSlugs(blocks: readonly Block[]): number {
  const [first, second, third] = blocks;
  return first && second && third && first.text.length < 60 && isSlug(first.text) ? 1 : 0;
}

const isSlug = (text: string): boolean => urgencies.has(text) || slugs.some((pattern) => pattern.test(text));

/** The first block, if its shape is a headline's; undefined where it is already the first paragraph. */
export function headlineOf(blocks: readonly Block[]): string | undefined {
  const [first, ...rest] = blocks;
  if (first?.kind !== 'text' || !looksLikeHeadline(first.text)) return undefined;
  const body = rest.filter(({ text }) => !findFurniture(text, 'head') && !readByline(text));
  return body.length > 0 && isLongerBelow(first.text, body) ? cleanHeadline(first.text) : undefined;
}

/** A headline without a wire's label before it and its mark behind it. */
export const cleanHeadline = (text: string): string => text.replace(label, '').replace(/\s*=$/u, '');

export const isHeadlineLength = (text: string): boolean =>
  text.length <= longestHeadline && text.split(/\s+/u).length <= mostWords;

function looksLikeHeadline(text: string): boolean {
  if (!isHeadlineLength(text) || !twoLetters.test(text) || endsLikeSentence(text)) return false;
  return !findDateline(text) && !findFurniture(text, 'head') && !readByline(text);
}

/** "U.S." and "…" end headlines as well. */
function endsLikeSentence(text: string): boolean {
  if (/(?:\p{Lu}\.){2,}["'”’»)]*$|(?:\.\.\.|…)["'”’»)]*$/u.test(text)) return false;
  return /[.:;,。]["'”’»)\]]*$/u.test(text);
}

/** A line as short as the lines below it is the first of a list, a poem or a table. */
function isLongerBelow(headline: string, body: readonly Block[]): boolean {
  const longest = Math.max(...body.slice(0, 6).map(({ text, kind }) => (kind === 'table' ? Infinity : text.length)));
  const isInCapitals = !/\p{Ll}/u.test(headline) && /\p{Lu}/u.test(headline);
  return longest > headline.length * 1.2 || (isInCapitals && body.some(({ text }) => /\p{Ll}/u.test(text)));
}

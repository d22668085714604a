import { furnitureWords } from '../languages/languages.ts';
import { anyOf, wordSet } from '../model/words.ts';
import { isKnownAgency } from '../parse/lines/is-agency.ts';
import { readNames } from '../parse/lines/read-bare-byline.ts';
import { readByline } from '../parse/lines/read-byline.ts';
import { readDate } from '../parse/lines/read-date.ts';
import { updateLabel } from '../parse/lines/update-label.ts';
import type { Dropped } from './drop-furniture.ts';

/** What can be read off furniture. */
export interface Readings {
  readonly authors: readonly string[];
  readonly agency: string | undefined;
  readonly published: string | undefined;
  readonly modified: string | undefined;
}

const datedRules = wordSet('broadcast byline timestamp');
const creditRules = wordSet('byline copyright credit production-credit sign-off');

/** Reads authors, agency and dates off bylines, timestamps and credits; the first that states a value counts. */
export function readDropped(dropped: readonly Dropped[]): Readings {
  const bylines = dropped
    .filter(({ rule }) => rule === 'byline')
    .map(({ text }) => readByline(text) ?? readNames(text));
  const dates = dropped
    .filter(({ rule, zone }) => zone !== 'body' && datedRules.has(rule))
    .flatMap(({ text }) => text.split(/[|•·]|\s[-–—]\s|;/u).filter((part) => readDate(part)));
  const published = dates.find((part) => !updateLabel.test(part));
  const modified = dates.find((part) => updateLabel.test(part));
  const authors = [...new Set(bylines.flatMap((byline) => byline?.authors ?? []))];
  return {
    authors: authors.length > 0 ? authors : readReporters(dropped),
    agency: bylines.find((byline) => byline?.agency)?.agency ?? readCreditedAgency(dropped),
    published: published && readDate(published),
    modified: modified && readDate(modified),
  };
}

/** Who wrote a wire's story: "(Reporting by Jane Doe in Riverton; Editing by John Roe)". */
const reporters = new RegExp(`^\\W{0,3}${anyOf(furnitureWords('reporterCredits'))} ([^;.()]{3,140})`, 'i');

function readReporters(dropped: readonly Dropped[]): readonly string[] {
  const credits = dropped.filter(({ rule }) => rule === 'production-credit');
  const names = credits.flatMap(
    ({ text }) => readByline(`By ${reporters.exec(text.trim())?.[1] ?? ''}`)?.authors ?? [],
  );
  return [...new Set(names)];
}

const creditedName = String.raw`((?:the )?\p{L}[\p{L}-]*(?: \p{L}[\p{L}-]*){0,3})`;
const creditedNames: readonly RegExp[] = [
  new RegExp(String.raw`(?:©|\d{4}|(?<!\p{L})${anyOf(furnitureWords('agencyOpenings'))})[\s(:]*${creditedName}`, 'iu'),
  new RegExp(String.raw`^[\s(:]*${creditedName}`, 'iu'),
];

/**
 * The agency that a tail names: "Reuter", "The Associated Press contributed to this report", "dpa grj rmo",
 * "© 2026 Example Wire".
 */
function readCreditedAgency(dropped: readonly Dropped[]): string | undefined {
  for (const { rule, text, zone } of dropped) {
    if (!creditRules.has(rule) || (rule === 'credit' && text.length > 30) || zone === 'head') continue;
    if (/thomson reuters trust|reuters messaging/iu.test(text)) return 'Reuters';
    const names = creditedNames.map((pattern) => pattern.exec(text)?.[1] ?? '');
    const agency = names.flatMap(headsOf).find(isKnownAgency);
    if (agency) return agency;
  }
  return undefined;
}

/** "The Associated Press contributed", "The Associated Press", "The Associated", "The". */
function headsOf(name: string): readonly string[] {
  const parts = name.split(' ');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join(' '));
}

import { furnitureWords } from '../../languages/languages.ts';
import type { Block } from '../../model/article.ts';
import { anyOf } from '../../model/words.ts';
import { bylineParticles } from './data/name-particles.ts';
import { findFurniture } from './find-furniture.ts';
import { isAgency } from './is-agency.ts';
import { letters } from './letter-classes.ts';
import { type Byline, readByline } from './read-byline.ts';
import { readDate } from './read-date.ts';

const longest = 100;
const firm = new RegExp(`(?:^|[ ,])${anyOf(furnitureWords('firmEndings'))}(?:$|[ .,])`);
const joined = new RegExp(`[${letters}.] ${anyOf(furnitureWords('nameJoiners'))} [${letters}]`);
const small = new RegExp(`^${anyOf(furnitureWords('nameJoiners'), furnitureWords('namePrepositions'))}$`);
/** Blocks in which a firm that a line names is named again. */
const blocksBelow = 6;

/** Reads a line of nothing but names: "Jane Doe and John Roe in Riverton". */
export function readNames(text: string): Byline | undefined {
  const line = text.trim();
  if (line.length > longest || /[\d:;"“”?!()]|\.$/u.test(line) || !/\p{Lu}\p{Ll}+ .*\p{Lu}/u.test(line))
    return undefined;
  if (!line.split(/[ ,]+/u).every(isNameWord)) return undefined;
  if (isAgency(line) || firm.test(line.toLowerCase()) || isProgramme(line)) return undefined;
  const byline = readByline(`By ${line}`);
  return byline && byline.authors.length > 0 ? byline : undefined;
}

/** "Evening Edition": the name of a programme, by its last word. */
export const isProgramme = (line: string): boolean => programmes.has(line.toLowerCase().split(' ').at(-1) ?? '');

const programmes: ReadonlySet<string> = new Set(furnitureWords('programmeWords'));

const isNameWord = (word: string): boolean => /^\P{Ll}/u.test(word) || small.test(word) || bylineParticles.has(word);

/**
 * Whether a block above the text is a byline without "By". It joins several names, or stands beside a line with a
 * date. The name of a firm does so, too: the text names it again.
 * @param hasHeadline whether a headline stands above the blocks
 */
export function isBareByline(blocks: readonly Block[], index: number, hasHeadline: boolean): boolean {
  const text = blocks[index]?.text ?? '';
  const names = readNames(text);
  if (!names) return false;
  const above = blocks[index - 1]?.text ?? '';
  if (kindOf(above) === 'release-label') return false;
  const isBesideDate = isDated(above) || isDated(blocks[index + 1]?.text ?? '') || kindOf(above) === 'broadcast';
  if (!joined.test(text) && !isBesideDate) return false;
  const hasTitle = hasHeadline || blocks.slice(0, index).some(({ text: line }) => !findFurniture(line.trim(), 'head'));
  const below = blocks.slice(index + 1, index + 1 + blocksBelow);
  return hasTitle && !names.authors.some((name) => below.some((block) => block.text.includes(name)));
}

const kindOf = (text: string): string | undefined => findFurniture(text.trim(), 'head');

/** A day without its year stands in tables, too. */
const isDated = (text: string): boolean => kindOf(text) === 'timestamp' && readDate(text) !== undefined;

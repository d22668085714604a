import type { Block } from '../../model/article.ts';
import { once } from '../../model/once.ts';
import { anyOf, words } from '../../model/words.ts';
import type { DropLog } from './drop-log.ts';
import { flattenMarkup } from './flatten-markup.ts';

/** The stated text must hold at least this share of the found text. */
const leastOverlap = 0.5;
/** Length of the stated text, as a multiple of the found one's. On development pages: .93 to .95 shingle F1. */
const [shortest, longest] = [0.75, 1.6];

/** The text that the page states as JSON-LD's `articleBody` when it agrees with the found text; else the found text. */
export function preferStatedBody(found: readonly Block[], stated: string | undefined, log: DropLog): readonly Block[] {
  if (!stated || stated.length < 200) return found;
  const blocks = statedBlocks(stated);
  const [foundGrams, statedGrams] = [gramsOf(found), gramsOf(blocks)];
  const ratio = statedGrams.length / Math.max(1, foundGrams.length);
  if (foundGrams.length > 0 && (ratio < shortest || ratio > longest)) return found;
  const inStated = new Set(statedGrams);
  if (foundGrams.length > 0 && countIn(foundGrams, inStated) < foundGrams.length * leastOverlap) return found;
  const lines = new Set(blocks.map(({ text }) => text));
  const kept = found.filter((block) => {
    const isKept = lines.has(block.text) || isStated(block, inStated);
    if (!isKept) log.add(block.text, 'not in the text that the page states');
    return isKept;
  });
  // One long line states no paragraphs: the found ones are better.
  return blocks.length > 1 || found.length <= 1 ? typeLike(blocks, found) : kept;
}

/** Whether a stated text holds at least half of a found block. */
function isStated(block: Block, inStated: ReadonlySet<string>): boolean {
  const grams = gramsOf([block]);
  return grams.length === 0 || countIn(grams, inStated) * 2 >= grams.length;
}

/** Tags at which a new line begins. */
const lineTag = once(() => {
  const tags = words('blockquote br div figure h1 h2 h3 h4 h5 h6 li ol p ul');
  return new RegExp(`</?${anyOf(tags)}\\b[^<>]*>`, 'i');
});

function statedBlocks(stated: string): Block[] {
  const lines = /<\/?(?:p|br|div|h\d)\b/i.test(stated) ? stated.split(lineTag()) : stated.split(/\n+/);
  return lines.map((line) => ({ kind: 'text' as const, text: flattenMarkup(line) })).filter(({ text }) => text !== '');
}

/** Stated text has no kinds: each block takes the kind of the found block with the same text. */
function typeLike(blocks: readonly Block[], found: readonly Block[]): Block[] {
  const kinds = new Map(found.map(({ text, kind }) => [text.replace(/\s+/g, ' '), kind]));
  return blocks.map(({ text }) => ({ kind: kinds.get(text) ?? 'text', text }));
}

/** Runs of four words, or of four characters in scripts without spaces. */
function gramsOf(blocks: readonly Block[]): string[] {
  const grams: string[] = [];
  for (const { text } of blocks) {
    const words =
      text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}]+/gu) ?? [];
    for (let index = 0; index + 4 <= words.length; index++) grams.push(words.slice(index, index + 4).join(' '));
  }
  return grams;
}

function countIn(grams: readonly string[], set: ReadonlySet<string>): number {
  let count = 0;
  for (const gram of grams) if (set.has(gram)) count++;
  return count;
}

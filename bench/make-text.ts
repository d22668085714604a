import { readdirSync, readFileSync } from 'node:fs';

const TARGET_WORDS = 600;

const articles = new URL('../events/articles/', import.meta.url);

/** Paragraphs of the plain sample articles, one after the other, up to 600 words. */
export function makeText(): string {
  const names = readdirSync(articles).filter((name) => /^(riverton|fisheries|harbour|solar).*\.txt$/.test(name));
  const paragraphs = names
    .sort()
    .flatMap((name) => readFileSync(new URL(encodeURIComponent(name), articles), 'utf8').split(/\n\s*\n/));
  const chosen: string[] = [];
  let words = 0;
  for (const paragraph of paragraphs) {
    if (words >= TARGET_WORDS) break;
    const left = paragraph.split(/\s+/).slice(0, TARGET_WORDS - words);
    words += left.length;
    chosen.push(left.join(' '));
  }
  return `${chosen.join('\n\n')}.\n`;
}

import { readdirSync, readFileSync } from 'node:fs';

const articles = new URL('../events/articles/', import.meta.url);

/**
 * Paragraphs of the plain-text samples, one after the other, up to this many words. From the second round on, each gets
 * a number.
 */
export function makeText(words = 600): string {
  const names = readdirSync(articles).filter((name) => /^(riverton|fisheries|harbour|solar).*\.txt$/.test(name));
  const paragraphs = names
    .sort()
    .flatMap((name) => readFileSync(new URL(encodeURIComponent(name), articles), 'utf8').split(/\n\s*\n/));
  const chosen: string[] = [];
  for (let index = 0, left = words; left > 0; index++) {
    const time = Math.floor(index / paragraphs.length);
    const own = (paragraphs[index % paragraphs.length] ?? '').split(/\s+/).slice(0, left);
    left -= own.length;
    chosen.push(own.join(' ') + (time === 0 ? '' : ` Report ${time} says so.`));
  }
  return `${chosen.join('\n\n')}.\n`;
}

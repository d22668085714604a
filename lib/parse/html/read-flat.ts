import type { Block } from '../../model/article.ts';
import { limits } from '../../model/limits.ts';
import { scanTags } from './scan-markup.ts';
import { blockTags, struckTags, voidOfText } from './tag-classes.ts';

/** All text between block tags, in linear time, whether it belongs to the article or not. */
export function readFlat(html: string): Block[] {
  const blocks: Block[] = [];
  let parts: string[] = [];
  let skipped: string | undefined;
  const flush = (): void => {
    const text = parts.join('').replace(/\s+/g, ' ').trim();
    // One block over the limit tells the caller that there are too many.
    if (text !== '' && blocks.length <= limits.paragraphs) blocks.push({ kind: 'text', text });
    parts = [];
  };
  scanTags(html, {
    text: (text) => {
      if (skipped === undefined) parts.push(text);
    },
    tag: (name, isEnd) => {
      if (skipped !== undefined) {
        if (isEnd && name === skipped) skipped = undefined;
      } else if (!isEnd && (name === 'script' || name === 'style' || struckTags.has(name))) skipped = name;
      else if (blockTags.has(name) || voidOfText.has(name)) flush();
    },
  });
  flush();
  return blocks;
}

import { scanTags } from './scan-markup.ts';
import { struckTags } from './tag-classes.ts';

/** The text of a value that may hold tags and character references, on one line, without what is struck out. */
export function flattenMarkup(value: string): string {
  if (!/[<&]/.test(value)) return value.replace(/\s+/g, ' ').trim();
  const parts: string[] = [];
  let struck: string | undefined;
  scanTags(value, {
    text: (text) => {
      if (struck === undefined) parts.push(text);
    },
    tag: (name, isEnd) => {
      if (struck === undefined && !isEnd && struckTags.has(name)) struck = name;
      else if (isEnd && name === struck) struck = undefined;
    },
  });
  return parts.join('').replace(/\s+/g, ' ').trim();
}

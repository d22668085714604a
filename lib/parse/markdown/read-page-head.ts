import type { FrontMatter } from './read-front-matter.ts';

const longest = 20_000;
const mostLines = 40;
const lastLine = 'Markdown Content:';

/**
 * The fields that readers of pages write above their Markdown: "Title: …", "URL Source: …", "Markdown Content:".
 * Undefined for a document without them.
 */
export function readPageHead(text: string): FrontMatter | undefined {
  if (!/^\s{0,100}Title: /.test(text)) return undefined;
  const fields = new Map<string, string>();
  let end = 0;
  for (const line of text.slice(0, longest).split('\n', mostLines)) {
    end += line.length + 1;
    if (line.startsWith(lastLine)) return { fields: Object.fromEntries(fields), end };
    const [, key, value] = /^([A-Z][A-Za-z ]{1,30}): (.*)$/.exec(line.trim()) ?? [];
    if (key && value) fields.set(key, value);
    else if (line.trim() !== '') return undefined;
  }
  return undefined;
}

import { scanTags } from './scan-markup.ts';

/** The text of a value that may hold tags and character references, on one line. */
export function flattenMarkup(value: string): string {
  if (!/[<&]/.test(value)) return value.replace(/\s+/g, ' ').trim();
  const parts: string[] = [];
  scanTags(value, { text: (text) => parts.push(text), tag: () => undefined });
  return parts.join('').replace(/\s+/g, ' ').trim();
}

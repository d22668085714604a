import { isTooComplex } from '../json/is-too-complex.ts';

/**
 * The JSON of a script element as a list of one; an empty list when it is not JSON. Raw line breaks in strings, a
 * common fault, are read as spaces.
 */
export function parseEmbeddedJson(script: string): unknown[] {
  const text = script.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\]\]>|\]\]>)\s*$/g, '');
  if (isTooComplex(text)) return [];
  return parse(text) ?? parse(text.replace(/\p{Cc}+/gu, ' ')) ?? [];
}

function parse(text: string): unknown[] | undefined {
  try {
    return [JSON.parse(text)];
  } catch {
    return undefined;
  }
}

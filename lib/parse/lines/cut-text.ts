/** No real word is longer, so a longer one may be cut. */
const longestWord = 100;

/** The first `most` UTF-16 units of a text, or fewer: it ends with a whole word and a whole code point. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  const ending = text.slice(Math.max(0, most - longestWord), most + 1);
  const space = ending.search(/\s\S*$/u);
  const end = space < 0 ? most : most + 1 - ending.length + space;
  return text.slice(0, isInsidePair(text, end) ? end - 1 : end);
}

const isInsidePair = (text: string, at: number): boolean => at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff;

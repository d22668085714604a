const startOfText = '\u0002';
const endOfText = '\u0003';
const startOfHeading = '\u0001';

/**
 * The text between the control characters of a wire transmission (IPTC 7901, ANPA 1312), without its address, its counters and
 * the marks `^` and `=` or `<` around headings. Any other text is given back as it is.
 */
export function unwrapWire(text: string): string {
  const start = text.indexOf(startOfText);
  const heading = text.indexOf(startOfHeading);
  if (start < 0 || heading < 0 || heading > start) return text;
  const end = text.indexOf(endOfText, start);
  const lines = text.slice(start + 1, end < 0 ? undefined : end).split(/\r?\n/u);
  return lines.map((line) => line.replace(/^\p{Cc}*\^\s*/u, '\n').replace(/\s*[=<]$/u, '\n')).join('\n');
}

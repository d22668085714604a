/** Joins the lines of paragraphs in `format=flowed` (RFC 3676): a line that ends in a space goes on. */
export function unflow(text: string, deletesSpace: boolean): string {
  const lines: string[] = [];
  let isOpen = false;
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.startsWith(' ') ? raw.slice(1) : raw;
    const isSoft = line.endsWith(' ') && line !== '-- ' && !line.startsWith('>');
    const content = isSoft && deletesSpace ? line.slice(0, -1) : line;
    if (isOpen && !line.startsWith('>')) lines.push((lines.pop() ?? '') + content);
    else lines.push(content);
    isOpen = isSoft;
  }
  return joinLong(lines);
}

const joinLong = (lines: readonly string[]): string => lines.join('\n');

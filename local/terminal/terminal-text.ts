/** Lines of at most a width, each behind a margin. */
export function indent(text: string, width: number, margin: string): string {
  return wrap(printable(text), width - margin.length)
    .map((line) => margin + line)
    .join('\n');
}

/** Breaks at spaces; a longer word stays whole. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** Keys and texts come from outside: none may send control sequences to the terminal. */
export function printable(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/\p{Cc}/gu, '\ufffd');
}

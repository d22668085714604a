/** Wraps text at a width, each line after a margin. */
export function indent(text: string, width: number, margin: string): string {
  return wrap(printable(text), width - margin.length)
    .map((line) => margin + line)
    .join('\n');
}

/** Breaks at spaces. A longer word stays whole. */
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

/** Removes control characters: keys and texts come from outside and must not send control sequences to the terminal. */
export function printable(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/\p{Cc}/gu, '\ufffd');
}

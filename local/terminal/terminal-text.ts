/** Wraps text at a width, each line after a margin. */
export function indent(text: string, width: number, margin: string): string {
  return wrap(printable(text), width - margin.length)
    .map((line) => margin + line)
    .join('\n');
}

/** Breaks at spaces. A longer word stays whole, such as a key; in scripts without spaces it is broken. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((each) => breakWide(each, width))) {
    if (line !== '' && columnsOf(line) + 1 + columnsOf(word) > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** Writes text in one line, without what {@link maskControls} removes. */
export function printable(text: string): string {
  return maskControls(text.replace(/\s+/gu, ' '));
}

/**
 * Removes what would deceive whoever reads the terminal, but keeps line breaks: names and texts come from outside and
 * must not send control sequences.
 */
export function maskControls(text: string): string {
  return replaceControls(text, (control) => (control === '\n' ? control : '\ufffd'));
}

/**
 * Replaces control characters, and those that turn the order of letters round: `gnp.exe` may look like `exe.png`. The
 * marks of direction that Hebrew and Arabic texts have turn nothing round, and stay.
 */
export function replaceControls(text: string, replace: (control: string) => string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu, replace);
}

/** Their characters have two columns each, and may be parted anywhere. */
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/u;
/** They stand on the character before, or show nothing. */
const hidden = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** How many columns of a terminal a text fills. */
function columnsOf(text: string): number {
  // The common case.
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let columns = 0;
  for (const character of text) columns += wide.test(character) ? 2 : Number(!hidden.test(character));
  return columns;
}

function breakWide(word: string, width: number): string[] {
  if (!wide.test(word) || columnsOf(word) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    if (columnsOf(part + character) > width) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** Keeps the direction of a text to itself, so that a remark behind it stands where it belongs. */
export const isolate = (text: string): string => (rightToLeft.test(text) ? `\u2068${text}\u2069` : text);

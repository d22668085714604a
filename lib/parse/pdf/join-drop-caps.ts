import { frequentWords } from '../../languages/english/frequent-words.ts';
import type { PdfLine } from './pdf-line.ts';

const capital = /^["“‘«]?\p{Lu}$/u;
/** In sizes of the letters beside it. */
const smallestCapital = 1.6;
/** A capital is drawn before or behind the lines beside it. */
const linesAround = 6;

/** Puts a large initial, which hangs over several lines, in front of the first of them. */
export function joinDropCaps(lines: readonly PdfLine[]): readonly PdfLine[] {
  if (!lines.some(({ text }) => capital.test(text))) return lines;
  const joined = [...lines];
  for (const initial of lines.filter(({ text }) => capital.test(text))) {
    const at = joined.indexOf(initial);
    const around = joined.slice(Math.max(0, at - linesAround), at + linesAround + 1);
    const beside = around.filter((line) => isBeside(initial, line)).sort((a, b) => b.y - a.y)[0];
    if (!beside) continue;
    joined[joined.indexOf(beside)] = { ...beside, text: joinInitial(initial.text, beside.text) };
    joined.splice(at, 1);
  }
  return joined;
}

function isBeside(initial: PdfLine, line: PdfLine): boolean {
  if (initial === line || initial.size < line.size * smallestCapital || !/^\p{L}/u.test(line.text)) return false;
  const isRight = line.x >= initial.x && line.x < initial.right + line.size * 2;
  return isRight && line.y > initial.y - line.size * 0.5 && line.y < initial.y + initial.size;
}

/** "A" and "I" are words: they join what follows only where that makes a frequent word, as in "After". */
function joinInitial(initial: string, text: string): string {
  const word = /^\p{L}+/u.exec(text)?.[0] ?? '';
  const whole = `${initial.replace(/^\P{L}/u, '')}${word}`.toLowerCase();
  const isWord = /[AI]$/.test(initial) && !frequentWords.has(whole);
  return isWord && /^\p{Ll}/u.test(text) ? `${initial} ${text}` : `${initial}${text}`;
}

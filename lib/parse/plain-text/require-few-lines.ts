import { limits } from '../../model/limits.ts';
import { Unreadable } from '../../model/unreadable.ts';

/** `splitLines` cuts at one kind or the other, so each is counted on its own. */
const lineBreaks = [/\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu, /\t/gu];

/**
 * Counts the lines of a text before they are split, since a line costs more memory than its characters.
 * @throws {Unreadable} `too-complex` for more lines than any article has
 */
export function requireFewLines(text: string): void {
  if (text.length <= limits.lines) return;
  for (const lineBreak of lineBreaks) {
    const breaks = new RegExp(lineBreak);
    for (let count = 1; breaks.test(text); count++) if (count === limits.lines) throw tooManyLines();
  }
}

const tooManyLines = (): Unreadable =>
  new Unreadable('too-complex', `The text has more than ${limits.lines} lines or tabs; no article has.`);

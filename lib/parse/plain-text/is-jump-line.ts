import { furnitureWords } from '../../languages/languages.ts';
import { anyOf } from '../../model/words.ts';
import { joinWrappedLines } from './join-wrapped-lines.ts';
import { endsSentence } from './line-shape.ts';

const opening = `(?:${anyOf(furnitureWords('jumpOpenings'))}|see [\\p{L} ]{2,30},?)`;
const page = String.raw`${anyOf(furnitureWords('pageLabels'))}\s?[A-Z]?\d{1,3}`;
/** "Continued on page 9", "See HARBOUR, page A9" */
const jump = new RegExp(String.raw`^\W{0,3}(?:\p{Lu}[\p{Lu} ]{1,30} )?${opening} ${page}\W{0,3}$`, 'iu');
const longest = 60;

/** Whether a line of print sends its reader to another page, in the middle of a sentence. */
export const isJumpLine = (line: string): boolean =>
  line.length < longest && /\d\W{0,3}$/.test(line) && jump.test(line.trim());

/**
 * The lines of a text without those that send to another page. Where one stands in the middle of a sentence, what goes
 * on below it joins what stands above.
 */
export function dropJumpLines(lines: readonly string[]): readonly string[] {
  const kept: string[] = [];
  let isOpen = false;
  for (const line of lines) {
    if (isJumpLine(line)) {
      while (kept.at(-1) === '') kept.pop();
      isOpen = !endsSentence(kept.at(-1) ?? '.');
      if (!isOpen) kept.push('');
    } else if (line !== '' || !isOpen) {
      if (isOpen) kept.push(joinWrappedLines([kept.pop() ?? '', line]));
      else kept.push(line);
      isOpen = false;
    }
  }
  return kept;
}

import { furnitureWords } from '../../languages/languages.ts';
import { acronyms } from './data/acronyms.ts';

const openings: ReadonlySet<string> = new Set(furnitureWords('capitalOpenings'));

/** Whether words in capitals before a dash are a label, the opening of a headline or an organisation: "EXCLUSIVE -". */
export function isNoPlace(words: string): boolean {
  const lower = words.toLowerCase();
  return openings.has(lower) || acronyms.has(lower);
}

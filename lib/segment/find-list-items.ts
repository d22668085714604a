import { isCapitalised, type Passage, wordAt } from './passage.ts';

/** A list marker: "2.", "2)", "2.)", "b.", "b)" or a bullet. */
interface ListMarker {
  readonly style: string;
  readonly ordinal: number;
}

/** The token indices at which the items of a paragraph that is a run-in list begin, the first left out. */
export function findListItems(passage: Passage): number[] {
  const first = readMarker(passage, passage.first);
  if (!first || first.ordinal > 1) return [];
  const items: number[] = [];
  let { ordinal } = first;
  for (let index = passage.first + 1; index < passage.end; index++) {
    const marker = readMarker(passage, index);
    if (marker?.style !== first.style || marker.ordinal !== ordinal + (first.ordinal === 0 ? 0 : 1)) continue;
    ordinal = marker.ordinal;
    items.push(index);
  }
  return items;
}

/** Bullets have the ordinal 0. */
function readMarker(passage: Passage, index: number): ListMarker | undefined {
  const word = wordAt(passage, index);
  if (/^[•‣⁃▪●◦]$/.test(word)) return { style: word, ordinal: 0 };
  const match = /^(?:(\d{1,2})|([a-z]))(\.?)$/.exec(word);
  if (!match) return undefined;
  const ending = match[3] + endingOf(passage, index + 1);
  if (ending === '') return undefined;
  const kind = match[1] ? '1' : 'a';
  const ordinal = match[1] ? Number(match[1]) : word.charCodeAt(0) - 96;
  return isCapitalised(passage, index + ending.length + (match[3] ? 0 : 1))
    ? { style: kind + ending, ordinal }
    : undefined;
}

function endingOf(passage: Passage, index: number): string {
  const mark = wordAt(passage, index);
  if (mark === ')') return ')';
  if (mark !== '.') return '';
  return wordAt(passage, index + 1) === ')' ? '.)' : '.';
}

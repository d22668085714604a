import { isCapitalised, type Passage, wordAt } from './passage.ts';

/** A list marker: "2.", "2)", "(2)", "2.)", "b.", "b)", "ii)" or a bullet. */
interface ListMarker {
  readonly style: string;
  readonly ordinal: number;
}

/** The token indices at which the items of a run-in list begin, without the first. Other paragraphs have none. */
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

/** Bullets have the ordinal 0. The small letter i is a Roman numeral, since no list begins at the ninth letter. */
function readMarker(passage: Passage, start: number): ListMarker | undefined {
  const isOpened = wordAt(passage, start) === '(';
  const index = isOpened ? start + 1 : start;
  const word = wordAt(passage, index);
  if (/^[•‣⁃▪●◦]$/.test(word)) return isOpened ? undefined : { style: word, ordinal: 0 };
  const match = /^(?:(\d{1,2})|([a-z]|[ivx]{2,4}))(\.?)$/.exec(word);
  if (!match) return undefined;
  const ending = match[3] + endingOf(passage, index + 1);
  if (ending === '' || (isOpened && ending !== ')')) return undefined;
  if (!isCapitalised(passage, index + ending.length + (match[3] ? 0 : 1))) return undefined;
  const [kind, ordinal] = match[1] ? ['1', Number(match[1])] : readLetters(word.replace('.', ''));
  return { style: (isOpened ? '(' : '') + kind + ending, ordinal };
}

const romans: readonly string[] = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

function readLetters(word: string): [kind: string, ordinal: number] {
  const roman = romans.indexOf(word) + 1;
  return roman > 0 ? ['i', roman] : ['a', word.charCodeAt(0) - 96];
}

function endingOf(passage: Passage, index: number): string {
  const mark = wordAt(passage, index);
  if (mark === ')') return ')';
  if (mark !== '.') return '';
  return wordAt(passage, index + 1) === ')' ? '.)' : '.';
}

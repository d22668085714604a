import { endingWords } from '../languages/ending-words.ts';
import { furnitureWords } from '../languages/languages.ts';
import type { Block } from '../model/article.ts';
import { beginsWith } from '../model/begins-with.ts';
import { anyOf } from '../model/words.ts';
import { findFurniture } from '../parse/lines/find-furniture.ts';
import { isRunningText } from './find-zones.ts';

/** What the part of a document behind its article begins with. */
type Opening = 'mark' | 'caution' | 'contact' | 'about' | 'notes' | 'origin' | 'footer';

interface Rule {
  readonly opening: Opening;
  /** Characters: a longer block is a paragraph. */
  readonly longest: number;
  /** What it begins with, behind which the pattern is tried where there is one. */
  readonly begins?: (line: string) => boolean;
  readonly pattern?: RegExp;
}

const alone = (words: readonly string[], behind = '') => ({
  begins: beginsWith(words, 4),
  pattern: new RegExp(`^\\W{0,4}${anyOf(words)}${behind}\\W{0,3}$`),
});
const headed = (words: readonly string[], behind: string) => ({
  begins: beginsWith(words),
  pattern: new RegExp(`^${anyOf(words)}${behind}`),
});
const atStart = (words: readonly string[], mostMarks = 3) => ({ begins: beginsWith(words, mostMarks) });

const firm = `(?<= )${anyOf(furnitureWords('firmEndings'))}`;

/** In small letters. */
const rules: readonly Rule[] = [
  { opening: 'mark', longest: 30, pattern: /^(?:(?:# ?){3,5}|-+ ?(?:30|end|ends|ende|fin|fine) ?-+|ends)$/ },
  { opening: 'caution', longest: 160, ...alone(endingWords('cautionHeadings'), '.{0,60}') },
  { opening: 'caution', longest: 4000, pattern: new RegExp(anyOf(endingWords('cautions'))) },
  { opening: 'contact', longest: 60, ...alone(endingWords('contactHeadings')) },
  { opening: 'contact', longest: 200, ...headed(endingWords('contactHeadings'), ' ?:') },
  {
    opening: 'about',
    longest: 100,
    ...headed(endingWords('aboutOpenings'), ` (?:[^.!?]|${firm}\\.)*(?:[^.!?:]|${firm}\\.):?$`),
  },
  { opening: 'notes', longest: 160, ...atStart(endingWords('privateOpenings'), 12) },
  { opening: 'notes', longest: 60, ...alone(endingWords('noteHeadings')) },
  { opening: 'origin', longest: 300, ...atStart(endingWords('originOpenings')) },
  { opening: 'footer', longest: 400, ...atStart(furnitureWords('transcriptNotices')) },
  { opening: 'footer', longest: 240, ...atStart(endingWords('footerOpenings')) },
  {
    opening: 'footer',
    longest: 160,
    pattern: new RegExp(`(?:^|[^\\p{L}])${anyOf(endingWords('unsubscribeWords'))}(?:$|[^\\p{L}])`, 'u'),
  },
];

/** The sender's name behind "SOURCE" in capitals: "Source" opens a credit or a sentence. */
const sender = /^(?:FONTE|FUENTE|QUELLE|SOURCE) ?:? \S/u;

/** Share of a document's characters behind its article: with one opening of such a part, and with clear ones. */
const mostWithOne = 0.4;
const mostWithSeveral = 0.65;
const clear: ReadonlySet<Opening | undefined> = new Set<Opening>(['mark', 'notes', 'caution']);

/**
 * The index of the first block behind the article: a mark of its end, a firm's words about itself, contacts, warnings
 * about forecasts, the footer of a newsletter. The count of blocks where nothing stands there.
 */
export function findEnding(blocks: readonly Block[]): number {
  const first = blocks.findIndex(isRunningText);
  if (first < 0) return blocks.length;
  const last = blocks.findLastIndex(isRunningText);
  const openings = blocks.map((block, index) => (index > first ? openingOf(block) : undefined));
  const kinds = new Set(openings);
  kinds.delete(undefined);
  const isSeveral = kinds.size > 1;
  // A chapter of any article may be about something.
  const opens = openings.map((opening, index) => {
    if (opening === undefined) return index > last && findFurniture(blocks[index]?.text ?? '', 'tail') === 'read-more';
    return opening !== 'about' || isSeveral;
  });
  const all = charactersOf(blocks);
  const isFit = (index: number): boolean => {
    const most = isSeveral || clear.has(openings[index]) ? mostWithSeveral : mostWithOne;
    return charactersOf(blocks.slice(index)) <= all * most;
  };
  const start = opens.findIndex((isOpen, index) => isOpen && isFit(index));
  return beforeContacts(blocks, start < 0 ? blocks.length : start, first);
}

const longestContact = 80;
/** "press@kestrel.example", "+47 555 01 234" */
const address = /\S@\S+\.\S|(?:^|\s)\+\d{1,3}[ /(-]{1,2}\d{2,}[\d ()/-]{4,}/u;
const endsSentence = /[.!?…][\s"'”’»)]*$/u;

/** Names and numbers to call that stand without a heading between the text and its ending. */
function beforeContacts(blocks: readonly Block[], end: number, first: number): number {
  let start = end;
  while (start > first + 1 && isContactLine(blocks[start - 1])) start--;
  return blocks.slice(start, end).some(({ text }) => address.test(text)) ? start : end;
}

const isContactLine = (block: Block | undefined): boolean =>
  block?.kind === 'text' && block.text.length <= longestContact && !endsSentence.test(block.text);

const charactersOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

function openingOf({ kind, text }: Block): Opening | undefined {
  if (kind === 'table' || kind === 'preformatted') return undefined;
  if (sender.test(text) && text.length < 100) return 'origin';
  const line = text.slice(0, 4000).toLowerCase();
  const opens = ({ longest, begins, pattern }: Rule): boolean =>
    text.length <= longest && begins?.(line) !== false && pattern?.test(line) !== false;
  return rules.find(opens)?.opening;
}

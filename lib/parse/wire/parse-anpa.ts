import type { Block, ParsedDocument } from '../../model/article.ts';
import { anyOf, phrases } from '../../model/words.ts';
import { emptyMetadata } from '../lines/empty-metadata.ts';
import { readDate } from '../lines/read-date.ts';
import { readAuthors } from '../news/read-authors.ts';
import { requireFewLines } from '../plain-text/require-few-lines.ts';
import type { WireMessage } from './wire-message.ts';

/** A line of the text: `^` sets a field or heading off, `<` or `=` ends it. */
interface Line {
  readonly text: string;
  readonly isField: boolean;
  readonly end: '<' | '=' | '';
  readonly isIndented: boolean;
}

interface Head {
  readonly headline: string | undefined;
  readonly deck: string | undefined;
  readonly byline: string | undefined;
  /** How many lines the head takes. */
  readonly lines: number;
}

/**
 * Reads a message in the form of ANPA Bulletin 1312, as the Associated Press sends it: keyword line, headline, notes to
 * editors, byline, text.
 */
export function parseAnpa({ text, trailer }: WireMessage): ParsedDocument {
  requireFewLines(text);
  const lines = text.split(/\r?\n/).map(readLine);
  const head = readHead(lines);
  return {
    ...emptyMetadata,
    headline: head.headline,
    deck: head.deck,
    authors: readAuthors(head.byline),
    published: readTrailer(text.slice(-200) + trailer.slice(0, 200)),
    blocks: readBlocks(lines.slice(head.lines)),
    notes: [],
  };
}

function readLine(raw: string): Line {
  const isField = /^\p{Cc}{0,9}\^/u.test(raw);
  const line = raw.replace(/^(?:(?!\t)\p{Cc})*\^?/u, '').trimEnd();
  const end = line.endsWith('<') ? '<' : line.endsWith('=') ? '=' : '';
  const text = readableText(line.slice(0, line.length - end.length));
  return { text, isField, end, isIndented: /^\s/.test(line) };
}

/** Replaces typewriter marks: ``quotes'', a dash _ between words, 7{ for seven and a half. */
function readableText(text: string): string {
  return text
    .replaceAll('\u001e', '\t')
    .replaceAll('\u001f', '\t')
    .replace(/(?!\t)\p{Cc}/gu, '')
    .replaceAll('``', '“')
    .replaceAll("''", '”')
    .replace(/ _ /g, ' — ')
    .replace(/(?<=\d)\{/g, '½')
    .trim();
}

/** First words of advice to editors; in English, as the format is. */
const adviceWords = phrases(`
  add
  adds
  hfr
  moving
  with ap
`);
const adviceOpenings = phrases(`
  editor note
  editor's note
  editors note
  editors' note
  editors’ note
  editor’s note
  eds.
  eds:
  for global
  for use
  this story
`);
/** What goes with a story: "AP photo". */
const extras = phrases(`
  audio
  graphic
  news guide
  photo
  video
`);
const advice = new RegExp(
  String.raw`^(?:${anyOf(adviceWords)} |${anyOf(adviceOpenings)}|\p{Lu}{2,5} ${anyOf(extras)})`,
  'iu',
);

function readHead(lines: readonly Line[]): Head {
  let headline: string | undefined;
  let deck: string | undefined;
  let byline: string | undefined;
  // The first line is the keyword line, by which editors tell stories apart.
  let index = 1;
  for (; index < lines.length; index++) {
    const { text, isField, end } = lines[index] ?? { text: '', isField: false, end: '' };
    if (text === '') continue;
    if (!isField || end === '') break;
    if (advice.test(text)) continue;
    if (/^by\b/i.test(text)) byline ??= text;
    else if (byline !== undefined && end === '=') continue;
    else if (headline === undefined) headline = text;
    else if (end === '<') deck ??= text;
    else break;
  }
  return { headline, deck, byline, lines: index };
}

function readBlocks(lines: readonly Line[]): readonly Block[] {
  const blocks: Block[] = [];
  let joins = false;
  for (const { text, isField, end, isIndented } of lines) {
    if (!/[\p{L}\p{N}]/u.test(text)) {
      joins = false;
      continue;
    }
    const isRow = (text.match(/[;\t]/g)?.length ?? 0) >= 2 && !/[.!?]”?$/.test(text);
    const last = blocks.at(-1);
    if (isRow && last?.kind === 'table' && joins)
      blocks[blocks.length - 1] = { kind: 'table', text: `${last.text}\n${text}` };
    else if (isRow) blocks.push({ kind: 'table', text });
    else if (isField && end === '=') blocks.push({ kind: 'heading', text });
    else if (last?.kind === 'text' && joins && !isField && !isIndented)
      blocks[blocks.length - 1] = { kind: 'text', text: `${last.text} ${text}` };
    else blocks.push({ kind: 'text', text });
    joins = true;
  }
  return blocks;
}

/** "AP-WF-02-10-16 0423GMT": month, day and year. */
function readTrailer(text: string): string | undefined {
  const match = /\b[A-Z]{2,4}-[A-Z]{2}-(\d\d)-(\d\d)-(\d\d) (\d\d)(\d\d)GMT/.exec(text);
  if (!match) return undefined;
  const [, month, day, year, hour, minute] = match;
  return readDate(`${Number(year) < 70 ? 20 : 19}${year}-${month}-${day}T${hour}:${minute}:00Z`);
}

import type { ParsedDocument } from '../../model/article.ts';
import { emptyMetadata } from '../lines/empty-metadata.ts';
import { monthNumbers } from '../lines/months.ts';
import { readDate } from '../lines/read-date.ts';
import { readAuthors } from '../news/read-authors.ts';
import { parsePlainText } from '../plain-text/parse-plain-text.ts';
import { requireFewLines } from '../plain-text/require-few-lines.ts';
import { splitParagraphs } from '../plain-text/split-paragraphs.ts';
import type { WireMessage } from './wire-message.ts';

const mostHeadLines = 15;
/** Labels above a headline: "1ST LEAD", "EXTRA", "(Achtung)". */
const label = /^(?:\(.{2,40}\)|(?:\d+(?:ST|ND|RD|TH) )?\p{Lu}{3,}(?: \p{Lu}{2,}| \d+)?)$/u;
const byline = /^(?:by|von|par|por|di|de)\s+\p{L}/iu;
/** The heading above links, contacts and what is not for publication. */
const notebook =
  /^(?:#+ .*notebook|#+ .*notizblock|# ?notizen|\* \* \* \*|the following information is not for publication)/i;

/** Reads a message in the form of IPTC 7901 (1995): the headline's lines end in `=`, and the text follows. */
export function parseIptc7901({ text, trailer }: WireMessage): ParsedDocument {
  requireFewLines(text);
  const lines = text.split(/\r?\n/);
  const last = lines.slice(0, mostHeadLines).findIndex((line) => /=\s*$/.test(line));
  const published = readSent(trailer);
  if (last < 0) return { ...parsePlainText(text), published };
  const head = lines.slice(0, last + 1).map((line) =>
    line
      .replace(/\p{Cc}/gu, '')
      .replace(/\s*=\s*$/, '')
      .trim(),
  );
  const named = head.filter((line) => line !== '');
  const bylines = named.filter((line) => byline.test(line));
  const others = named.filter((line) => !byline.test(line));
  const firstWords = others.findIndex((line) => !label.test(line));
  const headline = others.slice(Math.max(firstWords, 0)).join(' ');
  return {
    ...emptyMetadata,
    headline: headline || undefined,
    authors: readAuthors(bylines[0]),
    published,
    blocks: splitParagraphs(untilNotebook(lines.slice(last + 1)).join('\n')),
    notes: [],
  };
}

function untilNotebook(lines: readonly string[]): readonly string[] {
  const end = lines.findIndex((line) => notebook.test(line.trim()));
  return end < 0 ? lines : lines.slice(0, end);
}

/** "131137 GMT Nov 13": day, hour and minute, month and year; without the zone, the date alone. */
function readSent(trailer: string): string | undefined {
  const match = /(\d\d)(\d\d)(\d\d) (?:(GMT|UTC) )?(\p{L}{3,9}) (\d\d)(?!\d)/u.exec(trailer.slice(0, 500));
  const month = monthNumbers.get(match?.[5]?.toLowerCase() ?? '');
  if (!match || !month) return undefined;
  const [, day, hour, minute, zone, , year] = match;
  const date = `${Number(year) < 70 ? 20 : 19}${year}-${String(month).padStart(2, '0')}-${day}`;
  return readDate(zone ? `${date}T${hour}:${minute}:00Z` : date);
}

import type { Mark } from './collect-marks.ts';
import { cutStretches, type Stretch } from './cut-stretches.ts';
import { kinds } from './kinds.ts';
import { escapeQuoted, escapeText, html, type Markup, raw } from './markup.ts';
import type { Shown } from './shown.ts';

/** The body in its paragraphs. Every mark is a row of pieces, and a link stands where a sentence or a fact begins. */
export function renderArticle({ body, marks }: Shown): Markup {
  const paragraphs: Markup[] = [];
  let first = 0;
  for (const paragraph of splitParagraphs(body)) {
    while ((marks[first]?.end ?? paragraph.start + 1) <= paragraph.start) first++;
    const last = upTo(marks, paragraph.end, first);
    const pieces = cutStretches(paragraph, marks.slice(first, last));
    paragraphs.push(raw(`<p dir=auto>${pieces.map((piece) => writeStretch(piece, body)).join('')}</p>\n`));
  }
  return html`${paragraphs}`;
}

/** Where the paragraphs stand: one blank line parts them. */
function splitParagraphs(body: readonly string[]): { start: number; end: number }[] {
  const paragraphs: { start: number; end: number }[] = [];
  let start = 0;
  for (let at = 0; at <= body.length; at++) {
    if (at < body.length && !(body[at] === '\n' && body[at + 1] === '\n')) continue;
    paragraphs.push({ start, end: at });
    start = at + 2;
    at++;
  }
  return paragraphs;
}

function upTo(marks: readonly Mark[], end: number, from: number): number {
  let last = from;
  while ((marks[last]?.start ?? end) < end) last++;
  return last;
}

/**
 * Short tags: an article may have thousands of pieces. What somebody says is a `q`. A class is the letter of a kind, a
 * capital where the mark goes on in the next piece: its label stands behind its last piece.
 */
function writeStretch({ start, end, marks, opened, closed }: Stretch, body: readonly string[]): string {
  const text = escapeText(body.slice(start, end).join(''));
  if (marks.length === 0) return text;
  const links = opened.map(writeLink).join('');
  const [name, ...names] = opened.filter(({ place, key }) => place !== undefined && key === undefined);
  const id = name ? ` id=${name.place}` : '';
  const places = names.map(({ place }) => `<b id=${place}></b>`).join('');
  const [label, ...more] = closed.filter(({ key }) => key === undefined);
  const classes = marks.flatMap((mark) => classOf(mark, mark === label) ?? []);
  const tag = marks.some(({ kind }) => kind === 'quotation') ? 'q' : 'i';
  const labels = more.map((mark) => `<b class=${classOf(mark, true)}${writeValue(mark)}></b>`).join('');
  const attributes = `${attribute('class', [...new Set(classes)].join(' '))}${id}${label ? writeValue(label) : ''}`;
  return `${links}${places}<${tag}${attributes}>${text}</${tag}>${labels}`;
}

function classOf({ kind, key }: Mark, isLabelled: boolean): string | undefined {
  const { letter } = kinds[kind];
  if (key !== undefined) return `${letter} ${key}`;
  if (isLabelled) return letter;
  return kind === 'quotation' ? undefined : letter.toUpperCase();
}

/** Back to the record. A link has no text of its own, so that the text of the page is that of the article. */
function writeLink({ kind, key, place, value }: Mark): string {
  if (key === undefined) return '';
  const name = kind === 'fact' ? `Key fact ${key}, ${value}` : kind === 'note' ? `Note: ${value}` : 'Summary sentence';
  const letter = kinds[kind].letter;
  const classes = attribute('class', `k ${letter} ${key}`);
  return `<a${classes} id=${place} href=#in-${key} data-k=${key} aria-label="${name}"></a>`;
}

/** What stands behind a mark when its kind is shown: CSS writes it, so that it is no part of the text. */
const writeValue = ({ value }: Mark): string => attribute('data-v', value);

/** Without quotation marks where HTML needs none. */
function attribute(name: string, value: string): string {
  if (value === '') return '';
  return ` ${name}=${/^[\w.%+-]+$/.test(value) ? value : `"${escapeQuoted(value)}"`}`;
}

import type { Lexeme } from '../../model/lexeme.ts';

const openers: ReadonlySet<string> = new Set('“„«‹');
const closers: ReadonlySet<string> = new Set('”»›');

/** Tells which lexemes of each sentence stand in quotation marks. A paragraph forgets the marks of the one before. */
export function createQuoteReader(): (lexemes: readonly Lexeme[], paragraph: number) => (index: number) => boolean {
  let lastParagraph = -1;
  /** The mark that opened the words; empty outside. */
  let opened = '';
  return (lexemes, paragraph) => {
    if (paragraph !== lastParagraph) opened = '';
    lastParagraph = paragraph;
    const changes: number[] = [];
    const isQuotedFirst = opened !== '';
    for (const [index, { kind, text }] of lexemes.entries()) {
      if (kind !== 'mark') continue;
      const next = readMark(text, opened);
      if ((next === '') !== (opened === '')) changes.push(index);
      opened = next;
    }
    return (index) => (changes.filter((change) => change < index).length % 2 === 1) !== isQuotedFirst;
  };
}

/** German closes with the mark that opens in English, and often turns the angles round. */
function readMark(mark: string, opened: string): string {
  if (mark === '"') return opened === '' ? mark : '';
  if (opened === '„' && mark === '“') return '';
  if (opened === '»' && mark === '«') return '';
  if (openers.has(mark)) return mark;
  if (!closers.has(mark)) return opened;
  return opened === '' && mark === '»' ? mark : '';
}

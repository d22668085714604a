import { Lexer, type Token, type Tokens } from 'marked';
import { struckTags } from '../html/tag-classes.ts';

/** A block of a Markdown document. The blocks of a quotation or a list come one by one. */
export interface MarkdownBlock {
  readonly kind: 'heading' | 'paragraph' | 'code' | 'html' | 'row';
  /** 1 to 6 for a heading, else 0. */
  readonly level: number;
  /** The text without inline marks. For a row, its cells with bars between them; for HTML, the markup. */
  readonly text: string;
  /** How many letters of the text are links. */
  readonly linked: number;
  /** The nearest list or quotation around it. */
  readonly within: 'list' | 'quotation' | undefined;
}

type Visit = (block: MarkdownBlock) => void;

/**
 * Reads CommonMark with GitHub's tables, block by block. Wraps marked, which recurses and is quadratic: limit before.
 */
export function scanMarkdown(text: string, visit: Visit): void {
  const lexer = new Lexer({ gfm: true });
  visitAll(lexer.blockTokens(text, []), undefined, lexer, visit);
}

function visitAll(tokens: readonly Token[], within: MarkdownBlock['within'], lexer: Lexer, visit: Visit): void {
  for (const token of tokens) visitToken(token, within, lexer, visit);
}

function visitToken(token: Token, within: MarkdownBlock['within'], lexer: Lexer, visit: Visit): void {
  const tell = (kind: MarkdownBlock['kind'], text: string, level = 0, linked = 0): void =>
    visit({ kind, level, text, linked, within });
  const tellLine = (kind: MarkdownBlock['kind'], written: string, level = 0): void => {
    const { text, linked } = readLine(written, lexer);
    tell(kind, text, level, linked);
  };
  if (token.type === 'heading') tellLine('heading', token.text, token.depth);
  else if (token.type === 'paragraph' || token.type === 'text') tellLine('paragraph', token.text);
  else if (token.type === 'code' || token.type === 'html') tell(token.type, token.text);
  else if (token.type === 'blockquote') visitAll(token.tokens ?? [], 'quotation', lexer, visit);
  else if (token.type === 'list') {
    for (const item of (token as Tokens.List).items) visitAll(item.tokens, 'list', lexer, visit);
  } else if (token.type === 'table') {
    for (const row of rowsOf(token as Tokens.Table))
      tell('row', row.map((cell) => readLine(cell, lexer).text).join(' | '));
  }
}

const rowsOf = ({ header, rows }: Tokens.Table): string[][] =>
  [header, ...rows].map((cells) => cells.map(({ text }) => text));

/** With more marks than any paragraph has, marked is quadratic: then they are only removed. */
const mostMarks = 400;

interface Line {
  readonly text: string;
  readonly linked: number;
}

function readLine(text: string, lexer: Lexer): Line {
  const marks = text.match(/[*_~`[\]<>!&\\:@|]/g)?.length ?? 0;
  if (marks === 0) return { text, linked: 0 };
  if (marks > mostMarks) return { text: text.replace(/[*_~`]+/g, ''), linked: 0 };
  const tokens = lexer.inlineTokens(text, []);
  return { text: plainText(tokens), linked: linkedLetters(tokens) };
}

function linkedLetters(tokens: readonly Token[]): number {
  let letters = 0;
  for (const token of tokens) {
    const inner = 'tokens' in token && token.tokens ? token.tokens : [];
    letters += token.type === 'link' ? plainText(inner).trim().length : linkedLetters(inner);
  }
  return letters;
}

function plainText(tokens: readonly Token[]): string {
  const parts: string[] = [];
  let isStruck = false;
  for (const token of tokens) {
    const [, end, tag = ''] = token.type === 'html' ? (/^<(\/?)([a-z]+)/i.exec(token.raw) ?? []) : [];
    if (struckTags.has(tag.toLowerCase())) isStruck = end === '';
    else if (!isStruck) parts.push(plainToken(token));
  }
  return parts.join('');
}

function plainToken(token: Token): string {
  if (token.type === 'br') return '\n';
  if (token.type === 'image' || token.type === 'html') return '';
  // A single tilde means "about": "~30–~40".
  if (token.type === 'del') return token.raw.startsWith('~~') ? '' : token.raw;
  if ('tokens' in token && token.tokens) return plainText(token.tokens);
  return 'text' in token && typeof token.text === 'string' ? token.text : '';
}

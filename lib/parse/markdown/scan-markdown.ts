import { Lexer, type Token, type Tokens } from 'marked';

/** A block of a Markdown document; what holds blocks (a quotation, a list) tells them one by one. */
export interface MarkdownBlock {
  readonly kind: 'heading' | 'paragraph' | 'code' | 'html' | 'row';
  /** Of a heading, 1 to 6. */
  readonly level: number;
  /** Its text without inline marks; of a row, the cells with bars between them; of HTML, the markup. */
  readonly text: string;
  /** What it stands in, the nearest first. */
  readonly within: 'list' | 'quotation' | undefined;
}

type Visit = (block: MarkdownBlock) => void;

/** Reads Markdown (CommonMark with GitHub's tables) block by block. Wraps marked, which recurses and is quadratic: cap before. */
export function scanMarkdown(text: string, visit: Visit): void {
  const lexer = new Lexer({ gfm: true });
  visitAll(lexer.blockTokens(text, []), undefined, lexer, visit);
}

function visitAll(tokens: readonly Token[], within: MarkdownBlock['within'], lexer: Lexer, visit: Visit): void {
  for (const token of tokens) visitToken(token, within, lexer, visit);
}

function visitToken(token: Token, within: MarkdownBlock['within'], lexer: Lexer, visit: Visit): void {
  const tell = (kind: MarkdownBlock['kind'], text: string, level = 0): void => visit({ kind, level, text, within });
  if (token.type === 'heading') tell('heading', plainOf(token.text, lexer), token.depth);
  else if (token.type === 'paragraph' || token.type === 'text') tell('paragraph', plainOf(token.text, lexer));
  else if (token.type === 'code' || token.type === 'html') tell(token.type, token.text);
  else if (token.type === 'blockquote') visitAll(token.tokens ?? [], 'quotation', lexer, visit);
  else if (token.type === 'list') {
    for (const item of (token as Tokens.List).items) visitAll(item.tokens, 'list', lexer, visit);
  } else if (token.type === 'table') {
    for (const row of rowsOf(token as Tokens.Table)) tell('row', row.map((cell) => plainOf(cell, lexer)).join(' | '));
  }
}

const rowsOf = ({ header, rows }: Tokens.Table): string[][] =>
  [header, ...rows].map((cells) => cells.map(({ text }) => text));

/** More marks than any paragraph has make marked quadratic: then they only fall away. */
const mostMarks = 400;

function plainOf(text: string, lexer: Lexer): string {
  const marks = text.match(/[*_~`[\]<>!&\\:@|]/g)?.length ?? 0;
  if (marks === 0) return text;
  return marks > mostMarks ? text.replace(/[*_~`]+/g, '') : plainText(lexer.inlineTokens(text, []));
}

function plainText(tokens: readonly Token[]): string {
  return tokens.map((token) => plainToken(token)).join('');
}

function plainToken(token: Token): string {
  if (token.type === 'br') return '\n';
  if (token.type === 'image' || token.type === 'html') return '';
  if ('tokens' in token && token.tokens) return plainText(token.tokens);
  return 'text' in token && typeof token.text === 'string' ? token.text : '';
}

/** The place where a text stops being JSON. */
export interface JsonFault {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
  /** The text at that place. */
  readonly found: string;
}

const space = /[ \t\r\n]*/y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/y;
const escaped = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

type Expected = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end' | 'nothing';

/** The first fault of a text that is not valid JSON, the same on every engine. Source of the grammar: RFC 8259. */
export function findJsonFault(text: string): JsonFault {
  const open: string[] = [];
  let expected: Expected = 'value';
  let position = skip(space, text, 0);
  for (;;) {
    const [kind, end] = readToken(text, position);
    const next: Expected | undefined = kind === undefined ? undefined : step(expected, kind, open);
    if (!next) return describe(text, position);
    expected = next;
    position = skip(space, text, end);
  }
}

/** The kind of the token that begins here, and where it ends; no kind when no token begins here. */
function readToken(text: string, position: number): readonly [kind: string | undefined, end: number] {
  const first = text.charAt(position);
  if (first !== '' && '[]{}:,'.includes(first)) return [first, position + 1];
  if (first === '"') return readString(text, position);
  const end = skip(scalar, text, position);
  return [end > position ? 'scalar' : undefined, end];
}

/** A loop, because an expression with alternatives would fill its stack on a string of 10 MB. */
function readString(text: string, start: number): readonly [kind: string | undefined, end: number] {
  for (let index = start + 1; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0x22) return ['string', index + 1];
    if (code < 0x20) break;
    if (code !== 0x5c) continue;
    const end = skip(escaped, text, index);
    if (end === index) break;
    index = end - 1;
  }
  return [undefined, start];
}

/** The end of the match of a pattern at this position; the position itself when it does not match. */
function skip(pattern: RegExp, text: string, position: number): number {
  pattern.lastIndex = position;
  return pattern.test(text) ? pattern.lastIndex : position;
}

/** The expectation after this token; undefined when the token was not expected. Updates the list of open brackets. */
function step(expected: Expected, kind: string, open: string[]): Expected | undefined {
  const inObject = open.at(-1) === '{';
  if (kind === ',') return expected === 'comma or end' ? (inObject ? 'key' : 'value') : undefined;
  if (kind === ':') return expected === 'colon' ? 'value' : undefined;
  if (kind === ']' || kind === '}') {
    const mayEnd = expected === 'comma or end' || expected === (inObject ? 'key or end' : 'value or end');
    if (!mayEnd || open.pop() !== (kind === ']' ? '[' : '{')) return undefined;
    return afterValue(open);
  }
  if (kind === 'string' && expected.startsWith('key')) return 'colon';
  if (!expected.startsWith('value')) return undefined;
  if (kind !== '[' && kind !== '{') return afterValue(open);
  open.push(kind);
  return kind === '[' ? 'value or end' : 'key or end';
}

const afterValue = (open: readonly string[]): Expected => (open.length === 0 ? 'nothing' : 'comma or end');

function describe(text: string, position: number): JsonFault {
  const lineStart = text.lastIndexOf('\n', position - 1) + 1;
  let line = 1;
  for (let index = text.indexOf('\n'); index !== -1 && index < position; index = text.indexOf('\n', index + 1)) line++;
  const rest = text.slice(position, position + 20);
  return { line, column: position - lineStart + 1, found: rest === '' ? 'the text ends' : JSON.stringify(rest) };
}

/** The fields between `---` lines at the head of a document. */
export interface FrontMatter {
  readonly fields: Readonly<Record<string, string | readonly string[]>>;
  /** Where the rest of the document begins. */
  readonly end: number;
}

const longest = 20_000;

/**
 * Reads the part of YAML that front matter uses: `key: value`, quoted or not, lists in brackets or on lines that begin
 * with `-`, folded text after `>` and `|`, and comments. Undefined when a document has no front matter.
 */
export function readFrontMatter(text: string): FrontMatter | undefined {
  const opening = /^\s*---[^\S\n]*\r?\n/.exec(text.slice(0, 100));
  if (!opening) return undefined;
  const closing = /^(?:---|\.\.\.)[^\S\n]*\r?$/m.exec(text.slice(opening[0].length, longest));
  if (!closing) return undefined;
  const block = text.slice(opening[0].length, opening[0].length + closing.index);
  return { fields: readFields(block.split(/\r?\n/)), end: opening[0].length + closing.index + closing[0].length };
}

function readFields(lines: readonly string[]): FrontMatter['fields'] {
  const fields = new Map<string, string | readonly string[]>();
  let key: string | undefined;
  let inner: string[] = [];
  const close = (): void => {
    if (key !== undefined && inner.length > 0) fields.set(key, readInner(inner));
    inner = [];
  };
  for (const line of lines) {
    const match = /^([\p{L}_][\p{L}\p{N}_ -]{0,60}):(?:\s+(.*))?$/u.exec(line);
    if (match) {
      close();
      key = match[1];
      const value = withoutComment(match[2] ?? '');
      if (key !== undefined && value !== '' && !/^[>|][+-]?$/.test(value)) fields.set(key, readValue(value));
    } else if (key !== undefined && /^(?:\s+\S|-\s)/.test(line)) inner.push(line.trim());
  }
  close();
  return Object.fromEntries(fields);
}

/** Lines below a key: a folded text, or a list. An entry of a list may be an object with a name. */
function readInner(lines: readonly string[]): string | readonly string[] {
  if (!lines[0]?.startsWith('-')) return lines.join(' ');
  return lines.filter((line) => line.startsWith('-')).map((line) => unquote(line.slice(1).replace(/^\s*name:/, '')));
}

function readValue(value: string): string | readonly string[] {
  const list = /^\[(.*)\]$/.exec(value)?.[1];
  return list === undefined ? unquote(value) : list.split(',').map(unquote).filter(Boolean);
}

const withoutComment = (value: string): string =>
  /^["']/.test(value) ? value.trim() : value.replace(/(?:^|\s)#.*$/, '').trim();

function unquote(value: string): string {
  const text = value.trim();
  const quote = text[0];
  if (text.length < 2 || (quote !== '"' && quote !== "'") || text.at(-1) !== quote) return text;
  const inside = text.slice(1, -1);
  return quote === '"' ? inside.replace(/\\(["\\])/g, '$1') : inside.replaceAll("''", "'");
}

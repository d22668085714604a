import { isTooComplex } from '../json/is-too-complex.ts';
import { isObject, type JsonObject } from '../json/json-values.ts';

/** The fields at the head of a document. */
export interface FrontMatter {
  readonly fields: JsonObject;
  /** Where the rest of the document begins. */
  readonly end: number;
}

type Fields = Readonly<Record<string, string | readonly string[]>>;

const longest = 20_000;

/**
 * Reads the part of YAML that front matter uses: `key: value`, quoted or not, lists in brackets or on lines that begin
 * with `-`, folded text after `>` and `|`, and comments. Between `+++` it is TOML: `key = value`; between `;;;`, behind
 * `---json` or by itself it is JSON. Undefined when a document has no front matter.
 */
export function readFrontMatter(text: string): FrontMatter | undefined {
  if (/^\s*(?:\{|;;;|---json)/.test(text.slice(0, 100))) return readJsonFrontMatter(text);
  const opening = /^\s*(---|\+\+\+)[^\S\n]*\r?\n/.exec(text.slice(0, 100));
  if (!opening) return undefined;
  const isToml = opening[1] === '+++';
  const end = isToml ? /^\+\+\+[^\S\n]*\r?$/m : /^(?:---|\.\.\.)[^\S\n]*\r?$/m;
  const closing = end.exec(text.slice(opening[0].length, longest));
  if (!closing) return undefined;
  const lines = text.slice(opening[0].length, opening[0].length + closing.index).split(/\r?\n/);
  return {
    fields: isToml ? readToml(lines) : readFields(lines),
    end: opening[0].length + closing.index + closing[0].length,
  };
}

/** An object of JSON by itself, or between `;;;` or `---json` lines. */
function readJsonFrontMatter(text: string): FrontMatter | undefined {
  const opening = /^\s*(?:(;;;|---)(?:json)?[^\S\n]*\r?\n)?/.exec(text.slice(0, 200))?.[0] ?? '';
  const mark = opening.trim().slice(0, 3);
  const head = text.slice(opening.length, longest);
  let tries = 0;
  for (const { 0: line, index } of head.matchAll(mark === '' ? lastLine : mark === ';;;' ? semicolons : dashes)) {
    const end = index + line.length;
    const value = parseObject(head.slice(0, mark === '' ? end : index));
    if (value)
      return /\S/.test(text.slice(opening.length + end)) ? { fields: value, end: opening.length + end } : undefined;
    if (++tries === mostTries) return undefined;
  }
  return undefined;
}

const [lastLine, semicolons, dashes] = [/\}[^\S\n]*\r?$/gm, /^;;;[^\S\n]*\r?$/gm, /^---[^\S\n]*\r?$/gm];
/** Lines that may end an object: those within it do, too. */
const mostTries = 30;

function parseObject(text: string): JsonObject | undefined {
  if (isTooComplex(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Keys of a table count where the document has none of the same name: `[params]`, `[[authors]]`. */
function readToml(lines: readonly string[]): Fields {
  const fields = new Map<string, string | readonly string[]>();
  let table = '';
  for (const line of joinLists(lines)) {
    table = /^\s*\[+\s*([\w.-]{1,60})\s*\]+/.exec(line)?.[1] ?? table;
    const [, key, value] = /^\s*"?([\p{L}_][\p{L}\p{N}_.-]{0,60})"?\s*=\s*(.+)$/u.exec(line) ?? [];
    if (!key || !value) continue;
    const isName = key === 'name' && table !== '';
    const [name, read] = [isName ? table : key, readValue(withoutComment(value))];
    const before = fields.get(name);
    if (before === undefined) fields.set(name, read);
    else if (isName) fields.set(name, [before, read].flat());
  }
  return Object.fromEntries(fields);
}

/** A list in brackets may take several lines. */
function joinLists(lines: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let isOpen = false;
  for (const line of lines) {
    if (isOpen) joined.push(`${joined.pop() ?? ''} ${line.trim()}`);
    else joined.push(line);
    isOpen = isOpen ? !line.includes(']') : /=\s*\[[^\]]*$/.test(line);
  }
  return joined;
}

function readFields(lines: readonly string[]): Fields {
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
  const list = /^\[(?!\[)(.*)\]$/.exec(value)?.[1];
  return list === undefined ? unquote(value) : list.split(',').map(unquote).filter(Boolean);
}

const withoutComment = (value: string): string =>
  /^["']/.test(value) ? value.trim() : value.replace(/(?:^|\s)#.*$/, '').trim();

function unquote(value: string): string {
  const text = value.trim();
  if (/^["']?\[\[[^[\]]{1,300}\]\]["']?$/.test(text)) return text.replace(/^["'[]+|["'\]]+$/g, '').replace(/^.*\|/, '');
  const tripled = /^("""|''')(.*)\1$/.exec(text)?.[2];
  if (tripled !== undefined) return tripled;
  const quote = text[0];
  if (text.length < 2 || (quote !== '"' && quote !== "'") || text.at(-1) !== quote) return text;
  const inside = text.slice(1, -1);
  return quote === '"' ? inside.replace(/\\(["\\])/g, '$1') : inside.replaceAll("''", "'");
}

import { limits } from '../../model/limits.ts';

export interface MailHeaders {
  readonly headers: ReadonlyMap<string, string>;
  /** Where the body begins. */
  readonly end: number;
}

const field = /^([!-9;-~]{1,100})[ \t]*:(.*)$/s;

/** Reads the header fields at the top, unfolded. There are none in a text that does not begin with one. */
export function readHeaders(source: string): MailHeaders {
  const headers = new Map<string, string>();
  let index = startOf(source);
  let name: string | undefined;
  while (index < source.length && index < limits.mailHeaderCharacters) {
    const lineEnd = endOfLine(source, index);
    const line = source.slice(index, lineEnd).replace(/\r$/, '');
    const next = lineEnd + 1;
    if (line.trim() === '') return { headers, end: headers.size > 0 ? next : 0 };
    const isContinued = name !== undefined && /^[ \t]/.test(line);
    const found = isContinued ? undefined : field.exec(line);
    if (isContinued && name !== undefined) headers.set(name, `${headers.get(name) ?? ''} ${line.trim()}`);
    else if (found) name = addField(headers, found[1] ?? '', found[2] ?? '');
    // Any other line ends the head: the blank line is missing.
    else return { headers, end: headers.size > 0 ? index : 0 };
    index = next;
  }
  return { headers, end: headers.size > 0 ? Math.min(index, source.length) : 0 };
}

/** @returns the key for lines that continue the field; a second field of one name gets a key that is never read */
function addField(headers: Map<string, string>, written: string, value: string): string {
  const name = written.toLowerCase();
  const own = headers.has(name) ? `${name}\0` : name;
  headers.set(own, value.trim());
  return own;
}

/** Behind empty lines, and the line "From jane@example.org Mon Jan  5 …" that mailboxes put before each message. */
function startOf(source: string): number {
  const blank = /^\s{0,2000}(?=[!-9;-~]{1,100}:|From )/.exec(source.slice(0, 2200))?.[0].length ?? 0;
  return source.startsWith('From ', blank) ? endOfLine(source, blank) + 1 : blank;
}

function endOfLine(source: string, from: number): number {
  const end = source.indexOf('\n', from);
  return end < 0 ? source.length : end;
}

import { limits } from '../../model/limits.ts';

/** Cuts a multipart body at its boundary lines. Text before the first and behind the last is left out. */
export function splitParts(body: string, boundary: string): readonly string[] {
  const mark = `--${boundary}`;
  const parts: string[] = [];
  let start: number | undefined;
  let index = body.indexOf(mark);
  while (index >= 0 && parts.length <= limits.mailParts) {
    const after = index + mark.length;
    const isLast = body.startsWith('--', after);
    if (isMarkLine(body, index, after)) {
      if (start !== undefined) parts.push(body.slice(start, endBefore(body, index)));
      start = isLast ? undefined : nextLine(body, after);
      if (isLast) break;
    }
    index = body.indexOf(mark, after);
  }
  // A message that was cut off has no closing mark.
  if (start !== undefined && start < body.length) parts.push(body.slice(start));
  return parts;
}

/** Whether a boundary begins a line, and is not the beginning of a longer one. */
function isMarkLine(body: string, index: number, after: number): boolean {
  if (index > 0 && body[index - 1] !== '\n') return false;
  return /^(?:--)?[ \t]{0,100}(?:\r?\n|$)/.test(body.slice(after, after + 110)) || body.startsWith('--', after);
}

/** The line break before a boundary belongs to it. */
function endBefore(body: string, index: number): number {
  if (body[index - 1] !== '\n') return index;
  return body[index - 2] === '\r' ? index - 2 : index - 1;
}

function nextLine(body: string, from: number): number {
  const end = body.indexOf('\n', from);
  return end < 0 ? body.length : end + 1;
}

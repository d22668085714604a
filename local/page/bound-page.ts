import type { Mark } from './collect-marks.ts';
import type { Shown } from './shown.ts';

/** Bytes of a page beside its article, and bytes for each byte of the body. */
const bound = { page: 60_000, body: 2.2 };

/** Of the marks that seemed to fit and did not, this share is tried next. */
const nextShare = 15 / 16;

/**
 * Writes a page within its bound: 60,000 bytes and 2.2 times the body. Where marks are too dense for that, the last
 * ones of the article are left out. What the record's side links to is never left out.
 */
export function boundPage(shown: Shown, write: (shown: Shown) => string): string {
  const most = bound.page + bound.body * Buffer.byteLength(shown.body.join(''));
  const full = write(shown);
  if (Buffer.byteLength(full) <= most) return full;
  const count = shown.marks.filter(canGo).length;
  const page = write(keepFirst(shown, 0));
  const room = most - Buffer.byteLength(page);
  const size = Buffer.byteLength(full) - Buffer.byteLength(page);
  for (let kept = Math.floor((count * room) / size); kept > 0; kept = Math.floor(kept * nextShare)) {
    const next = write(keepFirst(shown, kept));
    if (Buffer.byteLength(next) <= most) return next;
  }
  return page;
}

const canGo = ({ place }: Mark): boolean => place === undefined;

/** With the first of the marks that may be left out. */
function keepFirst(shown: Shown, most: number): Shown {
  let seen = 0;
  const marks = shown.marks.filter((mark) => !canGo(mark) || ++seen <= most);
  return { ...shown, marks, leftOut: shown.marks.length - marks.length };
}

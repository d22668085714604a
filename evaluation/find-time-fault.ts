import type { LabelledTime } from './label.ts';

/** A value is judged only where the label knows one. */
export function findTimeFault(
  labelled: Pick<LabelledTime, 'value'>,
  own: { readonly value: string } | undefined,
): string | undefined {
  if (labelled.value === null || !own || isSameTime(labelled.value, own.value)) return undefined;
  return `${own.value}, should be ${labelled.value}`;
}

const dayLength = '2026-03-14'.length;
const minuteLength = '2026-03-14T08:30'.length;

/**
 * Time zones do not matter. A clock time and its day are the same. A value with a part that is not known (X) is right
 * only where the label has one too.
 */
function isSameTime(labelled: string, own: string): boolean {
  if (labelled === own) return true;
  if (own.includes('X')) return labelled.includes('X');
  const [a, b] = [withoutZone(labelled), withoutZone(own)];
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  const compared = shorter === dayLength ? dayLength : minuteLength;
  return a.slice(0, compared) === b.slice(0, compared);
}

const withoutZone = (value: string): string => value.replace(/Z$|[+-]\d\d:\d\d$/u, '');

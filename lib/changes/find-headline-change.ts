import type { Change, ChangePlace } from '../model/changes.ts';
import type { NewsSummaryRecord } from '../model/record.ts';
import { mapCodePoints } from '../record/code-points.ts';
import { splitWords } from './split-words.ts';

/** A headline that says something else, and not only with other marks. */
export function findHeadlineChange(before: NewsSummaryRecord, after: NewsSummaryRecord): readonly Omit<Change, 'id'>[] {
  const [left, right] = [headlineOf(before), headlineOf(after)];
  if (spokenOf(left) === spokenOf(right)) return [];
  return [
    {
      type: 'headline',
      ...(left === '' ? {} : { before: placeOf(left) }),
      ...(right === '' ? {} : { after: placeOf(right) }),
    },
  ];
}

const headlineOf = ({ headlines }: NewsSummaryRecord): string => headlines?.[0]?.value ?? '';

const placeOf = (text: string): ChangePlace => ({ start: 0, end: mapCodePoints(text).length, text });

const spokenOf = (text: string): string =>
  splitWords(text, { start: 0, end: text.length })
    .filter(({ isWord }) => isWord)
    .map(({ key }) => key)
    .join(' ');

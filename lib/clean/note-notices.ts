import { englishCorrectionNotices, englishUpdateNotices } from '../languages/english/notices.ts';
import { beginsWith } from '../model/begins-with.ts';
import type { Note } from '../model/note.ts';
import { once } from '../model/once.ts';
import type { Dropped } from './drop-furniture.ts';

const readOpenings = once(() => ({
  corrects: beginsWith(englishCorrectionNotices(), 3),
  updates: beginsWith(englishUpdateNotices(), 3),
}));

const corrected: Note = {
  rule: 'stated-correction',
  message: 'A line that was left out of the body says that the article corrects an earlier version of itself.',
};
const updated: Note = {
  rule: 'stated-update',
  message: 'A line that was left out of the body says that the article has been updated.',
};

/** What lines that are no part of the article say of its earlier versions. */
export function noteNotices(dropped: readonly Dropped[]): Note[] {
  const remarks = dropped.filter(({ rule }) => rule === 'wire-remark').map(({ text }) => text.toLowerCase());
  if (remarks.length === 0) return [];
  const { corrects, updates } = readOpenings();
  return [
    ...(remarks.some((text) => corrects(text)) ? [corrected] : []),
    ...(remarks.some((text) => updates(text)) ? [updated] : []),
  ];
}

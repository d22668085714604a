import type { Block } from '../../model/article.ts';
import { findDateline } from './find-dateline.ts';
import { normalizeText } from './normalize-text.ts';

/** "Peine (dpa/lni) -": with a place, an agency and a dash it is certainly a dateline. */
const agencyDateline = /^\p{Lu}.{1,80}\(.{2,30}\)\s?[-–—_]$/u;

/** Puts a dateline that a format keeps apart in front of the first paragraph, as in print, unless that has one. */
export function prefixDateline(blocks: readonly Block[], dateline: string | undefined): readonly Block[] {
  const line = dateline && normalizeText(dateline, 'text');
  const index = blocks.findIndex(({ kind, text }) => kind === 'text' && text.trim() !== '');
  const opening = blocks[index];
  if (!line || !opening || findDateline(opening.text.trimStart()) || opening.text.trimStart().startsWith(line))
    return blocks;
  const text = `${line}${/[-–—_:]$/.test(line) ? '' : ' —'} ${opening.text.trimStart()}`;
  return findDateline(text) || agencyDateline.test(line) ? blocks.with(index, { ...opening, text }) : blocks;
}

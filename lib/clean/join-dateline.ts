import type { Block } from '../model/article.ts';
import { findDateline } from '../parse/lines/find-dateline.ts';

/** Puts a dateline that stands on a line of its own in front of the paragraph that it opens. */
export function joinDateline(blocks: readonly Block[]): readonly Block[] {
  const index = blocks.slice(0, 4).findIndex(({ kind, text }) => kind === 'text' && isDatelineAlone(text));
  const [line, opening] = blocks.slice(index, index + 2);
  if (index < 0 || !line || opening?.kind !== 'text') return blocks;
  const joined: Block = { kind: 'text', text: `${line.text} ${opening.text}` };
  return [...blocks.slice(0, index), joined, ...blocks.slice(index + 2)];
}

function isDatelineAlone(text: string): boolean {
  return text.length < 120 && findDateline(text)?.end === text.length && /[-–—_]$/u.test(text);
}

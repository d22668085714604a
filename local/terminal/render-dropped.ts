import { nameOfFurniture } from '../../lib/clean/name-furniture.ts';
import type { DroppedLine } from '../../lib/model/dropped-line.ts';
import { indent, wrap } from './terminal-text.ts';

/** Where a line stood, in words for a person who does not know the code. */
const places: Readonly<Record<string, string>> = {
  page: 'the page',
  head: 'above the text',
  body: 'the text',
  ending: 'the end of a paragraph',
  tail: 'below the text',
};

/** Shows each line that was dropped, below what it is and where it stood. */
export const renderDropped = (dropped: readonly DroppedLine[], width: number): readonly string[] =>
  dropped.length === 0 ? ['(no line was dropped)'] : dropped.map((line) => renderLine(line, width));

function renderLine({ text, rule, zone }: DroppedLine, width: number): string {
  // The body keeps the dateline: it is only no part of what its sentence tells.
  const verdict =
    rule === 'dateline' ? 'kept in the text, left out of the summary' : `dropped from ${places[zone] ?? zone}`;
  return [...wrap(`${verdict}: ${nameOfFurniture(rule)}`, width), indent(text, width, '  ')].join('\n');
}

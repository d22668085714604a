import type { DroppedLine } from '../../lib/model/dropped-line.ts';
import { indent, wrap } from './terminal-text.ts';

/** Shows each line that was dropped, below its zone and the rule that dropped it. */
export const renderDropped = (dropped: readonly DroppedLine[], width: number): readonly string[] =>
  dropped.length === 0
    ? ['(no line was dropped)']
    : dropped.map(({ text, rule, zone }) =>
        [...wrap(`${zone}  dropped: ${rule}`, width), indent(text, width, '  ')].join('\n'),
      );

import type { HandlerCost } from '../cold-start/measure-cold-start.ts';
import { colourOf, colours, element, type Svg, text } from './svg.ts';

const rowHeight = 46;
const labelWidth = 190;

/** A pair of bars for each handler: CPU until it is ready, and until its first record. */
export function drawColdStart(handlers: readonly HandlerCost[], width: number): { svg: Svg; height: number } {
  const most = Math.max(...handlers.map(({ readyCpu, firstRecordCpu }) => Math.max(readyCpu, firstRecordCpu)));
  const scale = (width - labelWidth - 70) / most;
  const rows = handlers.flatMap(({ name, readyCpu, firstRecordCpu, bytes }, index) => {
    const top = 30 + index * rowHeight;
    return [
      text(name, 0, top + 14),
      text(`${(bytes / 1000).toFixed(0)} KB loaded`, 0, top + 29, { fill: colours.faint, 'font-size': 11 }),
      ...drawBar(readyCpu, scale, top, colourOf(0)),
      ...drawBar(firstRecordCpu, scale, top + 17, colourOf(1)),
    ];
  });
  const title = text('Start-up: ms of CPU to ready (upper bar), to the first record (lower)', 0, 12, {
    'font-weight': 600,
  });
  return { svg: element('g', {}, title, ...rows), height: 30 + handlers.length * rowHeight };
}

function drawBar(ms: number, scale: number, y: number, fill: string): readonly Svg[] {
  const width = Math.max(1, ms * scale);
  return [
    element('rect', { x: labelWidth, y, width, height: 15, fill }),
    text(ms.toFixed(0), labelWidth + width + 5, y + 12, { 'font-size': 11 }),
  ];
}

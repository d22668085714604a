import type { StageCost, StagesOfSet } from '../measure-stages.ts';
import { colourOf, colours, element, type Svg, text } from './svg.ts';

const rowHeight = 34;
const labelWidth = 190;
/** A narrower share has no room for its number. */
const leastLabelled = 26;

/** One bar for each set of uploads, all of the same length, divided into the stages' shares. */
export function drawStages(sets: readonly StagesOfSet[], width: number): { svg: Svg; height: number } {
  const rows = sets.flatMap(({ set, medianMs, stages }, index) => {
    const top = 26 + index * rowHeight;
    return [
      text(set, 0, top + 11),
      text(`median ${medianMs.toFixed(1)} ms`, 0, top + 25, { fill: colours.faint, 'font-size': 11 }),
      ...drawShares(stages, labelWidth, top, width - labelWidth),
    ];
  });
  const bottom = 26 + sets.length * rowHeight;
  const legend = (sets[0]?.stages ?? []).flatMap(({ name }, index) => {
    const x = index * (width / 8);
    return [
      element('rect', { x, y: bottom + 4, width: 11, height: 11, fill: colourOf(index) }),
      text(name, x + 15, bottom + 14, { 'font-size': 11 }),
    ];
  });
  const title = text('Stages: share of the CPU from bytes to record, warm, in per cent', 0, 12, { 'font-weight': 600 });
  return { svg: element('g', {}, title, ...rows, ...legend), height: bottom + 22 };
}

function drawShares(stages: readonly StageCost[], left: number, y: number, width: number): readonly Svg[] {
  let x = left;
  return stages.flatMap(({ share }, index) => {
    const own = share * width;
    const bar = element('rect', { x, y, width: own, height: 26, fill: colourOf(index) });
    const middle = x + own / 2;
    x += own;
    if (own < leastLabelled) return [bar];
    const back = { x: middle - 10, y: y + 6, width: 20, height: 14, rx: 3, fill: colours.card };
    const label = text((100 * share).toFixed(0), middle, y + 17, { 'text-anchor': 'middle', 'font-size': 11 });
    return [bar, element('rect', back), label];
  });
}

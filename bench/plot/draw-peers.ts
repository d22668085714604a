import type { PeerCost } from '../peers/compare-turns.ts';
import type { Comparison } from '../peers/measure-peers.ts';
import { type Axis, decadesOf, place, ticksOf } from './scale.ts';
import { colourOf, colours, element, type Svg, text } from './svg.ts';

const rowHeight = 17;
const top = 28;
const labelWidth = 250;

/**
 * A bar for each library at each job, starting where it would cost as much as ours. To the right it costs more, to the
 * left less. The scale is logarithmic.
 */
export function drawPeers(comparisons: readonly Comparison[], width: number): { svg: Svg; height: number } {
  const drawn = lastSets(comparisons);
  const ratios = drawn.flatMap(({ costs }) => costs.map(({ ratio }) => 1 / ratio));
  const axis: Axis = { ...decadesOf([1, ...ratios]), from: labelWidth, to: width - 130 };
  const rows: Svg[] = [];
  let y = top;
  for (const { job, set, costs } of drawn) {
    const [ours, ...peers] = costs;
    rows.push(text(job, 0, y + 12, { 'font-weight': 600 }));
    const own = { 'text-anchor': 'end', fill: colours.faint, 'font-size': 11 };
    if (ours) rows.push(text(`${set}: ours ${format(ours.ms)} ms`, width, y + 12, own));
    for (const [index, peer] of peers.entries()) rows.push(...drawPeer(peer, y + (index + 1) * rowHeight, axis));
    y += (costs.length + 0.5) * rowHeight;
  }
  const title = text('Peers: CPU of other libraries at the same job, as a multiple of ours, warm', 0, 12, {
    'font-weight': 600,
  });
  return { svg: element('g', {}, title, ...drawAxis(axis, y), ...rows), height: y + 16 };
}

/** The last set of each job: saved web pages, where they are available. */
function lastSets(comparisons: readonly Comparison[]): readonly Comparison[] {
  return comparisons.filter(({ job }, index) => comparisons.findLastIndex((other) => other.job === job) === index);
}

function drawPeer({ name, ms, ratio }: PeerCost, y: number, axis: Axis): readonly Svg[] {
  const own = place(1, axis);
  const end = place(1 / ratio, axis);
  const left = Math.min(own, end);
  const bar = {
    x: left,
    y: y + 2,
    width: Math.max(1, Math.abs(end - own)),
    height: 12,
    fill: colourOf(ratio < 1 ? 0 : 1),
  };
  return [
    text(name, 0, y + 12, { 'font-size': 11 }),
    element('rect', bar),
    text(`${format(1 / ratio)} × (${format(ms)} ms)`, Math.max(own, end) + 5, y + 12, { 'font-size': 11 }),
  ];
}

function drawAxis(axis: Axis, bottom: number): readonly Svg[] {
  return ticksOf(axis).flatMap((value) => {
    const x = place(value, axis);
    const stroke = value === 1 ? colours.ink : colours.line;
    return [
      element('line', { x1: x, x2: x, y1: top, y2: bottom - 4, stroke }),
      text(`${value} ×`, x, bottom + 9, { 'text-anchor': 'middle', 'font-size': 11 }),
    ];
  });
}

/** Two digits without an exponent. */
const format = (value: number): string => String(Number(value.toPrecision(2)));

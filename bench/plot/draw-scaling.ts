import type { Scaling, SizeCost } from '../measure-scaling.ts';
import { type Axis, decadesOf, place, ticksOf } from './scale.ts';
import { colourOf, colours, element, type Svg, text } from './svg.ts';

const left = 60;
const height = 250;
const plotTop = 28;
const plotBottom = height - 24;

const measures: readonly { name: string; of: (size: SizeCost) => number; dash: string }[] = [
  { name: 'new process', of: ({ seconds }) => seconds, dash: 'none' },
  { name: 'warm', of: ({ warmSeconds }) => warmSeconds, dash: '5 4' },
];

/** CPU by size, on two logarithmic axes: a line for each format and measure. */
export function drawScaling(scalings: readonly Scaling[], width: number): { svg: Svg; height: number } {
  const sizes = scalings.flatMap((scaling) => scaling.sizes);
  const seconds = sizes.flatMap((size) => measures.map(({ of }) => of(size)));
  const across: Axis = { ...decadesOf(sizes.map(({ kilobytes }) => kilobytes)), from: left, to: width - 150 };
  const up: Axis = { ...decadesOf(seconds), from: plotBottom, to: plotTop };
  const lines = scalings.flatMap(({ format, sizes: own }, index) =>
    measures.flatMap(({ name, of, dash }) =>
      drawLine(
        own.map((size) => [place(size.kilobytes, across), place(of(size), up)] as const),
        `${format}, ${name}`,
        { colour: colourOf(index), dash },
      ),
    ),
  );
  const title = text('Scaling: seconds of CPU by the size of the article', 0, 12, { 'font-weight': 600 });
  return { svg: element('g', {}, title, ...drawAxes(across, up), ...spread(lines)), height };
}

function drawAxes(across: Axis, up: Axis): readonly Svg[] {
  const grid: Svg[] = [];
  for (const value of ticksOf(across)) {
    const x = place(value, across);
    const label = value >= 1000 ? `${value / 1000} MB` : `${value} KB`;
    grid.push(element('line', { x1: x, x2: x, y1: up.from, y2: up.to, stroke: colours.line }));
    grid.push(text(label, x, up.from + 17, { 'text-anchor': 'middle', 'font-size': 11 }));
  }
  for (const value of ticksOf(up)) {
    const y = place(value, up);
    grid.push(element('line', { x1: across.from, x2: across.to, y1: y, y2: y, stroke: colours.line }));
    grid.push(text(`${value} s`, across.from - 6, y + 4, { 'text-anchor': 'end', 'font-size': 11 }));
  }
  return grid;
}

interface Line {
  readonly drawn: Svg;
  readonly label: string;
  readonly colour: string;
  readonly end: readonly [x: number, y: number];
}

function drawLine(
  points: readonly (readonly [x: number, y: number])[],
  label: string,
  { colour, dash }: { colour: string; dash: string },
): readonly Line[] {
  const end = points.at(-1);
  if (!end) return [];
  const path = points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join(' ');
  const drawn = element('path', { d: path, fill: 'none', stroke: colour, 'stroke-width': 2, 'stroke-dasharray': dash });
  return [{ drawn, label, colour, end }];
}

/** Labels stand at the ends of their lines, moved apart where they would overlap. */
function spread(lines: readonly Line[]): readonly Svg[] {
  let lowest = 0;
  return lines
    .toSorted((a, b) => a.end[1] - b.end[1])
    .flatMap(({ drawn, label, colour, end: [x, y] }) => {
      lowest = Math.max(y + 4, lowest + 15);
      return [drawn, text(label, x + 8, lowest, { fill: colour, 'font-size': 12, 'font-weight': 600 })];
    });
}

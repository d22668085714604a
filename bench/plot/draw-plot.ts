import type { Results } from '../results.ts';
import { drawColdStart } from './draw-cold-start.ts';
import { drawPeers } from './draw-peers.ts';
import { drawScaling } from './draw-scaling.ts';
import { drawStages } from './draw-stages.ts';
import { colours, element, type Svg, svgDocument, text } from './svg.ts';

const width = 760;
const margin = 24;
const gap = 26;

type Drawn = Pick<Results, 'machine' | 'coldStart' | 'stages' | 'scaling' | 'peers'>;

/** One figure of a run's results: docs/bench.svg. Peers are left out where they were not measured. */
export function drawPlot({ machine, coldStart, stages, scaling, peers }: Drawn): string {
  const inner = width - 2 * margin;
  const panels = [
    drawColdStart(coldStart, inner),
    drawStages(stages, inner),
    drawScaling(scaling, inner),
    ...(peers ? [drawPeers(peers, inner)] : []),
  ];
  let y = margin;
  const placed: Svg[] = [];
  for (const { svg, height } of panels) {
    placed.push(element('g', { transform: `translate(${margin} ${y})` }, svg));
    y += height + gap;
  }
  const caption = `npm run bench on ${machine.processor}, ${machine.cores} cores, Node ${machine.node}`;
  placed.push(text(caption, margin, y, { fill: colours.faint, 'font-size': 11 }));
  return svgDocument(
    width,
    y + 16,
    'What an article costs: CPU at the start, by stage, by size, and beside other libraries',
    ...placed,
  );
}

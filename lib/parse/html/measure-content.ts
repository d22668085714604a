import type { TextRun } from './collect-runs.ts';
import type { ElementNode } from './html-node.ts';

/** Counts over the runs below an element. */
export interface Measure {
  length: number;
  linkLength: number;
  commas: number;
  /** Runs of at least 80 characters, less than half of them in links. */
  sentences: number;
  /** Characters in these runs. */
  sentenceLength: number;
}

/** Measures the root and every element below it that holds a run, in linear time. */
export function measureContent(root: ElementNode, runs: readonly TextRun[]): ReadonlyMap<ElementNode, Measure> {
  const measures = new Map<ElementNode, Measure>();
  for (const run of runs) addRun(measureOf(measures, run.owner), run, countCommas(run.text));
  addUp(root, measures);
  return measures;
}

function addUp(node: ElementNode, measures: Map<ElementNode, Measure>): void {
  for (const child of node.children) {
    if (typeof child === 'string') continue;
    addUp(child, measures);
    const measure = measures.get(child);
    if (measure) addMeasure(measureOf(measures, node), measure);
  }
}

function addMeasure(sum: Measure, part: Measure): void {
  sum.length += part.length;
  sum.linkLength += part.linkLength;
  sum.commas += part.commas;
  sum.sentences += part.sentences;
  sum.sentenceLength += part.sentenceLength;
}

function measureOf(measures: Map<ElementNode, Measure>, node: ElementNode): Measure {
  const known = measures.get(node);
  if (known) return known;
  const fresh: Measure = { length: 0, linkLength: 0, commas: 0, sentences: 0, sentenceLength: 0 };
  measures.set(node, fresh);
  return fresh;
}

function addRun(measure: Measure, { text, linkLength }: TextRun, commas: number): void {
  measure.length += text.length;
  measure.linkLength += linkLength;
  measure.commas += commas;
  if (text.length < 80 || linkLength * 2 >= text.length) return;
  measure.sentences++;
  measure.sentenceLength += text.length;
}

/** Commas of the world's scripts: sentences have them, menus do not. */
export const countCommas = (text: string): number => text.match(/[,\u060c\u3001\uff0c\u055d]/g)?.length ?? 0;

export const linkDensity = ({
  length,
  linkLength,
}: {
  readonly length: number;
  readonly linkLength: number;
}): number => (length === 0 ? 0 : linkLength / length);

import type { TextRun } from './collect-runs.ts';
import type { ElementNode } from './html-node.ts';

/** What stands below an element, counted over its runs. */
export interface Measure {
  length: number;
  linkLength: number;
  commas: number;
  runs: number;
  /** Runs of at least 80 characters that are mostly no link. */
  sentences: number;
  listItems: number;
  headings: number;
}

/** Measures every element that holds a run. One step up per level and run: linear, since the depth is bounded. */
export function measureContent(runs: readonly TextRun[]): ReadonlyMap<ElementNode, Measure> {
  const measures = new Map<ElementNode, Measure>();
  for (const run of runs) {
    const commas = countCommas(run.text);
    for (let node: ElementNode | undefined = run.owner; node; node = node.parent)
      addRun(measureOf(measures, node), run, commas);
  }
  return measures;
}

function measureOf(measures: Map<ElementNode, Measure>, node: ElementNode): Measure {
  const known = measures.get(node);
  if (known) return known;
  const fresh: Measure = { length: 0, linkLength: 0, commas: 0, runs: 0, sentences: 0, listItems: 0, headings: 0 };
  measures.set(node, fresh);
  return fresh;
}

function addRun(measure: Measure, { text, linkLength, owner }: TextRun, commas: number): void {
  measure.length += text.length;
  measure.linkLength += linkLength;
  measure.commas += commas;
  measure.runs++;
  if (text.length >= 80 && linkLength * 2 < text.length) measure.sentences++;
  if (owner.tag === 'li') measure.listItems++;
  if (/^h\d$/.test(owner.tag)) measure.headings++;
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

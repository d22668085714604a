import { wordSet } from '../../model/words.ts';
import type { ElementNode } from './html-node.ts';
import { linkDensity, type Measure } from './measure-content.ts';
import { nameWeight } from './name-weight.ts';

const listTags = wordSet('dl ol ul');
const checkedTags = wordSet('article aside div dl fieldset footer form header ol section table ul');

/** A part with more of the content's sentences is the article, whatever it is called. */
const largeShare = 0.25;

/** The rule by which a part of the content is a box of links, teasers or controls; undefined for a part of the text. */
export function ruleOfUnlikely(node: ElementNode, measure: Measure, whole: number): string | undefined {
  if (!checkedTags.has(node.tag) || measure.commas >= 10) return undefined;
  const density = linkDensity(measure);
  const weight = nameWeight(node);
  if (weight < 0 && measure.sentenceLength < whole * largeShare) return 'class name of another part';
  return density > mostDensity(node, measure, weight) ? `link density ${density.toFixed(2)}` : undefined;
}

function mostDensity({ tag }: ElementNode, { sentences }: Measure, weight: number): number {
  if (weight < 0) return 0.1;
  if (listTags.has(tag) || weight >= 25) return 0.5;
  return sentences > 0 ? 0.4 : 0.2;
}

import { wordSet } from '../../model/words.ts';
import type { ElementNode } from './html-node.ts';
import { linkDensity, type Measure } from './measure-content.ts';
import { nameWeight } from './name-weight.ts';

const listTags = wordSet('dl ol ul');
const checkedTags = wordSet('article aside div dl fieldset footer form header ol section table ul');

/** A part with more of the content's sentences is the article, whatever it is called. */
const largeShare = 0.25;

/** Whether a part of the content is a box of links, teasers or controls. */
export function isUnlikely(node: ElementNode, measure: Measure, whole: number): boolean {
  if (!checkedTags.has(node.tag) || measure.commas >= 10) return false;
  const density = linkDensity(measure);
  const weight = nameWeight(node);
  if (weight < 0) return density > 0.1 || measure.sentenceLength < whole * largeShare;
  if (listTags.has(node.tag)) return density > 0.5;
  if (weight >= 25) return density > 0.5;
  return density > 0.2 + (measure.sentences > 0 ? 0.2 : 0);
}

import type { ElementNode } from './html-node.ts';
import { linkDensity, type Measure } from './measure-content.ts';
import { nameWeight } from './name-weight.ts';

const listTags: ReadonlySet<string> = new Set(['ul', 'ol', 'dl']);
const checkedTags: ReadonlySet<string> = new Set([
  'div',
  'section',
  'ul',
  'ol',
  'dl',
  'table',
  'form',
  'fieldset',
  'header',
  'footer',
  'aside',
  'article',
]);

/** Of the content's sentences: what holds more is the article, whatever it is called. */
const largeShare = 0.25;

/** Whether a part of the content is a box of links, teasers or controls and not text of the article. */
export function isUnlikely(node: ElementNode, measure: Measure, whole: number): boolean {
  if (!checkedTags.has(node.tag) || measure.commas >= 10) return false;
  const density = linkDensity(measure);
  const weight = nameWeight(node);
  if (weight < 0) return density > 0.1 || measure.sentenceLength < whole * largeShare;
  if (listTags.has(node.tag)) return density > 0.5;
  if (weight >= 25) return density > 0.5;
  return density > 0.2 + (measure.sentences > 0 ? 0.2 : 0);
}

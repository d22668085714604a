import { addTo } from '../../model/add-to.ts';
import type { ElementNode } from './html-node.ts';
import { headingTags, voidOfText } from './tag-classes.ts';

/** This many neighbours of one name, each with a linked heading, are a list of other articles. */
const fewestNeighbours = 3;
/** In letters. A longer one is an entry of a listing, and the listing is the article. */
const longestTeaser = 600;
/** A heading is linked when this share of its letters is. */
const linkedShare = 0.8;

interface Shape {
  letters: number;
  linked: number;
  linkedHeadings: number;
  headings: number;
}

/** Elements that announce other articles: neighbours of one name, each short and with one linked heading. */
export function findTeasers(root: ElementNode): ReadonlySet<ElementNode> {
  const teasers = new Set<ElementNode>();
  shapeOf(root, false);
  return teasers;

  function shapeOf(node: ElementNode, isLinked: boolean): Shape {
    const sum: Shape = { letters: 0, linked: 0, linkedHeadings: 0, headings: 0 };
    const rows = new Map<string, ElementNode[]>();
    for (const child of node.children) {
      if (typeof child === 'string') {
        const length = child.trim().length;
        sum.letters += length;
        if (isLinked) sum.linked += length;
      } else if (!voidOfText.has(child.tag)) {
        const shape = shapeOf(child, isLinked || (child.tag === 'a' && child.attributes.href !== undefined));
        sum.letters += shape.letters;
        sum.linked += shape.linked;
        sum.linkedHeadings += shape.linkedHeadings;
        sum.headings += shape.headings;
        if (
          shape.headings === 1 &&
          shape.linkedHeadings === 1 &&
          shape.letters < longestTeaser &&
          !headingTags.has(child.tag)
        )
          addTo(rows, nameOf(child), child);
      }
    }
    if (headingTags.has(node.tag) && sum.letters > 0) {
      sum.headings = 1;
      sum.linkedHeadings = sum.linked >= sum.letters * linkedShare ? 1 : 0;
    }
    for (const row of rows.values())
      if (row.length >= fewestNeighbours) for (const element of row) teasers.add(element);
    return sum;
  }
}

/** Without numbers, which tell apart neighbours that are alike: `post-12`, `col-3`. */
const nameOf = ({ tag, attributes }: ElementNode): string =>
  `${tag}.${(attributes.class ?? '').slice(0, 200).split(/\s+/)[0]?.replace(/\d+/g, '')}`;

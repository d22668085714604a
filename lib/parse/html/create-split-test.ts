import { type ElementNode, visitElements } from './html-node.ts';
import type { Measure } from './measure-content.ts';
import { nameWeight } from './name-weight.ts';

/** Boxes of one name that together hold this share of the content's sentences, and each less, are its text. */
const shareOfSplit = 0.45;
/** One of a few boxes may hold more than that, but not all of the text. */
const mostInOne = 0.8;
/** A part with this share of them is the text, whatever it is called. */
const mostOfText = 0.7;
/** Sentences in a box, on the average, that is called another part or stands beside a larger one. Teasers have one. */
const sentencesOfPart = 2;

interface Row {
  boxes: number;
  sentences: number;
  length: number;
  longest: number;
}

/**
 * Makes a test for boxes that the content is cut into: one for each paragraph, picture or page. What such a box is
 * called, or how much of it is a link, says nothing. Boxes in a part with another name are those of that part.
 */
export function createSplitTest(
  content: ReadonlySet<ElementNode>,
  measures: ReadonlyMap<ElementNode, Measure>,
  whole: number,
): (element: ElementNode) => boolean {
  const rows = new Map<string, Row>();
  for (const element of content)
    visitElements(element, (child) => {
      const measure = measures.get(child);
      if (!measure || measure.sentences === 0) return false;
      if (child.attributes.class !== undefined) addTo(rows, nameOf(child), measure);
      return true;
    });
  const known = new Map<ElementNode, boolean>();
  /** Whether no element from here up to the content has the name of another part. */
  const isOwn = (element: ElementNode): boolean => {
    if (content.has(element) || !element.parent) return true;
    const answer = known.get(element) ?? ((isText(element) || isRow(element)) && isOwn(element.parent));
    known.set(element, answer);
    return answer;
  };
  const isText = (element: ElementNode): boolean =>
    nameWeight(element) >= 0 || (measures.get(element)?.sentenceLength ?? 0) >= whole * mostOfText;
  const isRow = (element: ElementNode): boolean => {
    const row = rows.get(nameOf(element));
    if (!row || row.length < whole * shareOfSplit || row.longest >= whole * mostInOne) return false;
    if (nameWeight(element) < 0 && row.sentences < row.boxes * sentencesOfPart) return false;
    return row.longest < whole * shareOfSplit || (measures.get(element)?.sentences ?? 0) >= sentencesOfPart;
  };
  return (element) => isRow(element) && isOwn(element);
}

const nameOf = ({ tag, attributes }: ElementNode): string => `${tag}.${attributes.class ?? ''}`;

function addTo(rows: Map<string, Row>, name: string, { sentences, sentenceLength }: Measure): void {
  const row = rows.get(name) ?? { boxes: 0, sentences: 0, length: 0, longest: 0 };
  row.boxes++;
  row.sentences += sentences;
  row.length += sentenceLength;
  row.longest = Math.max(row.longest, sentenceLength);
  rows.set(name, row);
}

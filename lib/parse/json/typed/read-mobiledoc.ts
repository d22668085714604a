import type { Block, ParagraphKind } from '../../../model/article.ts';
import { wordSet } from '../../../model/words.ts';
import { blocksOfBody } from '../blocks-of-body.ts';
import { isObject, type JsonObject, listOf } from '../json-values.ts';
import { joinPieces } from './struck-parts.ts';

/** Kinds of sections by their numbers. Source: the Mobiledoc specification, 0.3. */
const [markupSection, listSection, cardSection] = [1, 3, 10];
const struckTags = wordSet('del s strike');

/** Reads Mobiledoc, which Ghost kept its posts in. Undefined for anything else. */
export function readMobiledoc(value: JsonObject): readonly Block[] | undefined {
  const { markups, sections } = value;
  if (!Array.isArray(markups) || !Array.isArray(sections)) return undefined;
  const struck = markups.map((markup) => struckTags.has(String(listOf(markup)[0]).toLowerCase()));
  const cards = listOf(value['cards']);
  return sections.flatMap((section) => readSection(listOf(section), struck, cards));
}

function readSection(
  [type, tag, content]: readonly unknown[],
  struck: readonly boolean[],
  cards: readonly unknown[],
): readonly Block[] {
  if (type === markupSection) return [{ kind: kindOfTag(tag), text: readMarkers(listOf(content), struck) }];
  if (type === listSection)
    return listOf(content).map((item) => ({ kind: 'list-item', text: readMarkers(listOf(item), struck) }));
  return type === cardSection && typeof tag === 'number' ? readCard(listOf(cards[tag])) : [];
}

function kindOfTag(tag: unknown): ParagraphKind {
  if (/^h\d$/.test(String(tag))) return 'heading';
  return tag === 'blockquote' ? 'quotation' : 'text';
}

/** A card of Markdown or HTML has text; others are pictures and embeds. */
function readCard([, payload]: readonly unknown[]): readonly Block[] {
  const text = isObject(payload) ? (payload['markdown'] ?? payload['html']) : undefined;
  return typeof text === 'string' ? blocksOfBody(text) : [];
}

/** A marker opens markups by their numbers, has a text, and says how many markups end behind it. */
function readMarkers(markers: readonly unknown[], struck: readonly boolean[]): string {
  const open: number[] = [];
  return joinPieces(
    markers.map((marker) => {
      const [, opened, closed, piece] = listOf(marker);
      open.push(...listOf(opened).filter((index) => typeof index === 'number'));
      const isStruck = open.some((index) => struck[index]);
      if (typeof closed === 'number' && closed > 0) open.splice(-closed);
      return { text: typeof piece === 'string' ? piece : '', isStruck };
    }),
  );
}

import type { Block, Metadata, ParsedDocument } from '../../model/article.ts';
import { flattenMarkup } from '../html/flatten-markup.ts';
import { emptyMetadata } from '../lines/empty-metadata.ts';
import { prefixDateline } from '../lines/prefix-dateline.ts';
import { fieldNames, titleNames } from './field-names.ts';
import { type Fields, type FoundObject, findObjects, foldNames } from './find-objects.ts';
import { isBlockList } from './is-block-list.ts';
import type { JsonObject } from './json-values.ts';
import { isTextList, readBody } from './read-body.ts';
import { readObjectMetadata, readText } from './read-field-metadata.ts';
import { readTypedBlocks } from './typed/read-typed-blocks.ts';

/** Reads the first object, outer before inner, that has a text. Names are compared without case and marks. */
export function readFields(value: unknown): ParsedDocument | undefined {
  if (Array.isArray(value) && (isBlockList(value) || isTextList(value)))
    return documentOf(emptyMetadata, readTypedBlocks(value));
  for (const object of findObjects(value)) {
    const blocks = readBody(object.fields);
    if (blocks.length === 0) continue;
    const dateline = readText([object.fields], fieldNames.dateline);
    const metadata = readObjectMetadata(object);
    const opened = prefixDateline(blocks, dateline);
    return isInParts(object.fields) ? documentOf(metadata, opened) : { ...metadata, blocks: opened, notes: [] };
  }
  return undefined;
}

/** Whether the text is kept in parts, so that a heading at its head is one of the text and not of a page. */
const isInParts = (fields: Fields): boolean => fieldNames.body.every((name) => typeof fields.get(name) !== 'string');

/** A text without a stated headline may open with one. */
function documentOf(metadata: Metadata, blocks: readonly Block[]): ParsedDocument | undefined {
  const [first, ...rest] = blocks;
  if (!first) return undefined;
  const isHeadline = metadata.headline === undefined && first.kind === 'heading' && rest.length > 0;
  return isHeadline
    ? { ...metadata, headline: flattenMarkup(first.text), blocks: rest, notes: [] }
    : { ...metadata, blocks, notes: [] };
}

/**
 * The metadata of the first object that has a headline, where no object has a text. Its text is its longest
 * description, as that of an item of a feed is. The description of a picture is its caption, and a page that states
 * what it is in terms of schema.org has its text elsewhere.
 */
export function readStated(value: unknown): ParsedDocument | undefined {
  const stated = findObjects(value).find(({ fields }) => isTitled(fields));
  if (!stated) return undefined;
  const metadata = readObjectMetadata(stated);
  const description = isOtherThing(stated) ? undefined : longestDescription(stated.fields);
  if (!description) return { ...metadata, blocks: [], notes: [] };
  const deck = metadata.deck === description ? undefined : metadata.deck;
  return { ...metadata, deck, blocks: [{ kind: 'text', text: description }], notes: [] };
}

/** What has a name is an article where it also has an address and a description. */
function isTitled(fields: Fields): boolean {
  if (readText([fields], titleNames)) return true;
  return [['name'], fieldNames.url, fieldNames.deck].every((names) => readText([fields], names));
}

const otherMedia = /^(?:animation|audio|composite|graphic|image|package|picture|planning|video)$/i;

const isOtherThing = ({ fields, others }: FoundObject): boolean =>
  otherMedia.test(readText([fields], ['type']) ?? '') ||
  [fields, ...others].some((object) => ['@type', '@graph', '@context'].some((name) => object.has(name)));

function longestDescription(fields: Fields): string | undefined {
  const found = fieldNames.deck.flatMap((name) => readText([fields], [name]) ?? []);
  return found.toSorted((a, b) => b.length - a.length)[0];
}

/** The value that tells an object from its neighbours. */
export const readId = (object: JsonObject): string | undefined => readText([foldNames(object)], fieldNames.id);

import type { Block, Metadata, ParsedDocument } from '../../model/article.ts';
import { flattenMarkup } from '../html/flatten-markup.ts';
import { emptyMetadata } from '../lines/empty-metadata.ts';
import { prefixDateline } from '../lines/prefix-dateline.ts';
import { fieldNames } from './field-names.ts';
import { type Fields, findObjects, foldNames } from './find-objects.ts';
import { isBlockList } from './is-block-list.ts';
import type { JsonObject } from './json-values.ts';
import { readBody } from './read-body.ts';
import { readMetadata, readText } from './read-field-metadata.ts';
import { readTypedBlocks } from './typed/read-typed-blocks.ts';

/** Reads the first object, outer before inner, that has a text. Names are compared without case and marks. */
export function readFields(value: unknown): ParsedDocument | undefined {
  if (Array.isArray(value) && isBlockList(value)) return documentOf(emptyMetadata, readTypedBlocks(value));
  for (const object of findObjects(value)) {
    const blocks = readBody(object.fields);
    if (blocks.length === 0) continue;
    const dateline = readText([object.fields], fieldNames.dateline);
    const metadata = readMetadata(object);
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

/** The metadata of the first object that has a headline, where no object has a text. */
export function readStated(value: unknown): ParsedDocument | undefined {
  const titles = fieldNames.headline.filter((name) => name !== 'name');
  const stated = findObjects(value).find(({ fields }) => readText([fields], titles));
  return stated && { ...readMetadata(stated), blocks: [], notes: [] };
}

/** The value that tells an object from its neighbours. */
export const readId = (object: JsonObject): string | undefined => readText([foldNames(object)], fieldNames.id);

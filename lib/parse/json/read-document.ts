import type { ParsedDocument } from '../../model/article.ts';
import { blocksOfBody } from './blocks-of-body.ts';
import { readFields } from './read-fields.ts';
import { readSchemaOrg } from './read-schema-org.ts';

/** The article of a JSON value: that of schema.org when it has a body, else the first object with a text. */
export function readDocument(value: unknown): ParsedDocument | undefined {
  const schemaOrg = readSchemaOrg([value]);
  if (!schemaOrg) return readFields(value);
  const { body, ...metadata } = schemaOrg;
  if (body) return { ...metadata, blocks: blocksOfBody(body), notes: [] };
  return readFields(value) ?? { ...metadata, blocks: [], notes: [] };
}
